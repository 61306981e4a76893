import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import {
  extend,
  lookAfterBallots,
  object,
  open,
  prepare,
  startDeciding,
  vote,
  type Deciding,
} from '../../../bot/decide/decide.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
import { StoreError } from '../../../data/store/errors.ts';
import {
  actor,
  codeOf,
  deadline,
  group,
  headNow,
  member,
  openBallot,
  ownSeats,
  proposalOf,
  recounts,
  rosterFor,
  secretary,
  sitter,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';
import { bothStores, untilDone, type Opened } from './stores.ts';

/** A clock that goes a millisecond on with every look, so that a deadline falls amid what happens. */
class LookedAtClock {
  #at: number;
  constructor(at: string) {
    this.#at = Date.parse(at);
  }
  now = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds((this.#at += 1));
  before(at: string, ms: number): void {
    this.#at = Date.parse(at) - ms;
  }
}

for (const [name, openStores] of bothStores)
  describe(`at once, on ${name}`, () => {
    let opened: Opened;
    let clock: LookedAtClock;
    let all: Deciding[];
    const nth = (index: number): Deciding => all[index % all.length] as Deciding;

    beforeEach(async () => {
      opened = await openStores(4);
      clock = new LookedAtClock('2026-03-02T08:00:00.000Z');
      all = opened.stores.map((store) => startDeciding({ store, tenant, clock }));
    });
    afterEach(() => opened.close());

    const logOf = async (ballot: string) =>
      (await readEvents(nth(0).store, tenant, ballot)).map(({ stored }) => stored);

    /** Looks after the ballots from every process until this one is over. */
    const closeAll = async (ballot: string): Promise<void> => {
      for (let round = 0; round < 200; round += 1) {
        const looked = await Promise.allSettled(all.map((one) => lookAfterBallots(one)));
        for (const one of looked)
          if (one.status === 'rejected' && !(one.reason instanceof StoreError)) throw one.reason;
        if ((await headNow(nth(0), ballot)).state !== 'open') return;
      }
      assert.fail('the ballot is stuck');
    };

    for (const trouble of [false, true])
      it(`100 vote while it closes, by four processes${trouble ? ', and the store fails in every way' : ''}: what was accepted counts, what was refused was told`, async () => {
        const head = await openBallot(nth(0), ownSeats(100));
        clock.before(deadline, 40);
        if (trouble) opened.trouble();
        const votes = Array.from({ length: 100 }, (_, at) =>
          untilDone(() => vote(nth(at), member(at + 1), voteOn(head, `s${String(at + 1)}`))),
        );
        const [outcomes] = await Promise.all([Promise.all(votes), closeAll(head.ballot)]);
        await closeAll(head.ballot);
        const events = await logOf(head.ballot);
        const inLog = events.filter(({ event }) => event.kind === 'voted').map(({ hash }) => hash);
        const accepted = outcomes.flatMap((one) => (one.ok ? [one.value.hash] : []));
        assert.deepEqual(
          [...accepted].sort(),
          [...inLog].sort(),
          'every receipt is in the log, and nothing else',
        );
        for (const one of outcomes) assert.ok(['ok', 'deadline-passed', 'closed'].includes(codeOf(one)));
        assert.equal(events.filter(({ event }) => event.kind === 'closed').length, 1);
        for (let round = 0; round < 3; round += 1) await lookAfterBallots(nth(round)).catch(() => null);
        const kept = await readDecision(nth(0).store, tenant, group.id, head.ballot);
        assert.equal(kept?.record.result?.figures.for, accepted.length);
        await recounts(nth(0), head.ballot);
      });

    it('vote and objection: the objection stops it, and every receipt is in the log before it', async () => {
      const head = await openBallot(nth(0), ownSeats(20));
      const it_ = { ballot: head.ballot, frozen: head.frozen, seat: 's20', version: 0, remark: 'Stop.' };
      const [objected, ...votes] = await Promise.all([
        object(nth(1), member(20), it_),
        ...Array.from({ length: 19 }, (_, at) =>
          vote(nth(at), member(at + 1), voteOn(head, `s${String(at + 1)}`)),
        ),
      ]);
      value(objected);
      const events = await logOf(head.ballot);
      assert.equal(events.at(-1)?.event.kind, 'objected');
      assert.equal(votes.filter(({ ok }) => ok).length, events.length - 2);
      for (const one of votes) assert.ok(['ok', 'objected'].includes(codeOf(one)));
      assert.equal((await readList(nth(0).store, tenant, group.id)).length, 1);
      await recounts(nth(0), head.ballot);
    });

    it('spokesperson and substitute from the same card: one of them is in, and the other was told', async () => {
      const people = [sitter('Talsmand'), sitter('Suppleant')];
      const head = await openBallot(nth(0), [{ id: 'k', organisation: 'Vejen Kommune', people }]);
      const against = { answer: 'against', remark: 'Nej.' };
      const both = await Promise.all([
        vote(nth(1), actor('Suppleant', 'substitute'), voteOn(head, 'k')),
        vote(nth(2), actor('Talsmand', 'member'), voteOn(head, 'k', against)),
      ]);
      const codes = both.map(codeOf);
      assert.equal(codes.filter((code) => code === 'ok').length, 1);
      assert.ok(
        codes.every((code) => ['ok', 'stale', 'spokesperson-voted'].includes(code)),
        codes.join(),
      );
      // Read by the one that wrote: to another process it may be news some milliseconds later.
      const writer = nth(codes.indexOf('ok') + 1);
      assert.equal((await headNow(writer, head.ballot)).seats[0]?.version, 1);
    });

    it('extend and expire: it closes at one of the two deadlines, and only there', async () => {
      const head = await openBallot(nth(0), ownSeats(1));
      clock.before(deadline, 6);
      const later = '2026-03-27T11:00:00.000Z';
      const act = { ballot: head.ballot, reason: 'Ferie.', deadline: later };
      const [extended] = await Promise.all([
        extend(nth(1), secretary, act),
        ...all.map((one) => lookAfterBallots(one)),
      ]);
      clock.before(deadline, -10);
      await Promise.all(all.map((one) => lookAfterBallots(one)));
      const { state, deadline: at } = await headNow(nth(0), head.ballot);
      assert.deepEqual([state, at], extended.ok ? ['open', later] : ['closed', deadline]);
      clock.before(later, -10);
      await closeAll(head.ballot);
      await recounts(nth(0), head.ballot);
    });

    it('two secretaries confirm, extend and nudge the same: it is done once', async () => {
      const seats = ownSeats(3);
      const roster = rosterFor(seats);
      const { ballot, draft } = value(await prepare(nth(0), secretary, proposalOf(seats), roster));
      const other = { ...actor('Formand', 'chair') };
      const opens = [secretary, other, secretary].map((who, at) =>
        open(nth(at), who, { ballot, draft }, roster),
      );
      const hashes = (await Promise.all(opens)).map((one) => value(one).hash);
      assert.equal(new Set(hashes).size, 1);
      const act = { ballot, reason: 'Ferie.', deadline: '2026-03-27T11:00:00.000Z' };
      const extends_ = [secretary, other, other].map((who, at) => extend(nth(at), who, act));
      for (const one of await Promise.all(extends_)) value(one);
      const kinds = (await logOf(ballot)).map(({ event }) => event.kind);
      assert.deepEqual(kinds, ['opened', 'extended']);
      await recounts(nth(0), ballot);
    });

    it('the same invoke three times at once: one event, one receipt', async () => {
      const head = await openBallot(nth(0), ownSeats(2));
      const it_ = voteOn(head, 's1', { answer: 'against', remark: 'Nej.' });
      const three = await Promise.all([0, 1, 2].map((at) => vote(nth(at), member(1), it_)));
      assert.equal(new Set(three.map((one) => value(one).hash)).size, 1);
      assert.equal((await logOf(head.ballot)).length, 2);
    });

    it('a ballot’s messages are planned once, by however many', async () => {
      const head = await openBallot(nth(0), ownSeats(3));
      clock.before(deadline, -10);
      await Promise.all([...all, ...all].map((one) => lookAfterBallots(one)));
      const subject = { kind: 'ballot', id: head.ballot, groupId: group.id } as const;
      const report = await deliveryReport(nth(0).store, tenant, subject);
      // Three cards, the group's, two reminders each; the outcome to three and the group, whose card is put right.
      assert.equal(report.planned, 3 + 1 + 6 + 3 + 1 + 1);
    });
  });

describe('a vote whose answer was lost', () => {
  const [, cosmos] = bothStores[1] ?? [];
  it('is found to be in the log, whenever anybody can look; and is told as doubtful when nobody can', async () => {
    assert.ok(cosmos);
    const opened = await cosmos(1);
    const clock = new LookedAtClock('2026-03-02T08:00:00.000Z');
    const [store] = opened.stores;
    assert.ok(store && opened.double);
    const counted: string[] = [];
    const happened = (kinds: readonly string[]): void => void counted.push(...kinds);
    const deciding = startDeciding({ store, tenant, clock, happened });
    const head = await openBallot(deciding, ownSeats(2));
    // More resets than the store has patience for: it cannot tell, but the ledger reads and sees.
    opened.double.faults.plan({ on: 'batch', mishap: { kind: 'reset', when: 'after' }, times: 4 });
    const receipt = value(await vote(deciding, member(1), voteOn(head, 's1')));
    assert.equal((await readEvents(store, tenant, head.ballot)).at(-1)?.stored.hash, receipt.hash);
    assert.deepEqual(counted, ['opened', 'voted'], 'it is counted, once');
    opened.double.faults.plan({ on: 'batch', mishap: { kind: 'reset', when: 'after' }, times: 4 });
    opened.double.faults.plan({ on: 'read', mishap: { kind: 503, when: 'before' }, nth: 2, times: 9 });
    await assert.rejects(vote(deciding, member(2), voteOn(head, 's2')), (error) => {
      assert.ok(error instanceof StoreError && error.maybeDone);
      return true;
    });
    while (opened.double.faults.pending > 0) opened.double.faults.next('read');
    value(await vote(deciding, member(2), voteOn(head, 's2')));
    assert.equal((await readEvents(store, tenant, head.ballot)).length, 3);
    await recounts(deciding, head.ballot);
    await opened.close();
  });
});
