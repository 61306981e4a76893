import type { Shown } from '../../../client/shown.ts';
import { find, make } from '../basics/dom.ts';
import { messageElement, type MessageParts } from './message.ts';
import { fetchMessages } from '../server.ts';
import { doHere, state } from '../state.ts';
import { text } from '../text.ts';

const list = find('messages');
const scroll = find('scroll');

/** What is on the page, so that a message that has not changed keeps its element, and what stands in its inputs. */
let onPage = new Map<string, { key: string; element: HTMLElement }>();
/** Messages whose cards have been looked at, as Teams does once a version. */
let looked = new Set<string>();
let turn = 0;

/** Forgets what was shown: another conversation, person or theme. */
export const forgetMessages = (): void => {
  onPage = new Map();
  looked = new Set();
  list.replaceChildren();
};

/** Fetches and shows the messages of the open conversation. */
export const showMessages = async (parts: MessageParts): Promise<void> => {
  const { me, conversation } = state;
  if (conversation === null) return;
  const mine = ++turn;
  const found = inThreads(await fetchMessages(me.id, conversation.id));
  // A later look has overtaken this one.
  if (mine !== turn) return;
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const grew = found.some(({ id }) => !onPage.has(id));
  const next = new Map(
    found.map((message) => {
      const key = JSON.stringify(message);
      const known = onPage.get(message.id);
      return [message.id, known?.key === key ? known : { key, element: messageElement(message, parts) }];
    }),
  );
  onPage = next;
  const elements = [...next.values()].map(({ element }) => element);
  if (elements.length === 0) list.replaceChildren(empty(parts));
  else if (
    elements.some((element, at) => list.children[at] !== element) ||
    list.children.length > elements.length
  )
    list.replaceChildren(...elements);
  if (grew || atEnd) toEnd();
  await look(found);
};

/** Scrolls to the end; of a message that is taller than the screen, to where it begins. */
const toEnd = (): void => {
  scroll.scrollTop = scroll.scrollHeight;
  const last = list.lastElementChild;
  if (last !== null && last.clientHeight > scroll.clientHeight) last.scrollIntoView();
};

/** Cards that name this person are fetched anew when they come into view. */
const look = async (messages: Shown[]): Promise<void> => {
  const fresh = messages.filter(
    ({ id, version, cards }) => cards.some((card) => 'refresh' in card) && !looked.has(`${id} ${version}`),
  );
  if (fresh.length === 0) return;
  for (const { id, version } of fresh) looked.add(`${id} ${version}`);
  await doHere({ do: 'view', messages: fresh.map(({ id }) => id) });
};

/** In a channel, answers stand under what they answer. */
const inThreads = (messages: Shown[]): Shown[] => {
  const roots = messages.filter(({ thread }) => thread === null);
  const orphans = messages.filter(({ thread }) => thread !== null && !roots.some(({ id }) => id === thread));
  return [
    ...roots.flatMap((root) => [root, ...messages.filter(({ thread }) => thread === root.id)]),
    ...orphans,
  ];
};

const empty = ({ say }: MessageParts): HTMLElement => {
  const { world, conversation } = state;
  const isPersonal = conversation?.kind === 'personal';
  const prompt = isPersonal ? world.prompt : `@${world.bot.name} ${world.prompt}`;
  return make(
    'li',
    { class: 'empty' },
    make('p', {}, isPersonal ? text.empty(world.bot.name) : text.emptyShared),
    world.prompt === '' ? null : make('button', { type: 'button', click: () => say(prompt) }, prompt),
  );
};
