import type { Attachment } from '../state/activity.ts';
import { act, execute } from './cards/acting.ts';
import { actionsOf, type CardAction, CardMisused, filledIn, refreshesFor, refreshOf } from './cards/cards.ts';
import { type Found, foundIn, type Hit, queryOf } from './extension.ts';
import type { Files } from './files.ts';
import { dialogOutcome, emptyOutcome, type Outcome } from './cards/outcome.ts';
import { type Said, say, type Saying } from './words/saying.ts';
import { type Shown, shownTo } from './shown.ts';
import type { Wire } from './line/wire.ts';

/** A message somebody sees, or its id. */
type Which = Shown | string;
type Thumb = 'like' | 'dislike';

const consentCard = 'application/vnd.microsoft.teams.card.file.consent';

/** One person's Teams client, in one conversation: everything they can do there. */
export class PersonHere {
  readonly #wire: Wire;
  readonly #files: Files;

  constructor(wire: Wire, files: Files) {
    this.#wire = wire;
    this.#files = files;
  }

  get conversationId(): string {
    return this.#wire.conversation.id;
  }

  /** What they see, in order. Looking fetches nothing; `view` does. */
  messages(): Shown[] {
    return shownTo(this.#wire.world, this.#wire.person.id, this.#wire.conversation);
  }

  /** The last message they see. @throws when there is none */
  last(): Shown {
    const last = this.messages().at(-1);
    if (last === undefined) throw new Error(`${this.#wire.person.name} sees nothing here`);
    return last;
  }

  /** Writes a message: `@Punkt` and `@Name` become mentions. In a channel it begins a thread, unless `thread` says which. */
  say(text: string, saying: Pick<Saying, 'thread'> = {}): Promise<Said> {
    return say(this.#wire, text, saying);
  }

  /** Sends a file, with words if one likes. @throws outside the personal chat, where Teams has no files for bots */
  async sendFile(name: string, bytes: Uint8Array, text = ''): Promise<Said> {
    if (this.#wire.conversation.kind !== 'personal')
      throw new Error('files reach a bot in its personal chat only');
    return say(this.#wire, text, { attachments: [this.#files.add(name, bytes)] });
  }

  /** Presses one of the buttons under the last message, by its title. */
  async suggested(title: string): Promise<Said> {
    const found = this.last().suggestedActions.find((action) => action.title === title);
    if (found === undefined) throw new Error(`no suggestion ${title}`);
    return this.say(found.value);
  }

  /**
   * Presses an action of a message's cards by its title, with inputs by their ids.
   *
   * @throws CardMisused when no person could do it
   */
  async click(which: Which, title: string, inputs: Record<string, string> = {}): Promise<Outcome> {
    const { id, cards } = this.#seen(which);
    const reachable = cards.flatMap((card) => actionsOf(card)).filter(({ action }) => action.title === title);
    const [found] = reachable;
    if (found === undefined) throw new CardMisused(`no action ${title} on message ${id}`);
    if (reachable.length > 1) throw new CardMisused(`${reachable.length} actions ${title} on message ${id}`);
    return this.act(id, found.action, filledIn(found, inputs));
  }

  /** Does an action with the data it sends, inputs included: what `click` comes to. */
  act(messageId: string, action: CardAction, data: unknown): Promise<Outcome> {
    return act(this.#wire, this.#wire.message(messageId), action, data);
  }

  /**
   * Looks at the conversation, or at some messages in it: the cards that name this person are fetched anew, as Teams
   * does by itself.
   */
  async view(only?: string[]): Promise<Outcome[]> {
    const { person } = this.#wire;
    const seen = this.messages().filter(({ id }) => only?.includes(id) ?? true);
    const due = seen.flatMap(({ id, cards }) =>
      cards.flatMap((card) => {
        const action = refreshesFor(card, person.id) ? refreshOf(card) : null;
        return action === null ? [] : [{ id, action }];
      }),
    );
    return Promise.all(due.map(({ id, action }) => this.#refresh(id, action, 'automatic')));
  }

  /** "Refresh card" in the menu of a message. */
  async refresh(which: Which): Promise<Outcome> {
    const { id, cards } = this.#seen(which);
    const action = cards.map(refreshOf).find((found) => found !== null);
    if (action === undefined) throw new CardMisused(`nothing to refresh on message ${id}`);
    return this.#refresh(id, action, 'manual');
  }

  /** Answers a dialog that an action opened. `data` includes the inputs. */
  async submitDialog(which: Which, data: unknown): Promise<Outcome> {
    return dialogOutcome(await this.#invoke('task/submit', { data, context: { theme: 'default' } }, which));
  }

  /** Puts a reaction on a message, or takes it away again. The bot hears of those on its own. */
  async react(which: Which, type: string): Promise<void> {
    const { world, person, conversation } = this.#wire;
    const message = this.#wire.message(this.#seen(which).id);
    const people = message.reactions.get(type) ?? new Set();
    message.reactions.set(type, people);
    const change = people.delete(person.id) ? 'reactionsRemoved' : 'reactionsAdded';
    if (change === 'reactionsAdded') people.add(person.id);
    world.changed(conversation);
    if (message.from === world.bot.id)
      await this.#wire.send(
        { type: 'messageReaction', replyToId: message.id, [change]: [{ type }] },
        message,
      );
  }

  /** A thumb, with what is written in Teams' own form, or the values of the bot's. */
  async feedback(
    which: Which,
    reaction: Thumb,
    form: string | Record<string, unknown> = '',
  ): Promise<Outcome> {
    const message = this.#wire.message(this.#seen(which).id);
    const feedback = JSON.stringify(typeof form === 'string' ? { feedbackText: form } : form);
    const value = { actionName: 'feedback', actionValue: { reaction, feedback } };
    const outcome = emptyOutcome(await this.#wire.invoke('message/submitAction', value, message));
    if (outcome.kind === 'done') message.feedback.set(this.#wire.person.id, reaction);
    this.#wire.world.changed(this.#wire.conversation);
    return outcome;
  }

  /**
   * Asks the bot for its own feedback form. Microsoft's SDKs read the value under `data`, its documentation has it
   * `bare`: a bot should take both.
   */
  async feedbackForm(which: Which, reaction: Thumb, bare = false): Promise<Outcome> {
    const value = { actionName: 'feedback', actionValue: { reaction } };
    return dialogOutcome(await this.#invoke('message/fetchTask', bare ? value : { data: value }, which));
  }

  /** Says yes or no to a file the bot wants to send. */
  async consent(which: Which, action: 'accept' | 'decline'): Promise<Outcome> {
    const { id, files } = this.#seen(which);
    const card = files.find(({ contentType }) => contentType === consentCard);
    if (card === undefined) throw new CardMisused(`message ${id} asks for no consent`);
    const { acceptContext, declineContext } = card.content as Record<string, unknown>;
    const yes = { context: acceptContext, uploadInfo: this.#files.placeFor(card.name ?? '') };
    const value = {
      type: 'fileUpload',
      action,
      ...(action === 'accept' ? yes : { context: declineContext }),
    };
    return emptyOutcome(await this.#invoke('fileConsent/invoke', value, id));
  }

  /** Searches with the message extension; an empty text is the first look. `parameter` as the manifest calls it. */
  async search(
    commandId: string,
    text: string,
    { parameter = 'query', skip = 0, count = 25 } = {},
  ): Promise<Found> {
    const query = queryOf(commandId, parameter, text, skip, count);
    return foundIn(await this.#invoke('composeExtension/query', query, null));
  }

  /** Chooses a hit, and gives what goes into the message; null when the bot gives nothing. */
  async choose(hit: Hit): Promise<Attachment | null> {
    if (hit.selection === null) return hit.attachment;
    const found = foundIn(await this.#invoke('composeExtension/selectItem', hit.selection, null));
    return found.kind === 'hits' ? (found.hits[0]?.attachment ?? null) : null;
  }

  /** Sends a message with a card that was chosen. The bot hears of it only where it hears all, or is mentioned. */
  insert(attachment: Attachment, text = ''): Promise<Said> {
    return say(this.#wire, text, { attachments: [attachment] });
  }

  /** Takes away a message of one's own; the bot is told. */
  async deleteOwn(which: Which): Promise<void> {
    const { world, person, conversation } = this.#wire;
    const message = this.#wire.message(this.#seen(which).id);
    if (message.from !== person.id) throw new Error('one deletes only one’s own messages');
    message.deleted = true;
    world.changed(conversation);
    const channelData = { eventType: 'softDeleteMessage' };
    await this.#wire.send({ type: 'messageDelete', id: message.id, channelData }, message);
  }

  #refresh(id: string, action: CardAction, trigger: 'manual' | 'automatic'): Promise<Outcome> {
    return execute(this.#wire, this.#wire.message(id), action, action.data, trigger);
  }

  #invoke(name: string, value: unknown, which: Which | null) {
    return this.#wire.invoke(name, value, which === null ? null : this.#wire.message(this.#seen(which).id));
  }

  #seen(which: Which): Shown {
    const id = typeof which === 'string' ? which : which.id;
    const found = this.messages().find((shown) => shown.id === id);
    if (found === undefined) throw new Error(`${this.#wire.person.name} sees no message ${id}`);
    return found;
  }
}
