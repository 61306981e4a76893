import type { ConversationOnPage } from '../../wire.ts';
import { find, make } from '../basics/dom.ts';
import { avatar } from './message.ts';
import { state } from '../state.ts';
import { text } from '../text.ts';

/** How many messages somebody has seen in a conversation, by both ids. */
const seen = new Map<string, number>();
const seenKey = ({ id }: ConversationOnPage): string => `${state.me.id} ${id}`;

export const markSeen = (conversation: ConversationOnPage): void =>
  void seen.set(seenKey(conversation), conversation.count);

/** Teams calls a team's first channel as the reader's language does. */
export const nameOf = ({ kind, name }: ConversationOnPage): string =>
  kind === 'channel' && name === 'General' ? text.general : name;

/** The list of conversations, and what is new in them. */
export const showConversations = (
  open: (conversation: ConversationOnPage) => void,
  addApp: () => void,
): void => {
  const { world, me } = state;
  const chats = world.conversations.filter(({ kind }) => kind !== 'channel');
  const teams = [...new Set(world.conversations.flatMap(({ team }) => team ?? []))];
  const hasChat = chats.some(({ kind }) => kind === 'personal');
  find('conversations').replaceChildren(
    make('h3', {}, text.chats),
    ...chats.map((chat) => row(chat, open)),
    ...(hasChat || me.installed ? [] : withoutApp(addApp)),
    ...teams.flatMap((team) => [
      make('h3', {}, team),
      ...world.conversations.filter((one) => one.team === team).map((one) => row(one, open)),
    ]),
  );
};

/** What there is instead of a chat with the bot. The app is the host's own: people of other tenants cannot add it. */
const withoutApp = (addApp: () => void): HTMLElement[] =>
  state.me.ofHost
    ? [
        make('p', { class: 'note' }, text.addAppAbout),
        make('button', { type: 'button', click: addApp }, `+ ${text.addApp}`),
      ]
    : [make('p', { class: 'note' }, text.noApp)];

const row = (
  conversation: ConversationOnPage,
  open: (conversation: ConversationOnPage) => void,
): HTMLElement => {
  const { id, kind, count } = conversation;
  const name = nameOf(conversation);
  const isOpen = state.conversation?.id === id;
  const isNew = !isOpen && count > (seen.get(seenKey(conversation)) ?? 0);
  const button = make(
    'button',
    {
      type: 'button',
      'aria-current': isOpen ? 'true' : null,
      class: isNew ? 'new' : '',
      click: () => open(conversation),
    },
    kind === 'channel' ? make('span', { 'aria-hidden': 'true' }, '#') : avatar(name, kind === 'personal'),
    make('span', {}, name),
  );
  return button;
};
