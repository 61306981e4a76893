import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  erasePerson,
  lookAfterBallots,
  recordVote,
  recountBallot,
  vote,
} from '../../../bot/decide/decide.ts';
import { headOf } from '../../../bot/decide/log/apply.ts';
import { canonical } from '../../../data/model/canonical.ts';
import { appendTo, verifyChain, type Draft } from '../../../bot/decide/log/chain.ts';
import { recount } from '../../../bot/decide/log/recount.ts';
import { openingOf } from '../../../bot/decide/opening/open.ts';
import { closeIfDue } from '../../../bot/decide/running/close.ts';
import { endingOf } from '../../../bot/decide/running/closing.ts';
import { decisionOf } from '../../../bot/decide/relay/decision-of.ts';
import { applyEvent } from '../../../bot/decide/log/apply.ts';
import { storedEvent, type StoredEvent } from '../../../data/model/ballot/event.ts';
import { ballotHead, type BallotHead } from '../../../data/model/ballot/head.ts';
import type { SeatAnswer } from '../../../data/model/ballot/result.ts';
import type { Quorum, Rule } from '../../../data/model/ballot/terms.ts';
import { ballotPartition, eventId, eventPrefix, headId } from '../../../data/store/ballots/keys.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Page, Store, StoredItem } from '../../../data/store/store.ts';
import {
  deadline,
  decidingOn,
  group,
  headNow,
  member,
  openBallot,
  ownSeats,
  proposalOf,
  recounts,
  secretary,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

const at = '2026-03-03T09:00:00.000Z';
let salts = 0;
const salt = (): string => String((salts += 1)).padStart(32, '0');

/** A log as the service would write it: opening, answers, and its end. */
const logOf = (
  seats: number,
  answers: readonly { seat: number; answer: SeatAnswer; remark: string }[],
  more: { rule?: Rule; quorum?: Quorum | null } = {},
): { head: BallotHead; events: StoredEvent[] } => {
  const events: StoredEvent[] = [];
  let head: BallotHead | null = null;
  const write = (draft: Draft, now: string): BallotHead => {
    const stored = appendTo(head ?? { seq: 0, hash: '', at: '' }, draft, now, salt);
    events.push(stored);
    return (head = applyEvent(tenant, head, stored));
  };
  let now = write(
    openingOf('b-log-1', proposalOf(ownSeats(seats), more), secretary),
    '2026-03-02T08:00:00.000Z',
  );
  for (const { seat, answer, remark } of answers) {
    const state = now.seats[seat % seats];
    if (state === undefined) continue;
    const who = state.people[0] ?? '';
    const fact = {
      kind: 'voted',
      seat: state.id,
      for: who,
      from: state.version,
      answer,
      option: null,
    } as const;
    now = write({ fact, by: who, personal: { remark } }, at);
  }
  return { head: write(endingOf(now, [], deadline, null, false), deadline), events };
};

const answer = fc.constantFrom<SeatAnswer>('for', 'reservation', 'against', 'abstain');
const answers = fc.array(fc.record({ seat: fc.nat(7), answer, remark: fc.string({ maxLength: 20 }) }), {
  maxLength: 20,
});
const rule = fc.constantFrom<Rule>(
  { kind: 'simple' },
  { kind: 'absolute' },
  { kind: 'unanimous' },
  { kind: 'qualified', p: 2, q: 3, base: 'eligible' },
  { kind: 'qualified', p: 3, q: 4, base: 'cast' },
);
const quorum = fc.constantFrom<Quorum | null>(
  null,
  { p: 1, q: 2, base: 'eligible' },
  { p: 2, q: 3, base: 'opening' },
);

describe('the log', () => {
  it('recounted is what is stored, whatever was answered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), answers, rule, quorum, (seats, given, one, two) => {
        const { head, events } = logOf(seats, given, { rule: one, quorum: two });
        assert.deepEqual(recount(tenant, { head, events, decision: decisionOf(head, events) }).faults, []);
        assert.deepEqual(ballotHead.parse(JSON.parse(JSON.stringify(head))), head);
        for (const stored of events)
          assert.deepEqual(storedEvent.parse(JSON.parse(JSON.stringify(stored))), stored);
      }),
    );
  });

  it('comes to the same result when different seats answer in another order', () => {
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 1, maxLength: 8 }).chain((list) =>
          fc.record({
            list: fc.constant(list),
            order: fc.shuffledSubarray(
              list.map((_, index) => index),
              { minLength: list.length },
            ),
          }),
        ),
        rule,
        quorum,
        ({ list, order }, one, two) => {
          const voted = list.map((answer, seat) => ({ seat, answer, remark: 'Fordi.' }));
          const turned = order.map(
            (index) => voted[index] ?? { seat: 0, answer: 'for' as const, remark: '' },
          );
          const results = [voted, turned].map((given) => {
            const { result } = logOf(list.length, given, { rule: one, quorum: two }).head;
            return { ...result, seats: result?.seats.map((seat) => ({ ...seat, seq: null })) };
          });
          assert.deepEqual(results[0], results[1]);
        },
      ),
    );
  });

  it('is found to be changed, by one changed byte anywhere in it', () => {
    const { head, events } = logOf(3, [
      { seat: 0, answer: 'for', remark: 'Ja' },
      { seat: 1, answer: 'against', remark: 'Æ nej, for dyrt' },
      { seat: 0, answer: 'reservation', remark: 'Hvis' },
    ]);
    const decision = decisionOf(head, events);
    assert.deepEqual(recount(tenant, { head, events, decision }).faults, []);
    const text = Buffer.from(JSON.stringify({ head, events, decision }));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), (index, flip) => {
        const bytes = Buffer.from(text);
        bytes[index] = (bytes[index] ?? 0) ^ flip;
        let read: unknown;
        try {
          read = JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(bytes));
        } catch {
          return;
        }
        // What JSON reads as the same is the same.
        if (canonical(read) === canonical(JSON.parse(text.toString()))) return;
        const kept = read as { head: unknown; events: unknown[]; decision: unknown };
        const shape = ballotHead.safeParse(kept.head);
        const parsed = Array.isArray(kept.events) ? kept.events.map((one) => storedEvent.safeParse(one)) : [];
        if (!shape.success || parsed.length === 0 || parsed.some((one) => !one.success)) return;
        const { faults } = recount(tenant, {
          head: kept.head as BallotHead,
          events: kept.events as StoredEvent[],
          decision: (kept.decision ?? null) as typeof decision,
        });
        assert.notDeepEqual(faults, [], bytes.toString());
      }),
      { numRuns: 3000 },
    );
  });

  it('has no time that no calendar has', () => {
    const { events } = logOf(1, []);
    const [opened] = events;
    assert.ok(opened);
    const at = (text: string) => storedEvent.safeParse({ ...opened, event: { ...opened.event, at: text } });
    assert.ok(at('2028-02-29T11:00:00.000Z').success);
    for (const text of ['2026-03-60T11:00:00.000Z', '2026-02-29T11:00:00.000Z', '2026-03-02T24:00:00.000Z'])
      assert.ok(!at(text).success, text);
  });

  it('is found to lack an event, or to have two turned round', () => {
    const { events } = logOf(3, [
      { seat: 0, answer: 'for', remark: 'a' },
      { seat: 1, answer: 'for', remark: 'b' },
      { seat: 2, answer: 'against', remark: 'c' },
    ]);
    for (let index = 0; index < events.length - 1; index += 1) {
      assert.notDeepEqual(verifyChain(events.toSpliced(index, 1)), []);
      const [one, two] = [events[index], events[index + 1]];
      assert.ok(one && two);
      assert.notDeepEqual(verifyChain(events.toSpliced(index, 2, two, one)), []);
    }
  });

  it('has its times in order, whatever the clocks of two servers say', () => {
    const end = { seq: 4, hash: 'f'.repeat(64), at: '2026-03-03T09:00:00.500Z' };
    const { event } = appendTo(end, { fact: { kind: 'nudged' }, by: 'p1' }, '2026-03-03T09:00:00.000Z', salt);
    assert.equal(event.at, end.at);
  });

  it('refuses fractions and other things that are written differently elsewhere', () => {
    for (const one of [0.5, NaN, Infinity, 2 ** 60, () => 1, Symbol('x'), 1n])
      assert.throws(() => canonical({ one }), TypeError);
    assert.equal(canonical({ b: 1, a: [true, null, 'æ"'], c: undefined }), '{"a":[true,null,"æ\\""],"b":1}');
  });

  it('writes every text as JSON does, halves of pairs and control characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(canonical(text), JSON.stringify(text));
        assert.equal(canonical({ [text]: text }), JSON.stringify({ [text]: text }));
      }),
      { numRuns: 2000 },
    );
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const text = String.fromCharCode(unit);
      assert.equal(canonical(text), JSON.stringify(text));
    }
  });
});

/**
 * A store as a process may see it whose replica lags behind: from its first look at a decision on it is shown a ballot
 * as it was then.
 * @param meanwhile what another process does just before that look
 */
const laggingStore = (store: Store, ballot: string, meanwhile: () => Promise<unknown>): Store => {
  const partition = ballotPartition(tenant, ballot);
  let past: { head: StoredItem | null; events: Page } | null = null;
  return {
    get: async (container, ...where) => {
      if (container === 'ballots' && past !== null) return past.head;
      if (container === 'decisions' && past === null) {
        const events = await store.query('ballots', partition, { prefix: eventPrefix });
        past = { head: await store.get('ballots', partition, headId), events };
        await meanwhile();
      }
      return store.get(container, ...where);
    },
    query: async (container, ...which) =>
      container === 'ballots' && past !== null ? past.events : store.query(container, ...which),
    changes: (...call) => store.changes(...call),
    transact: (...call) => store.transact(...call),
    close: () => store.close(),
  };
};

describe('erasing a person', () => {
  it('takes name, identity and remarks away everywhere, and leaves the chain whole and the result as it was', async () => {
    const store = await openSqlite(':memory:');
    const clock = new StillClock();
    const deciding = decidingOn(store, clock);
    const head = await openBallot(deciding, ownSeats(3));
    value(
      await vote(deciding, member(1), voteOn(head, 's1', { answer: 'against', remark: 'Mine egne ord.' })),
    );
    value(await recordVote(deciding, secretary, member(2), voteOn(head, 's2')));
    assert.equal(await erasePerson(deciding, head.ballot, member(1).person), false, 'not while it is open');
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const before = (await readDecision(store, tenant, group.id, head.ballot))?.record;
    assert.equal(await erasePerson(deciding, head.ballot, member(1).person), true);
    assert.equal(await erasePerson(deciding, head.ballot, member(1).person), false, 'there is nothing left');
    const after = (await readDecision(store, tenant, group.id, head.ballot))?.record;
    const left = JSON.stringify([
      await headNow(deciding, head.ballot),
      await readEvents(store, tenant, head.ballot),
      after,
    ]);
    assert.doesNotMatch(left, /Medlem1|medlem1|Mine egne ord/);
    assert.deepEqual([after?.result, after?.chain], [before?.result, before?.chain]);
    assert.match(JSON.stringify(after), /Medlem2/);
    await recounts(deciding, head.ballot);
    await store.close();
  });

  it('takes everybody away who is erased at the same time, by two processes', async () => {
    const store = await openSqlite(':memory:');
    const clock = new StillClock();
    const both = [decidingOn(store, clock), decidingOn(store, clock)];
    const [deciding] = both;
    assert.ok(deciding);
    const numbers = [1, 2, 3, 4];
    const head = await openBallot(deciding, ownSeats(4));
    for (const number of numbers) {
      const remark = `Ord fra Medlem${String(number)}.`;
      value(
        await vote(
          deciding,
          member(number),
          voteOn(head, `s${String(number)}`, { answer: 'against', remark }),
        ),
      );
    }
    clock.set(deadline);
    await lookAfterBallots(deciding);
    await Promise.all(
      both.flatMap((one) => numbers.map((number) => erasePerson(one, head.ballot, member(number).person))),
    );
    const left = [
      await headNow(deciding, head.ballot),
      await readEvents(store, tenant, head.ballot),
      await readDecision(store, tenant, group.id, head.ballot),
    ];
    assert.doesNotMatch(JSON.stringify(left), /Medlem|medlem|Ord fra/);
    await recounts(deciding, head.ballot);
    await store.close();
  });

  it('brings nobody back whom another erases meanwhile, though the log is shown as it was before', async () => {
    const store = await openSqlite(':memory:');
    const clock = new StillClock();
    const deciding = decidingOn(store, clock);
    const head = await openBallot(deciding, ownSeats(2));
    for (const number of [1, 2]) {
      const remark = `Ord fra Medlem${String(number)}.`;
      const it = voteOn(head, `s${String(number)}`, { answer: 'against', remark });
      value(await vote(deciding, member(number), it));
    }
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const behind = laggingStore(store, head.ballot, () =>
      erasePerson(deciding, head.ballot, member(2).person),
    );
    assert.equal(await erasePerson(decidingOn(behind, clock), head.ballot, member(1).person), true);
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.ok(kept);
    assert.doesNotMatch(JSON.stringify(kept), /Medlem|medlem/);
    await recounts(deciding, head.ballot);
    await store.close();
  });

  it('before the decision is written elsewhere, keeps it without them', async () => {
    const store = await openSqlite(':memory:');
    const clock = new StillClock();
    const deciding = decidingOn(store, clock);
    const head = await openBallot(deciding, ownSeats(2));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.set(deadline);
    // Closed by a process that dies before anything follows.
    await closeIfDue(deciding, head.ballot);
    assert.equal(await readDecision(store, tenant, group.id, head.ballot), null);
    assert.equal(await erasePerson(deciding, head.ballot, member(1).person), true);
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.ok(kept);
    assert.doesNotMatch(JSON.stringify(kept), /Medlem1|medlem1/);
    await lookAfterBallots(deciding);
    await recounts(deciding, head.ballot);
    await store.close();
  });

  it('without an event that says so, is found', async () => {
    const store = await openSqlite(':memory:');
    const deciding = decidingOn(store, new StillClock());
    const { ballot } = await openBallot(deciding, ownSeats(1));
    const head = await headNow(deciding, ballot);
    value(await vote(deciding, member(1), voteOn(head, 's1', { answer: 'against', remark: 'Nej.' })));
    const item = await store.get('ballots', `${tenant}/${ballot}`, eventId(2));
    assert.ok(item);
    const body = { ...item.body, open: {} };
    await store.transact('ballots', `${tenant}/${ballot}`, [
      { op: 'replace', id: item.id, body, etag: item.etag },
    ]);
    const codes = (await recountBallot(store, tenant, ballot))?.faults.map(({ code }) => code);
    assert.deepEqual(codes, ['missing-text', 'other-head']);
    await store.close();
  });
});

describe('a head', () => {
  it('is nothing but its log, read from the beginning', () => {
    const { head, events } = logOf(2, [{ seat: 1, answer: 'for', remark: '' }]);
    assert.deepEqual(headOf(tenant, events), head);
  });
});
