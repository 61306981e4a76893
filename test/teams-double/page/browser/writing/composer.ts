import type { Said } from '../../../client/words/saying.ts';
import type { Shown } from '../../../client/shown.ts';
import { find, make } from '../basics/dom.ts';
import { hideNames, keyForNames, offerNames } from './mention-list.ts';
import { sendFile } from '../server.ts';
import { doHere, state } from '../state.ts';
import { text } from '../text.ts';

const form = find<HTMLFormElement>('composer');
const field = find<HTMLTextAreaElement>('text');
const file = find<HTMLInputElement>('file');

const hint = (words: string, isFailure = false): void => {
  const element = find('hint');
  element.textContent = words;
  element.classList.toggle('failed', isFailure);
};

/** Makes the composer fit the conversation: files in the personal chat only. */
export const resetComposer = (): void => {
  const { conversation } = state;
  state.thread = null;
  state.pending = null;
  for (const control of form.querySelectorAll<HTMLButtonElement | HTMLTextAreaElement>('textarea, button'))
    control.disabled = conversation === null;
  find('attach').hidden = conversation?.kind !== 'personal';
  hint(conversation?.hasBot === false ? text.removed : '');
  showReplying(null);
  showPending();
};

/** Sends words as they are, whatever stands in the composer. */
export const say = async (words: string): Promise<void> => {
  hint('');
  const { pending, thread } = state;
  state.pending = null;
  showPending();
  const said =
    pending === null
      ? doHere<Said>({ do: 'say', text: words, thread })
      : doHere<Said>({ do: 'insert', attachment: pending, text: words });
  await told(said);
};

/** Tells when the bot did not hear, or did not answer. */
const told = async (saying: Promise<Said>): Promise<void> => {
  try {
    const { delivered, status } = await saying;
    if (!delivered) hint(state.conversation?.hasBot === false ? text.removed : text.unheard);
    else if (status === null || status >= 300) hint(text.unanswered, true);
    else hint('');
  } catch {
    hint(text.failed, true);
  }
};

/** Answers a message, in its thread. */
export const replyTo = (message: Shown): void => {
  state.thread = message.thread ?? message.id;
  showReplying(message);
  field.focus();
};

const showReplying = (message: Shown | null): void => {
  const element = find('replying');
  element.hidden = message === null;
  if (message === null) return element.replaceChildren();
  const click = (): void => {
    state.thread = null;
    showReplying(null);
  };
  const button = make('button', { type: 'button', class: 'quiet', click }, text.newThread);
  element.replaceChildren(text.replyingTo(message.from.name), button);
};

/** Shows that a card goes with the next message. */
export const showPending = (): void => {
  const element = find('pending');
  element.hidden = state.pending === null;
  const click = (): void => {
    state.pending = null;
    showPending();
  };
  element.replaceChildren(text.pending, make('button', { type: 'button', class: 'quiet', click }, text.drop));
};

const send = (): void => {
  const words = field.value.trim();
  if (words === '' && state.pending === null) return;
  field.value = '';
  hideNames();
  void say(words);
};

const attach = async (): Promise<void> => {
  const [chosen] = file.files ?? [];
  const { conversation, me } = state;
  if (chosen === undefined || conversation === null) return;
  hint(text.sending(chosen.name));
  const words = field.value.trim();
  field.value = '';
  file.value = '';
  await told(sendFile<Said>(me.id, conversation.id, chosen, words));
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
field.addEventListener('input', offerNames);
field.addEventListener('blur', hideNames);
field.addEventListener('keydown', (event) => {
  if (keyForNames(event)) return;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
find('attach').addEventListener('click', () => file.click());
file.addEventListener('change', () => void attach());
