import type { ConversationOnPage, Doing, PersonOnPage, WorldOnPage } from '../wire.ts';
import type { Attachment } from '../../state/activity.ts';
import { perform } from './server.ts';

/** What the page is showing. `conversation` null: none is open. */
export const state: {
  world: WorldOnPage;
  me: PersonOnPage;
  conversation: ConversationOnPage | null;
  /** The thread one is answering in, in a channel. */
  thread: string | null;
  /** A card chosen to go with the next message. */
  pending: Attachment | null;
} = {
  world: { bot: { id: '', name: '' }, people: [], conversations: [], commands: [], prompt: '' },
  me: { id: '', aadObjectId: '', name: '', title: '', installed: false, ofHost: true },
  conversation: null,
  thread: null,
  pending: null,
};

/** Does something as who one is, where one is. */
export const doHere = <T>(doing: Doing): Promise<T> => {
  if (state.conversation === null) throw new Error('no conversation is open');
  return perform<T>(state.me.id, state.conversation.id, doing);
};

export const personNamed = (id: string): PersonOnPage | undefined =>
  state.world.people.find((person) => person.id === id);
