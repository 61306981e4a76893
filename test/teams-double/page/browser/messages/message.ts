import type { Card } from '../../../client/cards/cards.ts';
import type { Outcome } from '../../../client/cards/outcome.ts';
import type { Shown } from '../../../client/shown.ts';
import { renderCard } from '../cards/card.ts';
import { failure, openCardDialog } from '../cards/dialog.ts';
import { make } from '../basics/dom.ts';
import { thumbs } from '../cards/feedback.ts';
import { fileOf } from './file.ts';
import { icon, type Icon } from '../basics/icons.ts';
import { markup } from '../basics/markup.ts';
import { doHere, state } from '../state.ts';
import { text } from '../text.ts';

/** What a message leads to beyond itself. */
export type MessageParts = { reply: (message: Shown) => void; say: (words: string) => void };

/** One message, with everything that belongs to it. */
export const messageElement = (message: Shown, parts: MessageParts): HTMLElement => {
  const { id, thread, from, cards, files, suggestedActions } = message;
  const own = from.id === state.me.id;
  const classes = ['message', own ? 'own' : '', thread === null ? '' : 'reply'].filter(Boolean).join(' ');
  return make(
    'li',
    { class: classes, 'data-id': id },
    avatar(from.name, from.isBot),
    make(
      'div',
      {},
      about(message),
      message.text === '' ? null : markup(message.text, message.textFormat, message.citations),
      ...cards.map((card) => cardElement(id, card)),
      ...files.map((file) => fileOf(id, file)),
      feet(message, own, parts),
      suggestedActions.length === 0 || state.conversation?.kind !== 'personal'
        ? null
        : make(
            'div',
            { class: 'suggestions' },
            ...suggestedActions.map(({ title, value }) =>
              make('button', { type: 'button', click: () => parts.say(value) }, title),
            ),
          ),
    ),
  );
};

export const avatar = (name: string, isBot: boolean): HTMLElement => {
  const initials = name
    .split(' ')
    .map(([first = '']) => first)
    .join('')
    .slice(0, 2);
  return make(
    'span',
    { class: isBot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' },
    isBot ? icon('bot') : initials,
  );
};

const about = ({ from, at, version }: Shown): HTMLElement => {
  const time = new Date(at).toLocaleTimeString('da-DK', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  });
  return make(
    'div',
    { class: 'about' },
    make('strong', {}, from.name),
    make('time', { datetime: at }, time),
    version === 0 ? null : make('span', {}, text.edited),
  );
};

/** A card, and a line under it with what came of its last action. */
const cardElement = (messageId: string, card: Card): HTMLElement => {
  const line = make('div', { 'aria-live': 'polite' });
  const element = renderCard(card, (action, data) => {
    element.setAttribute('aria-busy', 'true');
    void doHere<Outcome>({ do: 'act', message: messageId, action, data })
      .then((outcome) => line.replaceChildren(...outcomeOf(messageId, outcome)))
      .finally(() => element.removeAttribute('aria-busy'));
  });
  return make('div', {}, element, line);
};

const outcomeOf = (messageId: string, outcome: Outcome): HTMLElement[] => {
  if (outcome.kind === 'failed') return [failure(outcome.why)];
  if (outcome.kind === 'message') return [make('p', { class: 'outcome' }, outcome.text)];
  if (outcome.kind === 'dialog')
    openCardDialog(outcome.title, outcome.card, (data) =>
      doHere<Outcome>({ do: 'submitDialog', message: messageId, data }),
    );
  return [];
};

/** Thumbs under what the bot answers; reactions, answers, refreshing and deleting under the rest. */
const feet = (message: Shown, own: boolean, { reply }: MessageParts): HTMLElement => {
  const { id, feedback, cards } = message;
  const buttons = feedback === null ? [] : thumbs(message);
  if (!own)
    buttons.push(
      ...(feedback === null ? ['like', 'heart'] : ['heart']).map((type) => reaction(message, type)),
    );
  if (state.conversation?.kind === 'channel') buttons.push(foot(text.reply, 'reply', () => reply(message)));
  if (cards.some((card) => 'refresh' in card))
    buttons.push(foot(text.refresh, 'refresh', () => void doHere({ do: 'refresh', message: id })));
  if (own) buttons.push(foot(text.remove, 'remove', () => void doHere({ do: 'deleteOwn', message: id })));
  return make('div', { class: 'feet' }, ...buttons);
};

const foot = (label: string, shown: Icon, click: () => void): HTMLElement =>
  make('button', { type: 'button', 'aria-label': label, title: label, click }, icon(shown));

const reaction = ({ id, reactions }: Shown, type: string): HTMLElement => {
  const { count = 0, mine = false } = reactions.find((known) => known.type === type) ?? {};
  const button = foot(
    text.reaction(type),
    type as Icon,
    () => void doHere({ do: 'react', message: id, type }),
  );
  button.setAttribute('aria-pressed', String(mine));
  if (count > 0) button.append(` ${count}`);
  return button;
};
