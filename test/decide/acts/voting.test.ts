import assert from 'node:assert/strict';
import {
  closeEarly,
  look,
  lookAfterBallots,
  object,
  recordObjection,
  recordVote,
  recuse,
  reseat,
  vote,
  withdrawObjection,
  type Deciding,
} from '../../../bot/decide/decide.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
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
  recounts,
  rosterOf,
  secretary,
  sitter,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

const kommune = {
  id: 'kommune',
  organisation: 'Esbjerg Kommune',
  people: [sitter('Talsmand'), sitter('Suppleant'), sitter('Suppleant2')],
};
const [spokesperson, substitute, second] = [
  actor('Talsmand', 'member'),
  actor('Suppleant', 'substitute'),
  actor('Suppleant2', 'substitute'),
];

describe('voting', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());

  it('gives a receipt with number and hash, which are in the log', async () => {
    const head = await openBallot(deciding, ownSeats(3));
    const receipt = value(await vote(deciding, member(1), voteOn(head, 's1')));
    const now = await headNow(deciding, head.ballot);
    assert.deepEqual([receipt.seq, receipt.hash], [2, now.hash]);
    await recounts(deciding, head.ballot);
  });

  it('takes the same invoke three times for one vote with one receipt, also after the close', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    const it = voteOn(head, 's1', { answer: 'against', remark: 'Der mangler et budget.' });
    const first = value(await vote(deciding, member(1), it));
    assert.deepEqual(value(await vote(deciding, member(1), it)), first);
    clock.set(deadline);
    await lookAfterBallots(deciding);
    assert.deepEqual(value(await vote(deciding, member(1), it)), first);
    assert.equal((await headNow(deciding, head.ballot)).seats[0]?.version, 1);
  });

  it('is changed until the close, from a fresh card only', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    const other = { answer: 'against', remark: 'Ny viden.' };
    assert.equal(codeOf(await vote(deciding, member(1), voteOn(head, 's1', other))), 'stale');
    const fresh = await headNow(deciding, head.ballot);
    value(await vote(deciding, member(1), voteOn(fresh, 's1', other)));
    assert.equal((await headNow(deciding, head.ballot)).seats[0]?.answer?.answer, 'against');
    await recounts(deciding, head.ballot);
  });

  it('is no retry with another remark', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    const against = { answer: 'against', remark: 'Et.' };
    value(await vote(deciding, member(1), voteOn(head, 's1', against)));
    const it = voteOn(head, 's1', { ...against, remark: 'To.' });
    assert.equal(codeOf(await vote(deciding, member(1), it)), 'stale');
  });

  it('shows a refused voter the ballot as it is now', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    const outcome = await vote(deciding, member(1), voteOn(head, 's1', { answer: 'abstain' }));
    assert.equal(outcome.ok, false);
    assert.equal(outcome.view?.own[0]?.version, 1);
    assert.equal(outcome.view?.own[0]?.answer?.answer, 'for');
  });

  it('counts the moment before the deadline and not the deadline itself', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    clock.set(Date.parse(deadline) - 1);
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.set(deadline);
    assert.equal(codeOf(await vote(deciding, member(2), voteOn(head, 's2'))), 'deadline-passed');
  });

  it('needs a remark against and with a reservation', async () => {
    const head = await openBallot(deciding, ownSeats(1));
    for (const answer of ['against', 'reservation'])
      assert.equal(
        codeOf(await vote(deciding, member(1), voteOn(head, 's1', { answer, remark: '  ' }))),
        'needs-remark',
      );
  });

  describe('for an organisation', () => {
    it('lets a substitute answer until the spokesperson has, who overrides', async () => {
      const head = await openBallot(deciding, [kommune]);
      value(await vote(deciding, substitute, voteOn(head, 'kommune')));
      const seen = await headNow(deciding, head.ballot);
      const against = { answer: 'against', remark: 'Nej.' };
      value(await vote(deciding, spokesperson, voteOn(seen, 'kommune', against)));
      const then = await headNow(deciding, head.ballot);
      assert.equal(codeOf(await vote(deciding, substitute, voteOn(then, 'kommune'))), 'spokesperson-voted');
      assert.equal(then.seats[0]?.answer?.answer, 'against');
    });

    it('ranks the substitutes as they are named', async () => {
      const head = await openBallot(deciding, [kommune]);
      value(await vote(deciding, second, voteOn(head, 'kommune')));
      value(await vote(deciding, substitute, voteOn(await headNow(deciding, head.ballot), 'kommune')));
      const seen = await headNow(deciding, head.ballot);
      assert.equal(codeOf(await vote(deciding, second, voteOn(seen, 'kommune'))), 'spokesperson-voted');
    });

    it('lets a substitute answer for a recused spokesperson, whose answer is gone', async () => {
      const head = await openBallot(deciding, [kommune]);
      value(await vote(deciding, spokesperson, voteOn(head, 'kommune')));
      const about = { ballot: head.ballot, seat: 'kommune', frozen: head.frozen, remark: '' };
      const receipt = value(await recuse(deciding, spokesperson, about));
      assert.equal(value(await recuse(deciding, spokesperson, about)).hash, receipt.hash);
      const seen = await headNow(deciding, head.ballot);
      assert.equal(seen.seats[0]?.answer, null);
      assert.equal(codeOf(await vote(deciding, spokesperson, voteOn(seen, 'kommune'))), 'recused');
      value(await vote(deciding, substitute, voteOn(seen, 'kommune')));
      await recounts(deciding, head.ballot);
    });

    it('lets the answer of somebody who leaves stand, and their successor change it', async () => {
      const head = await openBallot(deciding, [kommune]);
      value(await vote(deciding, spokesperson, voteOn(head, 'kommune')));
      const roster = rosterOf(['Ny', 'Suppleant']);
      const act = {
        ballot: head.ballot,
        seat: 'kommune',
        reason: 'Ny direktør.',
        people: [sitter('Ny'), sitter('Suppleant')],
      };
      value(await reseat(deciding, secretary, act, roster));
      const seen = await headNow(deciding, head.ballot);
      assert.equal(seen.seats[0]?.answer?.answer, 'for');
      assert.equal(codeOf(await vote(deciding, spokesperson, voteOn(seen, 'kommune'))), 'not-your-seat');
      assert.equal(codeOf(await vote(deciding, substitute, voteOn(seen, 'kommune'))), 'spokesperson-voted');
      value(await vote(deciding, actor('Ny', 'member'), voteOn(seen, 'kommune', { answer: 'abstain' })));
      await recounts(deciding, head.ballot);
    });

    it('records what was phoned in as the principal’s own, who is told', async () => {
      const head = await openBallot(deciding, [kommune]);
      const it = voteOn(head, 'kommune', { answer: 'reservation', remark: 'Med forbehold for økonomien.' });
      assert.equal(
        codeOf(await recordVote(deciding, substitute, spokesperson, it)),
        'only-chair-or-secretary',
      );
      const receipt = value(await recordVote(deciding, secretary, spokesperson, it));
      assert.deepEqual(value(await recordVote(deciding, secretary, spokesperson, it)), receipt);
      const { seats, people } = await headNow(deciding, head.ballot);
      assert.equal(people[seats[0]?.answer?.by ?? '']?.name, 'Sekretær');
      assert.equal(people[seats[0]?.answer?.for ?? '']?.name, 'Talsmand');
      const wrong = await recordVote(deciding, secretary, member(9), voteOn(head, 'kommune'));
      assert.equal(codeOf(wrong), 'principal-not-in-seat');
    });
  });

  describe('an objection', () => {
    it('that was phoned in is recorded as the principal’s own, once', async () => {
      const head = await openBallot(deciding, ownSeats(2));
      const { ballot, frozen } = head;
      value(await vote(deciding, member(1), voteOn(head, 's1')));
      const it = { ballot, frozen, seat: 's1', remark: 'Det skal drøftes.' };
      assert.equal(
        codeOf(await recordObjection(deciding, member(2), member(1), it)),
        'only-chair-or-secretary',
      );
      const receipt = value(await recordObjection(deciding, secretary, member(1), it));
      assert.deepEqual(value(await recordObjection(deciding, secretary, member(1), it)), receipt);
      const { state, objection, people, seq } = await headNow(deciding, ballot);
      assert.deepEqual([state, people[objection?.for ?? '']?.name, seq], ['objected', 'Medlem1', 3]);
    });

    const objection = (head: { ballot: string; frozen: string }, seat: string) => ({
      ...{ ballot: head.ballot, frozen: head.frozen, seat, version: 0 },
      remark: 'Det skal drøftes på et møde.',
    });

    it('stops the ballot at once and puts the punkt on the next agenda, once', async () => {
      const head = await openBallot(deciding, ownSeats(3));
      const receipt = value(await object(deciding, member(2), objection(head, 's2')));
      assert.deepEqual(value(await object(deciding, member(2), objection(head, 's2'))), receipt);
      assert.equal(codeOf(await vote(deciding, member(1), voteOn(head, 's1'))), 'objected');
      const list = await readList(store, tenant, group.id);
      assert.deepEqual(
        list.map(({ ballot, why }) => [ballot, why]),
        [[head.ballot, 'objection']],
      );
      const kept = await readDecision(store, tenant, group.id, head.ballot);
      assert.equal(kept?.record.result?.outcome, 'objected');
      await recounts(deciding, head.ballot);
    });

    it('withdrawn, is noted and resumes nothing', async () => {
      const head = await openBallot(deciding, ownSeats(2));
      value(await object(deciding, member(2), objection(head, 's2')));
      const about = { ballot: head.ballot, seat: 's2' };
      assert.equal(codeOf(await withdrawObjection(deciding, member(1), about)), 'no-objection');
      value(await withdrawObjection(deciding, member(2), about));
      value(await withdrawObjection(deciding, member(2), about));
      const now = await headNow(deciding, head.ballot);
      assert.deepEqual([now.state, now.objection?.withdrawn], ['objected', true]);
      assert.equal((await readList(store, tenant, group.id)).length, 1);
      await recounts(deciding, head.ballot);
    });

    it('says why', async () => {
      const head = await openBallot(deciding, ownSeats(2));
      const it = { ...objection(head, 's1'), remark: '' };
      assert.equal(codeOf(await object(deciding, member(1), it)), 'needs-remark');
    });
  });

  it('is closed early only when all have answered without reservation, long enough after the opening', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.addHours(25);
    assert.equal(codeOf(await closeEarly(deciding, secretary, head)), 'not-early');
    value(await vote(deciding, member(2), voteOn(head, 's2', { answer: 'reservation', remark: 'Hvis.' })));
    assert.equal(codeOf(await closeEarly(deciding, secretary, head)), 'not-early');
    const seen = await headNow(deciding, head.ballot);
    value(await vote(deciding, member(2), voteOn(seen, 's2', { answer: 'abstain' })));
    assert.equal(codeOf(await closeEarly(deciding, member(1), head)), 'only-chair-or-secretary');
    value(await closeEarly(deciding, secretary, head));
    value(await closeEarly(deciding, secretary, head));
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.deepEqual([kept?.record.early, kept?.record.result?.outcome], [true, 'adopted']);
    await recounts(deciding, head.ballot);
  });

  it('is not closed early before the minimum period', async () => {
    const head = await openBallot(deciding, ownSeats(1));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.addHours(23);
    assert.equal(codeOf(await closeEarly(deciding, secretary, head)), 'not-early');
    clock.addHours(1);
    value(await closeEarly(deciding, secretary, head));
  });

  it('shows everybody what they voted, remark and all', async () => {
    const head = await openBallot(deciding, ownSeats(2), { visibility: 'until-closed' });
    value(await vote(deciding, member(1), voteOn(head, 's1', { answer: 'against', remark: 'For dyrt.' })));
    const mine = value(await look(deciding, member(1), head.ballot));
    assert.deepEqual([mine.view.own[0]?.answer?.answer, mine.remarks.get('s1')], ['against', 'For dyrt.']);
    const other = value(await look(deciding, member(2), head.ballot));
    assert.deepEqual([other.view.figures, other.remarks.size], [null, 0]);
  });
});
