import assert from 'node:assert/strict';
import {
  cast,
  erasePerson,
  look,
  lookAfterBallots,
  nextRound,
  object,
  open,
  prepare,
  recordVote,
  recuse,
  replaceBallot,
  reseat,
  vote,
  type Deciding,
} from '../../../bot/decide/decide.ts';
import { readAudit } from '../../../data/store/audit.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
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

const called = (name: string) => actor(name, 'member');
const seated = (...names: string[]) => [
  { id: 'o', organisation: 'Org', people: names.map((name) => sitter(name)) },
  { id: 'x', organisation: null, people: [sitter('X')] },
];

describe('people who change places in a seat', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());
  const put = (ballot: string, people: ReturnType<typeof sitter>[], there: string[]) =>
    reseat(deciding, secretary, { ballot, seat: 'o', people, reason: 'Orlov.' }, rosterOf([...there, 'X']));
  const no = { answer: 'against', remark: 'Nej.' } as const;

  it('a substitute does not override who has answered and speaks for it now', async () => {
    const head = await openBallot(deciding, seated('A', 'S', 'B'));
    value(await vote(deciding, called('S'), voteOn(head, 'o')));
    value(await put(head.ballot, [sitter('S'), sitter('B')], ['A', 'S', 'B']));
    const now = await headNow(deciding, head.ballot);
    assert.equal(codeOf(await vote(deciding, called('B'), voteOn(now, 'o', no))), 'spokesperson-voted');
    value(await vote(deciding, called('S'), voteOn(now, 'o', { answer: 'abstain' })));
    await recounts(deciding, head.ballot);
  });

  it('who has answered can change it as a substitute, and the new spokesperson overrides', async () => {
    const head = await openBallot(deciding, seated('A', 'S'));
    value(await vote(deciding, called('A'), voteOn(head, 'o')));
    value(await put(head.ballot, [sitter('B'), sitter('A')], ['A', 'S', 'B']));
    value(await vote(deciding, called('A'), voteOn(await headNow(deciding, head.ballot), 'o', no)));
    value(await vote(deciding, called('B'), voteOn(await headNow(deciding, head.ballot), 'o')));
    await recounts(deciding, head.ballot);
  });

  it('somebody who left the group can be bound to their place as a guest', async () => {
    const head = await openBallot(deciding, seated('B', 'A'));
    value(await put(head.ballot, [sitter('B'), sitter('A', true)], ['B']));
    const now = await headNow(deciding, head.ballot);
    assert.equal(codeOf(await vote(deciding, actor('A'), voteOn(now, 'o'))), 'ok');
  });

  it('a successor who is recused leaves the vote that stands', async () => {
    const head = await openBallot(deciding, seated('A'));
    value(await vote(deciding, called('A'), voteOn(head, 'o')));
    value(await put(head.ballot, [sitter('B')], ['B']));
    const { ballot, frozen } = await headNow(deciding, head.ballot);
    value(await recuse(deciding, called('B'), { ballot, seat: 'o', frozen, remark: '' }));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const { result } = await headNow(deciding, ballot);
    assert.equal(result?.seats[0]?.counted, 'for');
    await recounts(deciding, ballot);
  });

  it('an answer is told as theirs who gave it, whoever sits there since', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    value(await vote(deciding, member(1), voteOn(head, 's1', no)));
    const people = [sitter('Ny')];
    const act = { ballot: head.ballot, seat: 's1', people, reason: 'Ny direktør.' };
    value(await reseat(deciding, secretary, act, rosterOf(['Ny', 'Medlem2'])));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const kept = await readDecision(store, tenant, group.id, head.ballot);
    assert.ok(kept);
    const [seat] = kept.record.seats;
    assert.deepEqual([seat?.label, seat?.answeredBy], [member(1).name, member(1).name]);
    await recounts(deciding, head.ballot);
  });

  it('what was refused in a hidden ballot is noted without why', async () => {
    for (const visibility of ['until-closed', 'open'] as const) {
      const head = await openBallot(deciding, ownSeats(2), { visibility });
      const without = voteOn(head, 's1', { answer: 'against', remark: '' });
      assert.equal(codeOf(await vote(deciding, member(1), without)), 'needs-remark');
    }
    const events = await readAudit(store, tenant, clock.iso.slice(0, 10));
    const codes = events.flatMap((event) => (event.kind === 'refused' ? [event.code] : []));
    assert.deepEqual(codes.sort(), ['hidden', 'needs-remark']);
  });

  it('only who objected is offered to withdraw', async () => {
    const head = await openBallot(deciding, seated('A', 'S'));
    const { ballot, frozen } = head;
    value(
      await object(deciding, called('S'), { ballot, frozen, seat: 'o', version: 0, remark: 'Skal drøftes.' }),
    );
    for (const [name, mine] of [
      ['S', true],
      ['A', false],
    ] as const) {
      const looked = await look(deciding, called(name), ballot);
      assert.ok(looked.ok);
      assert.equal(looked.value.view.objection?.mine, mine, name);
    }
  });

  it('a member’s remark stays when who recorded it is erased', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    const wish = voteOn(head, 's1', { answer: 'against', remark: 'For dyrt.' });
    value(await recordVote(deciding, secretary, member(1), wish));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    assert.equal(await erasePerson(deciding, head.ballot, secretary.person), true);
    const told = JSON.stringify(await readEvents(store, tenant, head.ballot));
    assert.match(told, /For dyrt/);
    await recounts(deciding, head.ballot);
  });
});

describe('a ballot in the place of another', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());
  const seats = ownSeats(2);
  const roster = rosterFor(seats);

  it('voids nothing where it cannot be opened itself', async () => {
    const head = await openBallot(deciding, seats);
    const soon = proposalOf(seats, { deadline: '2026-03-03T09:00:00.000Z', minimumHours: 24 });
    const { ballot, draft } = value(await prepare(deciding, secretary, nextRound(soon, head.ballot), roster));
    const next = { ballot, draft, reason: 'Forkert bilag.' };
    assert.equal(
      codeOf(await replaceBallot(deciding, secretary, { ...next, draft: 'x' }, roster)),
      'draft-changed',
    );
    clock.addHours(2);
    assert.equal(codeOf(await replaceBallot(deciding, secretary, next, roster)), 'too-soon');
    assert.equal((await headNow(deciding, head.ballot)).state, 'open');
  });

  it('is not opened while the casting vote of the other is awaited', async () => {
    const words = 'formandens stemme afgør';
    const head = await openBallot(deciding, seats, {
      legalBasis: { kind: 'stated-by-chair', text: words },
      castingVote: { seat: 's1', words },
    });
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    value(await vote(deciding, member(2), voteOn(head, 's2', { answer: 'against', remark: 'Nej.' })));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    const later = nextRound(proposalOf(seats, { deadline: '2026-04-20T11:00:00.000Z' }), head.ballot);
    const { ballot, draft } = value(await prepare(deciding, secretary, later, roster));
    assert.equal(codeOf(await open(deciding, secretary, { ballot, draft }, roster)), 'previous-runs');
    const { frozen } = head;
    value(await cast(deciding, member(1), { ballot: head.ballot, adopts: true, option: null, frozen }));
    value(await open(deciding, secretary, { ballot, draft }, roster));
  });
});
