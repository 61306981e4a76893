import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  cast,
  closeEarly,
  erasePerson,
  extend,
  lookAfterBallots,
  nudge,
  object,
  recordVote,
  recuse,
  reseat,
  startDeciding,
  voidBallot,
  vote,
  type Deciding,
  type Outcome,
  type Receipt,
  type Vote,
} from '../../../bot/decide/decide.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import {
  group,
  headNow,
  member,
  openBallot,
  ownSeats,
  recounts,
  rosterFor,
  secretary,
  sitter,
  tenant,
  voteOn,
} from '../fixtures.ts';
import { bothStores } from './stores.ts';

/** More of them, for whoever has the time: `PUNKT_HEAVY_TESTS=1 npx mocha test/decide/races/any-acts.test.ts`. */
const times = process.env['PUNKT_HEAVY_TESTS'] === '1' ? 10 : 1;

const hour = 3_600_000;
const numbers = [1, 2, 3, 4];
const seats = ownSeats(numbers.length);
const roster = rosterFor(seats);

/** How far the clock of each process is off. */
const skewed = [0, -90_000, 120_000];

/** An act, drawn by lot: what, in which process, by and for whom. */
const anyAct = fc.record({
  kind: fc.constantFrom(
    ...(['vote', 'vote', 'vote', 'vote', 'record', 'recuse', 'object', 'extend', 'void', 'nudge'] as const),
    ...(['close early', 'look after', 'reseat', 'erase', 'cast', 'hours pass', 'deadline nears'] as const),
  ),
  process: fc.nat(skewed.length - 1),
  number: fc.constantFrom(...numbers),
  answer: fc.constantFrom('for', 'against', 'abstain', 'reservation'),
  /** From an old card, and whatever else there are a few ways of. */
  way: fc.nat(3),
  /** Begun while those before it are under way. */
  meanwhile: fc.boolean(),
});
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

const castingVote = { seat: 's1', words: 'Formanden har den afgørende stemme' };

/** A ballot that several processes have in hand. */
class Table {
  #now = Date.parse('2026-03-02T08:00:00.000Z');
  readonly processes: Deciding[];
  /** The hash of each receipt that somebody was given. */
  readonly receipts: string[] = [];
  ballot = '';

  constructor(stores: readonly Deciding['store'][]) {
    this.processes = stores.map((store, at) => {
      const now = () => Temporal.Instant.fromEpochMilliseconds(this.#now + (skewed[at] ?? 0));
      return startDeciding({ store, tenant, clock: { now } });
    });
  }

  nth = (index: number): Deciding => this.processes[index % this.processes.length] as Deciding;
  head = (): Promise<BallotHead> => headNow(this.nth(0), this.ballot);
  pass = (ms: number): void => void (this.#now += ms);

  nearDeadline({ deadline }: BallotHead, ms: number): void {
    this.#now = Math.max(this.#now, Date.parse(deadline) + ms);
  }

  async open(visibility: BallotHead['visibility']): Promise<void> {
    const legalBasis = { kind: 'stated-by-chair' as const, text: `${castingVote.words}.` };
    const more = { visibility, minimumHours: 0, legalBasis, castingVote };
    this.ballot = (await openBallot(this.nth(0), seats, more)).ballot;
  }

  async keep(given: Promise<Outcome<Receipt>>): Promise<void> {
    const outcome = await given;
    if (outcome.ok) this.receipts.push(outcome.value.hash);
  }

  /** Votes, and sends it again to another process: accepted there too, it is the same vote. */
  async vote({ process, number }: Act, it: Vote): Promise<void> {
    const outcome = await vote(this.nth(process), member(number), it);
    if (!outcome.ok) return;
    this.receipts.push(outcome.value.hash);
    const again = await vote(this.nth(process + 1), member(number), it);
    if (again.ok) assert.deepEqual(again.value, outcome.value);
  }

  async do(act: Act): Promise<void> {
    const { ballot } = this;
    const deciding = this.nth(act.process);
    const { kind, number, answer, way } = act;
    const [who, seat] = [member(number), `s${String(number)}`];
    const head = await headNow(deciding, ballot);
    const { frozen } = head;
    const remark = answer === 'against' || answer === 'reservation' ? 'Nej.' : '';
    const fresh = voteOn(head, seat, { answer, remark });
    const it = way === 3 ? { ...fresh, version: Math.max(0, fresh.version - 1) } : fresh;
    const reason = 'Ferie.';
    const later = () => new Date(Date.parse(head.deadline) + 24 * hour).toISOString();
    const both = () => [sitter(who.name), sitter(member((number % numbers.length) + 1).name)];
    const acts: Record<Act['kind'], () => unknown> = {
      vote: () => this.vote(act, it),
      record: () => this.keep(recordVote(deciding, secretary, who, it)),
      recuse: () => this.keep(recuse(deciding, who, { ballot, frozen, seat, remark: '' })),
      // These two end it: seldom enough that something comes before and after.
      object: () => way === 0 && this.keep(object(deciding, who, { ...it, remark: 'Møde.' })),
      void: () => way === 0 && voidBallot(deciding, secretary, { ballot, reason }),
      cast: () => this.keep(cast(deciding, member(1), { ballot, frozen, adopts: way > 1, option: null })),
      extend: () => extend(deciding, secretary, { ballot, reason, deadline: later() }),
      reseat: () => reseat(deciding, secretary, { ballot, reason, seat, people: both() }, roster),
      nudge: () => nudge(deciding, secretary, { ballot }),
      'close early': () => closeEarly(deciding, secretary, { ballot }),
      'look after': () => lookAfterBallots(deciding),
      erase: () => erasePerson(deciding, ballot, who.person),
      'hours pass': () => this.pass((1 + way) * hour),
      'deadline nears': () => this.nearDeadline(head, way * 40_000 - 60_000),
    };
    await acts[kind]();
  }

  async doAll(acts: readonly Act[]): Promise<void> {
    let underWay: Promise<void>[] = [];
    for (const act of acts) {
      if (!act.meanwhile) await Promise.all(underWay.splice(0));
      underWay = [...underWay, this.do(act)];
    }
    await Promise.all(underWay);
  }

  /** The deadline passes, and the time for a casting vote. */
  async end(): Promise<void> {
    this.nearDeadline(await this.head(), 100 * hour);
    for (let round = 0; round < 2; round += 1) {
      await Promise.all(this.processes.map(lookAfterBallots));
      this.pass(100 * hour);
    }
  }

  /** Erases everybody, each in every process at once. */
  eraseAll = () =>
    Promise.all(
      this.processes.flatMap((one) =>
        numbers.map((number) => erasePerson(one, this.ballot, member(number).person)),
      ),
    );

  events = async () => (await readEvents(this.nth(0).store, tenant, this.ballot)).map(({ stored }) => stored);
}

for (const [name, openStores] of bothStores)
  describe(`a ballot in the hands of three processes whose clocks differ, on ${name}`, function () {
    this.timeout(60_000 * times);
    it('loses no receipt, ends once and is recounted, whatever is done to it', async () => {
      const { stores, double, close } = await openStores(skewed.length);
      const acts = fc.array(anyAct, { minLength: 5, maxLength: 30 });
      const visibility = fc.constantFrom('open', 'until-closed', 'until-voted');
      const holds = fc.asyncProperty(acts, visibility, async (some, seen) => {
        const table = new Table(stores);
        await table.open(seen);
        await table.doAll(some);
        await recounts(table.nth(0), table.ballot);
        await table.end();
        const events = await table.events();
        const hashes = new Set(events.map(({ hash }) => hash));
        assert.deepEqual(
          table.receipts.filter((hash) => !hashes.has(hash)),
          [],
        );
        const endings = events.filter(({ event }) => ['closed', 'objected', 'voided'].includes(event.kind));
        assert.equal(endings.length, 1);
        await recounts(table.nth(1), table.ballot);
        await table.eraseAll();
        await recounts(table.nth(2), table.ballot);
        const kept = await readDecision(table.nth(0).store, tenant, group.id, table.ballot);
        assert.doesNotMatch(JSON.stringify([await table.head(), await table.events(), kept]), /medlem\d/i);
      });
      try {
        await fc.assert(holds, { numRuns: (double === null ? 40 : 10) * times, endOnFailure: true });
      } finally {
        await close();
      }
    });
  });
