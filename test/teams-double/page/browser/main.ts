import type { Change } from '../../state/world.ts';
import type { ConversationOnPage } from '../wire.ts';
import { startClockControl } from './clock.ts';
import { loadHostConfigs } from './cards/card.ts';
import { replyTo, resetComposer, say } from './writing/composer.ts';
import { markSeen, nameOf, showConversations } from './messages/conversations.ts';
import { find, make } from './basics/dom.ts';
import { drawIcons } from './basics/icons.ts';
import { showExtension } from './writing/extension.ts';
import { forgetMessages, showMessages } from './messages/messages.ts';
import { changeApp, fetchWorld } from './server.ts';
import { personNamed, state } from './state.ts';
import { text } from './text.ts';
import { startTheme } from './basics/theme.ts';

const parts = { reply: replyTo, say: (words: string) => void say(words) };
const who = find<HTMLSelectElement>('who');

/** Fetches the world as this person has it, and keeps the open conversation open. */
const refreshWorld = async (): Promise<void> => {
  const { id: asked } = state.me;
  const world = await fetchWorld(asked === '' ? null : asked);
  // One has become somebody else meanwhile, whose world is on its way.
  if (asked !== state.me.id) return;
  state.world = world;
  const { people, conversations } = state.world;
  state.me = personNamed(state.me.id) ?? people[0] ?? state.me;
  state.conversation = conversations.find(({ id }) => id === state.conversation?.id) ?? null;
  if (state.conversation !== null) markSeen(state.conversation);
  showConversations(open, addApp);
  showHead();
};

const showHead = (): void => {
  const { conversation, me } = state;
  find('title').textContent = conversation === null ? '' : titleOf(conversation);
  find('about-me').textContent = me.title;
  const others = conversation?.members.filter((id) => id !== me.id).map((id) => personNamed(id)?.name ?? '');
  const bots =
    conversation?.hasBot === true && conversation.kind !== 'personal' ? [state.world.bot.name] : [];
  find('members').textContent = [...bots, ...(others ?? [])].join(', ');
  const app = find('app');
  app.hidden = conversation?.kind !== 'personal';
  app.textContent = me.installed ? text.removeApp : text.addApp;
};

const titleOf = (conversation: ConversationOnPage): string =>
  conversation.team === null ? nameOf(conversation) : `${conversation.team} › ${nameOf(conversation)}`;

const open = (conversation: ConversationOnPage): void => {
  state.conversation = conversation;
  document.body.dataset['screen'] = 'chat';
  markSeen(conversation);
  find('typing').hidden = true;
  forgetMessages();
  resetComposer();
  showConversations(open, addApp);
  showHead();
  void showMessages(parts);
};

const become = async (id: string): Promise<void> => {
  state.me = personNamed(id) ?? state.me;
  sessionStorage.setItem('me', id);
  const kept = state.conversation?.id;
  state.conversation = null;
  forgetMessages();
  await refreshWorld();
  if (state.me.id !== id) return;
  const { conversations } = state.world;
  // Somebody's own chat with the bot is another one, so "the same conversation" is then their own.
  const next = conversations.find((one) => one.id === kept) ?? conversations[0];
  const { screen } = document.body.dataset;
  if (next === undefined) resetComposer();
  else open(next);
  document.body.dataset['screen'] = screen;
};

const addApp = (): void =>
  void changeApp(state.me.id, 'install').then(async () => {
    await refreshWorld();
    const chat = state.world.conversations.find(({ kind }) => kind === 'personal');
    if (chat !== undefined) open(chat);
  });

/** Several changes at once are one look. */
let due = 0;
const onChange = ({ conversation, typing }: Change): void => {
  const isHere = conversation === state.conversation?.id;
  if (isHere) {
    const line = find('typing');
    line.textContent = text.typing(state.world.bot.name);
    line.hidden = !typing;
  }
  if (typing) return;
  clearTimeout(due);
  due = window.setTimeout(() => {
    void refreshWorld();
    void showMessages(parts);
  }, 30);
};

const start = async (): Promise<void> => {
  drawIcons();
  startTheme(() => {
    forgetMessages();
    void showMessages(parts);
  });
  await loadHostConfigs();
  await refreshWorld();
  who.append(...state.world.people.map(({ id, name }) => make('option', { value: id }, name)));
  who.addEventListener('change', () => void become(who.value));
  find('back').addEventListener('click', () => (document.body.dataset['screen'] = 'list'));
  find('app').addEventListener('click', () => {
    if (state.me.installed) void changeApp(state.me.id, 'uninstall').then(refreshWorld).then(resetComposer);
    else addApp();
  });
  showExtension();
  await startClockControl();
  who.disabled = false;
  who.value = personNamed(sessionStorage.getItem('me') ?? '')?.id ?? state.me.id;
  await become(who.value);
  const events = new EventSource('/page/events');
  events.addEventListener('message', ({ data }) => onChange(JSON.parse(String(data)) as Change));
  // Whatever happened while the line was down.
  events.addEventListener('open', () => {
    document.body.dataset['live'] = 'true';
    void refreshWorld().then(() => showMessages(parts));
  });
};

void start();
