import type { RunningTeams } from '../teams-double/start-teams.ts';
import type { Conversation } from '../teams-double/state/conversation.ts';

/** What people did, and what they saw of it. */
export class Traffic {
  readonly #teams: RunningTeams;
  readonly questionTimes: number[] = [];
  readonly voteTimes: number[] = [];
  /** Ids of everything the bot posted. */
  readonly posted = new Set<string>();
  /** For each question what came meanwhile; which of it was the reply is known when the outbox tells its own. */
  readonly asked: string[][] = [];
  readonly receipts = new Map<string, number>();
  readonly unheard = new Map<string, number>();
  readonly errors: string[] = [];
  /** Votes that are waited for: who has not got their paper yet. */
  readonly #toVote = new Map<string, Set<string>>();

  constructor(teams: RunningTeams, ballots: readonly { ballot: string; voters: string[] }[]) {
    this.#teams = teams;
    for (const { ballot, voters } of ballots) {
      this.receipts.set(ballot, 0);
      for (const name of voters) {
        const of = this.#toVote.get(name) ?? new Set<string>();
        of.add(ballot);
        this.#toVote.set(name, of);
      }
    }
  }

  /** Somebody asks in their own chat. */
  async ask(name: string, question: string): Promise<void> {
    const started = performance.now();
    const { status, replies } = await this.#teams.as(name).in('personal').say(question);
    this.questionTimes.push(performance.now() - started);
    if (status !== 200) this.errors.push(`a question was answered ${String(status)}`);
    else this.asked.push(replies.map(({ id }) => id));
    if (replies.some(({ text }) => /gik galt|too fast|for hurtigt/u.test(text)))
      this.errors.push('a question failed');
  }

  /** Everybody who has got a ballot paper votes; their chat is tidied, so that the double does not grow. */
  async lookInto(name: string): Promise<void> {
    const { world } = this.#teams;
    const person = this.#teams.person(name);
    const chat = world.personalChat(person);
    const waiting = this.#toVote.get(name);
    for (const { id, activity } of [...chat.messages]) {
      const text = waiting?.size ? JSON.stringify(activity.attachments ?? []) : '';
      if (!text.includes('ballot.vote')) continue;
      const ballot = [...(waiting ?? [])].find((one) => text.includes(one));
      if (ballot === undefined) continue;
      waiting?.delete(ballot);
      await this.#vote(name, id, ballot);
    }
    this.#tidy(chat, person.id);
  }

  async #vote(name: string, id: string, ballot: string): Promise<void> {
    const started = performance.now();
    const count = (map: Map<string, number>): void => void map.set(ballot, (map.get(ballot) ?? 0) + 1);
    try {
      const outcome = await this.#teams.as(name).in('personal').click(id, 'Send svar', { answer: 'for' });
      this.voteTimes.push(performance.now() - started);
      // The receipt names its number in the log; another card is a refusal with the ballot as it is now.
      const text = JSON.stringify(outcome);
      if (outcome.kind === 'card' && /nr\. \d+ i loggen/u.test(text)) count(this.receipts);
      else {
        count(this.unheard);
        this.errors.push(`a vote came to ${text.slice(0, 400)}`);
      }
    } catch (error) {
      count(this.unheard);
      this.errors.push(`a vote failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Ballots that somebody has still to vote in. */
  votesLeft(): number {
    return [...this.#toVote.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Notes what the bot posted, and forgets all but the last of it, and the papers that are not voted on. */
  #tidy(chat: Conversation, person: string): void {
    for (const { id, from } of chat.messages) if (from !== person) this.posted.add(id);
    if (chat.messages.length > 6)
      chat.messages.splice(
        0,
        chat.messages.length,
        ...chat.messages.filter(
          ({ activity }, at) =>
            at >= chat.messages.length - 4 ||
            JSON.stringify(activity.attachments ?? []).includes('ballot.vote'),
        ),
      );
  }

  /** The double's own notes of requests, which nobody looks at here. */
  forgetCalls(): void {
    this.#teams.calls.length = 0;
  }

  /** Ids of replies, and questions that were answered not at all or more than once. */
  replies(planned: ReadonlySet<string>): { ids: Set<string>; lost: number; doubled: number } {
    const ids = new Set<string>();
    let [lost, doubled] = [0, 0];
    for (const came of this.asked) {
      const own = came.filter((id) => !planned.has(id) && !ids.has(id));
      for (const id of own) ids.add(id);
      if (own.length === 0) lost += 1;
      doubled += Math.max(0, own.length - 1);
    }
    return { ids, lost, doubled };
  }
}
