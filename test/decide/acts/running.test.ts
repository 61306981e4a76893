import assert from 'node:assert/strict';
import {
  cast,
  closeEarly,
  extend,
  lookAfterBallots,
  nextRound,
  open,
  prepare,
  recuse,
  replaceBallot,
  reseat,
  vote,
  voidBallot,
  type Deciding,
} from '../../../bot/decide/decide.ts';
import { messageKinds } from '../../../bot/decide/relay/messages.ts';
import { isStillNeeded } from '../../../bot/decide/relay/still-needed.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { hoursAfter } from '../../../bot/decide/rules/deadline.ts';
import { changeRoster } from '../../../data/store/people/change-people.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
import { bucketOf, rowId } from '../../../data/store/outbox/keys.ts';
import { plannedRow } from '../../../data/store/outbox/plan.ts';
import { outboxRow } from '../../../data/model/outbox.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import {
  actor,
  codeOf,
  deadline,
  decidingOn,
  group,
  headNow,
  member,
  openBallot,
  ownSeats,
  proposalOf,
  recounts,
  rosterFor,
  rosterOf,
  secretary,
  sitter,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

const later = '2026-03-27T11:00:00.000Z';
const against = { answer: 'against', remark: 'Nej.' };
const chairDecides = {
  legalBasis: { kind: 'stated-by-chair', text: 'Ved stemmelighed er formandens stemme afgørende.' },
  castingVote: { seat: 's1', words: 'Ved stemmelighed er formandens stemme afgørende.' },
} as const;

describe('a ballot that runs', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());

  const outcomeOf = async (ballot: string) =>
    (await readDecision(store, tenant, group.id, ballot))?.record.result?.outcome;

  it('closes by itself at its deadline, once, and the decision stands', async () => {
    const head = await openBallot(deciding, ownSeats(3));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    await lookAfterBallots(deciding);
    assert.equal((await headNow(deciding, head.ballot)).state, 'open');
    clock.set(deadline);
    await Promise.all([lookAfterBallots(deciding), lookAfterBallots(decidingOn(store, clock))]);
    assert.equal(await outcomeOf(head.ballot), 'adopted');
    const { seq } = await headNow(deciding, head.ballot);
    clock.addHours(1000);
    assert.deepEqual((await lookAfterBallots(deciding)).looked, [], 'it is not looked at again');
    assert.equal((await headNow(deciding, head.ballot)).seq, seq);
    await recounts(deciding, head.ballot);
  });

  it('that lapses puts the punkt on the next agenda', async () => {
    const head = await openBallot(deciding, ownSeats(4), { quorum: { p: 1, q: 2, base: 'eligible' } });
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    assert.equal(await outcomeOf(head.ballot), 'lapsed');
    assert.deepEqual(
      (await readList(store, tenant, group.id)).map(({ why }) => why),
      ['lapsed'],
    );
  });

  it('is extended with a reason, and closes at the new deadline only', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    const { ballot } = head;
    assert.equal(
      codeOf(await extend(deciding, member(1), { ballot, reason: 'Ferie.', deadline: later })),
      'only-chair-or-secretary',
    );
    assert.equal(
      codeOf(await extend(deciding, secretary, { ballot, reason: ' ', deadline: later })),
      'needs-reason',
    );
    assert.equal(
      codeOf(await extend(deciding, secretary, { ballot, reason: 'Ferie.', deadline: clock.iso })),
      'deadline-not-later',
    );
    value(await extend(deciding, secretary, { ballot, reason: 'Vinterferie.', deadline: later }));
    value(await extend(deciding, secretary, { ballot, reason: 'Vinterferie.', deadline: later }));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.set(later);
    await lookAfterBallots(deciding);
    assert.equal(await outcomeOf(ballot), 'adopted');
    assert.equal(
      codeOf(
        await extend(deciding, secretary, { ballot, reason: 'Mere.', deadline: '2026-04-01T10:00:00.000Z' }),
      ),
      'closed',
    );
    await recounts(deciding, ballot);
  });

  it('cannot be extended once its deadline has passed, closed or not', async () => {
    const { ballot } = await openBallot(deciding, ownSeats(2));
    clock.set(deadline);
    assert.equal(
      codeOf(await extend(deciding, secretary, { ballot, reason: 'Sent.', deadline: later })),
      'too-late',
    );
  });

  it('on a tie waits for the casting vote, which is an event of its own', async () => {
    const head = await openBallot(deciding, ownSeats(2), chairDecides);
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    value(await vote(deciding, member(2), voteOn(head, 's2', against)));
    const wanted = { ballot: head.ballot, adopts: true, option: null, frozen: head.frozen };
    assert.equal(codeOf(await cast(deciding, member(1), wanted)), 'not-tied');
    clock.set(deadline);
    await lookAfterBallots(deciding);
    assert.equal((await headNow(deciding, head.ballot)).state, 'tied');
    assert.equal(codeOf(await cast(deciding, member(2), wanted)), 'not-the-casting-seat');
    assert.equal(
      codeOf(await vote(deciding, member(2), voteOn(await headNow(deciding, head.ballot), 's2'))),
      'tied',
    );
    const receipt = value(await cast(deciding, member(1), wanted));
    assert.deepEqual(value(await cast(deciding, member(1), wanted)), receipt);
    assert.equal(await outcomeOf(head.ballot), 'adopted');
    await recounts(deciding, head.ballot);
  });

  it('on a tie is not adopted when nobody casts it in time', async () => {
    const head = await openBallot(deciding, ownSeats(2), chairDecides);
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    value(await vote(deciding, member(2), voteOn(head, 's2', against)));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    clock.addHours(72);
    await lookAfterBallots(deciding);
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.deepEqual([kept?.record.result?.outcome, kept?.record.result?.why], ['not-adopted', 'tie']);
    await recounts(deciding, head.ballot);
  });

  it('on a tie that no casting vote can break is not adopted at once', async () => {
    const choice = {
      ...chairDecides,
      form: 'choice' as const,
      options: [
        { id: 'a', text: 'Model A' },
        { id: 'b', text: 'Model B' },
      ],
    };
    const head = await openBallot(deciding, ownSeats(4), choice);
    value(await vote(deciding, member(1), voteOn(head, 's1', { option: 'a' })));
    value(await vote(deciding, member(2), voteOn(head, 's2', { option: 'b' })));
    value(await vote(deciding, member(3), voteOn(head, 's3', against)));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const { state, result } = await headNow(deciding, head.ballot);
    assert.deepEqual([state, result?.outcome, result?.why], ['closed', 'not-adopted', 'tie']);
    await recounts(deciding, head.ballot);
  });

  it('on a tie is not adopted at once when nobody can cast: recused, or no longer in the group', async () => {
    const seats = [
      { id: 's1', organisation: 'Region', people: [sitter('Medlem1')] },
      ...ownSeats(2).slice(1),
    ];
    const tied = async () => {
      const head = await openBallot(deciding, seats, {
        ...chairDecides,
        deadline: hoursAfter(clock.iso, 48),
      });
      value(await vote(deciding, member(1), voteOn(head, 's1')));
      value(await vote(deciding, member(2), voteOn(head, 's2', against)));
      return head;
    };
    const ended = async (ballot: string) => {
      clock.addHours(48);
      await lookAfterBallots(deciding);
      await recounts(deciding, ballot);
      const { state, result } = await headNow(deciding, ballot);
      return [state, result?.why];
    };
    const recused = await tied();
    const people = [sitter('Ny')];
    const act = { ballot: recused.ballot, seat: 's1', people, reason: 'Orlov.' };
    value(await reseat(deciding, secretary, act, rosterOf(['Ny', 'Medlem2'])));
    const { frozen, ballot } = recused;
    value(await recuse(deciding, actor('Ny', 'member'), { ballot, seat: 's1', frozen, remark: '' }));
    assert.deepEqual(await ended(ballot), ['closed', 'tie']);

    const there = await tied();
    await changeRoster(store, tenant, group.id, () => rosterOf(['Medlem1', 'Medlem2']));
    assert.deepEqual(await ended(there.ballot), ['tied', undefined]);
    const left = await tied();
    await changeRoster(store, tenant, group.id, () => rosterOf(['Medlem2']));
    assert.deepEqual(await ended(left.ballot), ['closed', 'tie']);
  });

  it('closed early on a tie is closed once, however often it is pressed, and the record says that it was early', async () => {
    for (const given of [true, false]) {
      const head = await openBallot(deciding, ownSeats(2), {
        ...chairDecides,
        ...{ minimumHours: 0, deadline: hoursAfter(clock.iso, 240) },
      });
      const { ballot, frozen } = head;
      value(await vote(deciding, member(1), voteOn(head, 's1')));
      value(await vote(deciding, member(2), voteOn(head, 's2', against)));
      const pressed = await Promise.all([1, 2, 3].map(() => closeEarly(deciding, secretary, { ballot })));
      for (const one of pressed) assert.equal(value(one), null);
      assert.equal(value(await closeEarly(deciding, secretary, { ballot })), null);
      assert.equal((await headNow(deciding, ballot)).state, 'tied');
      if (given) value(await cast(deciding, member(1), { ballot, adopts: true, option: null, frozen }));
      clock.addHours(72);
      await lookAfterBallots(deciding);
      assert.equal(value(await closeEarly(deciding, secretary, { ballot })), null);
      const kept = await readDecision(store, tenant, group.id, ballot);
      assert.deepEqual(
        [kept?.record.early, kept?.record.result?.outcome],
        [true, given ? 'adopted' : 'not-adopted'],
      );
      await recounts(deciding, ballot);
    }
  });

  it('counts silence only of seats whose card was proven delivered', async () => {
    const words = 'Tavshed anses for samtykke.';
    const head = await openBallot(deciding, ownSeats(3), {
      legalBasis: { kind: 'cited', document: 'Forretningsorden.docx', place: '§ 4', quote: words },
      silence: words,
      rule: { kind: 'unanimous' },
    });
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    const deliver = async (number: number): Promise<void> => {
      const key = {
        subject: { kind: 'ballot' as const, id: head.ballot, groupId: group.id },
        recipient: { kind: 'person' as const, person: member(number).person },
        ...{ kind: messageKinds.card, deadline: null, occurrence: 0 },
      };
      const id = rowId(key);
      const item = await store.get('outbox', bucketOf(tenant, id), id);
      assert.ok(item);
      const row = { ...outboxRow.parse(item.body), state: 'sent', activity: '1:abc', sentAt: clock.iso };
      await store.transact('outbox', bucketOf(tenant, id), [
        { op: 'replace', id, body: row, etag: item.etag },
      ]);
    };
    await deliver(2);
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.deepEqual(
      kept?.record.seats.map(({ counted }) => counted),
      ['for', 'silent', 'unanswered'],
    );
    assert.equal(kept?.record.result?.outcome, 'not-adopted');
    await recounts(deciding, head.ballot);
  });

  it('is voided with a reason, and a linked new round opened in its place, once', async () => {
    const seats = ownSeats(2);
    const head = await openBallot(deciding, seats);
    const roster = rosterFor(seats);
    const proposal = nextRound(proposalOf(seats, { text: 'Rettet tekst.' }), head.ballot);
    const { ballot, draft } = value(await prepare(deciding, secretary, proposal, roster));
    assert.equal(codeOf(await open(deciding, secretary, { ballot, draft }, roster)), 'previous-runs');
    const next = { ballot, draft, reason: 'Forkert bilag.' };
    value(await replaceBallot(deciding, secretary, next, roster));
    value(await replaceBallot(deciding, secretary, next, roster));
    const [old, fresh] = [await headNow(deciding, head.ballot), await headNow(deciding, ballot)];
    assert.deepEqual(
      [old.state, old.next, fresh.state, fresh.previous],
      ['void', ballot, 'open', head.ballot],
    );
    assert.notEqual(old.frozen, fresh.frozen);
    assert.equal(await outcomeOf(head.ballot), undefined, 'a voided ballot decides nothing');
    await recounts(deciding, head.ballot);
  });

  it('cannot be voided once its deadline has passed, whatever came of it', async () => {
    const { ballot } = await openBallot(deciding, ownSeats(2));
    clock.set(deadline);
    assert.equal(codeOf(await voidBallot(deciding, secretary, { ballot, reason: 'Ærgerligt.' })), 'too-late');
  });

  it('opens once, confirmed three times by two secretaries', async () => {
    const seats = ownSeats(3);
    const roster = rosterFor(seats);
    const { ballot, draft } = value(await prepare(deciding, secretary, proposalOf(seats), roster));
    const others = decidingOn(store, clock);
    const opened = await Promise.all(
      [deciding, others, deciding].map((one) => open(one, secretary, { ballot, draft }, roster)),
    );
    assert.equal(new Set(opened.map((one) => value(one).hash)).size, 1);
    assert.equal((await headNow(deciding, ballot)).seq, 1);
    const subject = { kind: 'ballot', id: ballot, groupId: group.id } as const;
    // A card each, one for the group, and two reminders each.
    assert.equal((await deliveryReport(store, tenant, subject)).planned, 3 + 1 + 6);
  });

  it('reminds only the one who speaks for a seat that has not answered, by the deadline that holds', async () => {
    const seats = [
      { id: 'k', organisation: 'Varde Kommune', people: [...ownSeats(2)].flatMap(({ people }) => people) },
    ];
    const head = await openBallot(deciding, seats);
    const row = (number: number, at = deadline) =>
      plannedRow(
        {
          subject: { kind: 'ballot', id: head.ballot, groupId: group.id },
          recipient: { kind: 'person', person: member(number).person },
          ...{ kind: messageKinds.reminder, deadline: at, occurrence: 0, due: clock.iso, expires: at },
        },
        clock.iso,
      );
    const needed = (one = row(1), now = clock.iso) => isStillNeeded(head, one, now);
    assert.deepEqual(
      [needed(), needed(row(2)), needed(row(1, later)), needed(row(1), deadline)],
      [true, false, false, false],
    );
    value(await vote(deciding, member(1), voteOn(head, 'k')));
    assert.equal(isStillNeeded(await headNow(deciding, head.ballot), row(1), clock.iso), false);
  });
});
