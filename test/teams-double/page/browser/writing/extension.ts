import type { Found, Hit } from '../../../client/extension.ts';
import type { Attachment } from '../../../state/activity.ts';
import type { Command } from '../../wire.ts';
import { showPending } from './composer.ts';
import { closeDialog, failure, openDialog } from '../cards/dialog.ts';
import { find, make } from '../basics/dom.ts';
import { doHere, state } from '../state.ts';
import { text } from '../text.ts';

/** Milliseconds after the last key before a search is sent. */
const pause = 250;

/** The panel of the message extension: search, choose, and the card goes with the next message. */
const open = (): void => {
  const [first] = state.world.commands;
  if (first === undefined) return;
  let command = first;
  const hits = make('ul', { class: 'hits', 'aria-live': 'polite' });
  const words = make('input', { type: 'search' });
  let timer = 0;
  let turn = 0;
  const search = async (): Promise<void> => {
    const mine = ++turn;
    const { id, parameter } = command;
    const found = await doHere<Found>({ do: 'search', command: id, parameter, text: words.value.trim() });
    if (mine === turn) hits.replaceChildren(...listed(found));
  };
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), pause);
  });
  const change = (chosen: Command): void => {
    command = chosen;
    void search();
  };
  const body = make(
    'div',
    { class: 'form' },
    state.world.commands.length > 1 ? commandField(change) : null,
    make('label', {}, text.searchLabel, words),
    hits,
  );
  openDialog(text.searchTitle, body);
  words.focus();
  void search();
};

const commandField = (change: (command: Command) => void): HTMLElement => {
  const { commands } = state.world;
  const choose = make('select', { 'aria-label': text.searchTitle });
  choose.append(...commands.map(({ id, title }) => make('option', { value: id }, title)));
  choose.addEventListener('change', () => {
    const command = commands.find(({ id }) => id === choose.value);
    if (command !== undefined) change(command);
  });
  return choose;
};

const listed = (found: Found): HTMLElement[] => {
  if (found.kind === 'failed') return [make('li', {}, failure(found.why))];
  if (found.kind === 'message') return [make('li', {}, found.text)];
  if (found.hits.length === 0) return [make('li', {}, text.noHits)];
  return found.hits.map((hit) =>
    make(
      'li',
      {},
      make('button', { type: 'button', click: () => void take(hit) }, hit.title, make('span', {}, hit.text)),
    ),
  );
};

const take = async (hit: Hit): Promise<void> => {
  state.pending = await doHere<Attachment | null>({ do: 'choose', hit });
  showPending();
  closeDialog();
  find('text').focus();
};

find('extension').addEventListener('click', open);

export const showExtension = (): void => {
  find('extension').hidden = state.world.commands.length === 0;
};
