import assert from 'node:assert/strict';
import {
  closeEarly,
  look,
  lookAfterBallots,
  object,
  vote,
  voidBallot,
  type Actor,
  type Deciding,
  type Vote,
} from '../../../bot/decide/decide.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import { readAudit } from '../../../data/store/audit.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import {
  actor,
  codeOf,
  deadline,
  decidingOn,
  headNow,
  member,
  openBallot,
  ownSeats,
  recounts,
  secretary,
  StillClock,
  stranger,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

interface Forged {
  name: string;
  code: string;
  by?: Actor;
  vote?: Partial<Vote>;
  before?: (deciding: Deciding, head: BallotHead, clock: StillClock) => Promise<unknown>;
}

const foreigner: Actor = { ...member(1), person: 'fremmed-lejer:medlem1', rolesIn: () => [] };
const secretaryOfOthers: Actor = { ...secretary, rolesIn: (id) => (id === 'andre' ? ['secretary'] : []) };

/** What a forged, stale or late card may say, and what it must get. To add one, add a line. */
const table: Forged[] = [
  { name: 'another ballot', code: 'no-ballot', vote: { ballot: 'b-findes-ikke' } },
  { name: 'a ballot that is no id', code: 'no-ballot', vote: { ballot: '../andre/b1' } },
  { name: 'a very long ballot id', code: 'no-ballot', vote: { ballot: 'b'.repeat(100_000) } },
  { name: 'a seat that is not there', code: 'no-seat', vote: { seat: 'ukendt' } },
  { name: 'somebody else’s seat', code: 'not-your-seat', vote: { seat: 's2' } },
  { name: 'a member of another tenant with the same object id', code: 'not-your-seat', by: foreigner },
  { name: 'a non-member', code: 'not-your-seat', by: stranger },
  { name: 'the secretary, who has no seat', code: 'not-your-seat', by: secretary },
  { name: 'somebody who was removed from the group', code: 'left-the-group', by: actor('Medlem1') },
  { name: 'somebody who only observes now', code: 'left-the-group', by: actor('Medlem1', 'observer') },
  { name: 'the hash of another text', code: 'other-text', vote: { frozen: 'c'.repeat(64) } },
  { name: 'an answer that is not there', code: 'unknown-answer', vote: { answer: 'måske' } },
  { name: 'joining none where nothing is joined', code: 'unknown-answer', vote: { answer: 'none' } },
  { name: 'a variant where there are none', code: 'unknown-option', vote: { option: 'v1' } },
  { name: 'an answer named like a property', code: 'unknown-answer', vote: { answer: '__proto__' } },
  { name: 'a remark of a megabyte', code: 'remark-too-long', vote: { remark: 'å'.repeat(1_000_000) } },
  { name: 'a version of the future', code: 'stale', vote: { version: 7 } },
  { name: 'a version that is no whole number', code: 'stale', vote: { version: 0.5 } },
  {
    name: 'a version of the past',
    code: 'stale',
    vote: { answer: 'abstain' },
    before: (deciding, head) => vote(deciding, member(1), voteOn(head, 's1')),
  },
  {
    name: 'after the deadline, closed or not',
    code: 'deadline-passed',
    before: async (_, __, clock) => clock.set(deadline),
  },
  {
    name: 'after the close',
    code: 'closed',
    before: async (deciding, _, clock) => {
      clock.set(deadline);
      await lookAfterBallots(deciding);
    },
  },
  {
    name: 'a voided ballot',
    code: 'void',
    before: (deciding, { ballot }) => voidBallot(deciding, secretary, { ballot, reason: 'Forkert bilag.' }),
  },
  {
    name: 'a ballot that an objection stopped',
    code: 'objected',
    before: (deciding, head) =>
      object(deciding, member(2), {
        ...{ ballot: head.ballot, frozen: head.frozen, seat: 's2', version: 0 },
        remark: 'Skal drøftes.',
      }),
  },
];

describe('a forged card', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());

  for (const one of table)
    it(`is refused and noted, and votes nothing: ${one.name}`, async () => {
      const head = await openBallot(deciding, ownSeats(3));
      await one.before?.(deciding, head, clock);
      const before = await headNow(deciding, head.ballot);
      const by = one.by ?? member(1);
      const outcome = await vote(deciding, by, voteOn(head, 's1', one.vote));
      assert.equal(codeOf(outcome), one.code);
      assert.ok(!outcome.ok);
      for (const sentence of [outcome.refusal.da, outcome.refusal.en]) {
        assert.match(sentence, /^[A-ZÆØÅ].*\.$/u);
        assert.equal(sentence.match(/[.!?](?= |$)/gu)?.length, 1, 'one sentence');
      }
      assert.deepEqual(await headNow(deciding, head.ballot), before);
      const events = await readAudit(store, tenant, clock.iso.slice(0, 10));
      const [noted] = events.flatMap((event) => (event.kind === 'refused' ? [event] : [])).slice(-1);
      assert.ok(noted);
      assert.deepEqual([noted.code, noted.who, noted.act], [one.code, by.person, 'vote']);
      assert.ok(JSON.stringify(noted).length < 1000, 'what was written is not noted');
      await recounts(deciding, head.ballot);
    });

  it('shows a stranger nothing of the ballot it is refused in', async () => {
    const head = await openBallot(deciding, ownSeats(2));
    for (const by of [stranger, foreigner, secretaryOfOthers])
      assert.equal((await vote(deciding, by, voteOn(head, 's1'))).view, null);
    assert.equal(codeOf(await look(deciding, stranger, head.ballot)), 'no-ballot');
  });

  it('does not let the secretary of another group run the ballot', async () => {
    const head = await openBallot(deciding, ownSeats(1));
    assert.equal(codeOf(await closeEarly(deciding, secretaryOfOthers, head)), 'only-chair-or-secretary');
  });

  it('does not let another tenant’s Punkt see the ballot', async () => {
    const head = await openBallot(deciding, ownSeats(1));
    const others = { ...deciding, ...decidingOn(store, clock), tenant: 'anden' };
    assert.equal(codeOf(await look(others, member(1), head.ballot)), 'no-ballot');
  });

  it('lets a guest who is bound to the seat vote, of whatever tenant', async () => {
    const guest = { person: 'anden-lejer:gæst', name: 'Gæst', guest: true };
    const seat = { id: 'almen-praksis', organisation: 'PLO', people: [guest] };
    const head = await openBallot(deciding, [seat]);
    const by: Actor = { person: guest.person, name: 'Gæst', rolesIn: () => [] };
    value(await vote(deciding, by, voteOn(head, 'almen-praksis')));
  });
});
