import assert from 'node:assert/strict';
import {
  closeEarly,
  extend,
  look,
  lookAfterBallots,
  nudge,
  object,
  recordObjection,
  recordVote,
  recuse,
  vote,
  voidBallot,
  type BallotView,
  type Deciding,
  type Outcome,
} from '../../../bot/decide/decide.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import type { Visibility } from '../../../data/model/ballot/terms.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
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
  secretary,
  sitter,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

const observer = actor('Observatør', 'observer');

/** What of a view may never differ with how others voted. */
const asSeen = (view: BallotView | null): unknown => JSON.stringify(view);

/** Hidden until it is closed; on a tie the first seat casts. */
const hiddenWithCasting = {
  visibility: 'until-closed',
  legalBasis: { kind: 'stated-by-chair', text: 'Formanden har den afgørende stemme.' },
  castingVote: { seat: 's1', words: 'Formanden har den afgørende stemme' },
} as const;

describe('the votes', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());

  const seenBy = async (who: typeof secretary, ballot: string) =>
    value(await look(deciding, who, ballot)).view;

  for (const visibility of ['until-closed', 'until-voted'] satisfies Visibility[])
    it(`hidden ${visibility}, change nothing that anybody else sees`, async () => {
      const head = await openBallot(deciding, ownSeats(4), { visibility });
      const watchers = [secretary, member(4), observer];
      const before = await Promise.all(watchers.map((one) => seenBy(one, head.ballot)));
      const receipt = value(
        await vote(deciding, member(1), voteOn(head, 's1', { answer: 'against', remark: 'Nej.' })),
      );
      assert.equal(receipt.seq, null, 'the number would tell how many have voted');
      value(await vote(deciding, member(2), voteOn(head, 's2')));
      value(await vote(deciding, member(3), voteOn(head, 's3')));
      const after = await Promise.all(watchers.map((one) => seenBy(one, head.ballot)));
      assert.deepEqual(after.map(asSeen), before.map(asSeen));
      for (const view of after)
        assert.deepEqual([view.figures, view.seats, view.missing], [null, null, null]);
    });

  it('hidden until one has voted, are seen by those whose seat has, and by no others', async () => {
    const head = await openBallot(deciding, ownSeats(3), { visibility: 'until-voted' });
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    assert.equal((await seenBy(member(1), head.ballot)).figures?.for, 1);
    assert.deepEqual((await seenBy(member(1), head.ballot)).missing, ['Medlem2', 'Medlem3']);
    assert.equal((await seenBy(member(2), head.ballot)).figures, null);
    assert.equal((await seenBy(secretary, head.ballot)).figures, null);
  });

  it('open, are seen by the whole group', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    assert.equal((await seenBy(observer, head.ballot)).figures?.for, 1);
  });

  it('hidden, are told to all once it is closed', async () => {
    const head = await openBallot(deciding, ownSeats(2), { visibility: 'until-closed' });
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.set(deadline);
    assert.deepEqual(
      [(await seenBy(member(2), head.ballot)).state, (await seenBy(member(2), head.ballot)).figures],
      ['awaiting', null],
    );
    await lookAfterBallots(deciding);
    assert.equal((await seenBy(member(2), head.ballot)).figures?.for, 1);
  });

  it('hidden, stay so when an objection stops the ballot: in views and in the record', async () => {
    const head = await openBallot(deciding, ownSeats(4), { visibility: 'until-closed' });
    value(await vote(deciding, member(1), voteOn(head, 's1', { answer: 'against', remark: 'Hemmeligt.' })));
    const it = { ballot: head.ballot, frozen: head.frozen, seat: 's2', version: 0, remark: 'Skal drøftes.' };
    value(await object(deciding, member(2), it));
    for (const who of [secretary, member(3)]) {
      const paper = value(await look(deciding, who, head.ballot));
      assert.deepEqual(
        [paper.view.figures, paper.view.objection?.label, paper.objection],
        [null, 'Medlem2', it.remark],
      );
      assert.doesNotMatch(JSON.stringify([paper, [...paper.remarks]]), /Hemmeligt|"against"/);
    }
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.doesNotMatch(JSON.stringify(kept), /Hemmeligt|"against"/);
    assert.equal(kept?.record.chain.seq, null);
  });

  it('hidden, do not tell a tie to those who have no casting vote', async () => {
    const head = await openBallot(deciding, ownSeats(2), hiddenWithCasting);
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    value(await vote(deciding, member(2), voteOn(head, 's2', { answer: 'against', remark: 'Nej.' })));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    assert.equal((await seenBy(member(2), head.ballot)).state, 'awaiting');
    assert.deepEqual((await seenBy(member(1), head.ballot)).can.cast, ['']);
  });

  for (const tie of [true, false])
    it(`hidden, are not told by how anything is refused after the deadline, ${tie ? 'on a tie' : 'before the close'}`, async () => {
      const head = await openBallot(deciding, ownSeats(3), hiddenWithCasting);
      value(await vote(deciding, member(1), voteOn(head, 's1')));
      value(await vote(deciding, member(2), voteOn(head, 's2', { answer: 'against', remark: 'Nej.' })));
      clock.set(deadline);
      if (tie) await lookAfterBallots(deciding);
      const { ballot, frozen } = head;
      assert.equal((await headNow(deciding, ballot)).state, tie ? 'tied' : 'open');
      const reason = 'Ferie.';
      const tried: Outcome<unknown>[] = [
        await vote(deciding, member(3), voteOn(head, 's3')),
        await recuse(deciding, member(3), { ballot, frozen, seat: 's3', remark: '' }),
        await object(deciding, member(3), { ballot, frozen, seat: 's3', version: 0, remark: reason }),
        await recordVote(deciding, secretary, member(3), voteOn(head, 's3')),
        await extend(deciding, secretary, { ballot, reason, deadline: '2026-03-27T11:00:00.000Z' }),
        await voidBallot(deciding, secretary, { ballot, reason }),
        await nudge(deciding, secretary, head),
        await closeEarly(deciding, secretary, head),
      ];
      const passed = ['deadline-passed', 'deadline-passed', 'deadline-passed'];
      assert.deepEqual(
        tried.map((one) => codeOf(one)),
        [...passed, ...Array<string>(5).fill('too-late')],
      );
      assert.deepEqual(new Set(tried.map(({ view }) => view?.state)), new Set(['awaiting']));
    });

  it('hidden, are not told by how an answer is refused that the secretary records', async () => {
    const kommune = {
      ...{ id: 'k', organisation: 'Vejen Kommune' },
      people: [sitter('Talsmand'), sitter('Suppleant'), sitter('Reserve')],
    };
    const head = await openBallot(deciding, [kommune, ...ownSeats(1)], { visibility: 'until-closed' });
    const spokesperson = actor('Talsmand', 'member');
    const others = [actor('Suppleant', 'substitute'), actor('Reserve', 'substitute')];
    const { frozen, ballot } = head;
    /** What a secretary is told who tries without the answer counting. */
    const tried = () =>
      Promise.all(
        others.flatMap((principal) => [
          recordVote(deciding, secretary, principal, voteOn(head, 'k', { answer: 'against' })),
          recordVote(deciding, secretary, principal, voteOn(head, 'k', { answer: 'yes' })),
          recordVote(deciding, secretary, principal, voteOn(head, 'k', { option: 'a' })),
          recordObjection(deciding, secretary, principal, { ballot, seat: 'k', frozen, remark: ' ' }),
        ]),
      ).then((outcomes) => outcomes.map(codeOf));
    const before = await tried();
    value(await recuse(deciding, others[1] ?? secretary, { ballot, seat: 'k', frozen, remark: '' }));
    const version = (await headNow(deciding, ballot)).seats[0]?.version ?? 0;
    value(await vote(deciding, spokesperson, { ...voteOn(head, 'k'), version }));
    assert.deepEqual(await tried(), before);
    assert.deepEqual(new Set(before), new Set(['needs-remark', 'unknown-answer', 'unknown-option']));
    // One that would count, were it not for what is hidden, is refused in one sentence for all of it.
    for (const principal of [...others, member(1), actor('Suppleant')]) {
      const outcome = await recordVote(deciding, secretary, principal, voteOn(head, 'k'));
      assert.equal(codeOf(outcome), 'principal-not-in-seat');
    }
  });

  it('hidden, are not told by whether an answer that is recorded was there already', async () => {
    const head = await openBallot(deciding, ownSeats(2), { visibility: 'until-closed' });
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    const [again, first] = [
      await recordVote(deciding, secretary, member(1), voteOn(head, 's1')),
      await recordVote(deciding, secretary, member(2), voteOn(head, 's2')),
    ];
    assert.deepEqual(asSeen(again.view), asSeen(first.view));
  });

  it('hidden, are not told to who records the same answer: it is recorded, or refused, as any other', async () => {
    const head = await openBallot(deciding, ownSeats(3), { visibility: 'until-closed' });
    const { ballot, frozen } = head;
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.addHours(1);
    const recorded = value(await recordVote(deciding, secretary, member(1), voteOn(head, 's1')));
    assert.equal(recorded.at, clock.iso, 'not when it was answered');
    const answer = (await headNow(deciding, ballot)).seats[0]?.answer;
    assert.deepEqual([answer?.seq, answer?.by], [3, 'p1'], 'the principal is told who recorded it');
    // Their own once more is a repetition.
    clock.addHours(1);
    assert.deepEqual(value(await recordVote(deciding, secretary, member(1), voteOn(head, 's1'))), recorded);
    value(await vote(deciding, member(2), voteOn(head, 's2')));
    const remark = 'Skal drøftes.';
    value(await object(deciding, member(3), { ballot, frozen, seat: 's3', version: 0, remark }));
    // Never told, since it came to no result.
    for (const answers of ['for', 'abstain']) {
      const tried = await recordVote(deciding, secretary, member(2), voteOn(head, 's2', { answer: answers }));
      assert.equal(codeOf(tried), 'objected');
    }
  });

  it('hidden, are not told by who is reminded: all get a row, and nobody is told how many', async () => {
    const head = await openBallot(deciding, ownSeats(3), { visibility: 'until-closed' });
    const subject = { kind: 'ballot', id: head.ballot, groupId: group.id } as const;
    const before = await deliveryReport(store, tenant, subject);
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    assert.equal(value(await nudge(deciding, secretary, head)), null);
    value(await nudge(deciding, secretary, head));
    const after = await deliveryReport(store, tenant, subject);
    assert.equal(after.planned - before.planned, 3);
  });
});
