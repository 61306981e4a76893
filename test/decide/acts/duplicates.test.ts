import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lookAfterBallots, vote } from '../../../bot/decide/decide.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import {
  deadline,
  decidingOn,
  headNow,
  member,
  openBallot,
  ownSeats,
  recounts,
  StillClock,
  tenant,
  voteOn,
} from '../fixtures.ts';

interface Sent {
  seat: number;
  answer: string;
  /** How often it arrives, and how many other invokes come between. */
  times: number;
  later: number;
}

const sent = fc.array(
  fc.record({
    seat: fc.integer({ min: 1, max: 3 }),
    answer: fc.constantFrom('for', 'against', 'reservation', 'abstain'),
    times: fc.integer({ min: 1, max: 3 }),
    later: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 10 },
);

/** Sends the votes, each from a fresh card, and its duplicates among those that follow. */
const send = async (votes: readonly Sent[], duplicates: boolean) => {
  const store = await openSqlite(':memory:');
  const clock = new StillClock();
  const deciding = decidingOn(store, clock);
  const { ballot } = await openBallot(deciding, ownSeats(3));
  const late: { at: number; act: () => Promise<unknown> }[] = [];
  for (const [index, { seat, answer, times, later }] of votes.entries()) {
    const card = voteOn(await headNow(deciding, ballot), `s${String(seat)}`, { answer, remark: 'Fordi.' });
    const act = () => vote(deciding, member(seat), card);
    await act();
    for (let again = 1; duplicates && again < times; again += 1) late.push({ at: index + later, act });
    for (const one of late.filter(({ at }) => at === index)) await one.act();
  }
  for (const one of late.filter(({ at }) => at >= votes.length)) await one.act();
  clock.set(deadline);
  await lookAfterBallots(deciding);
  await recounts(deciding, ballot);
  const { result } = await headNow(deciding, ballot);
  const { length } = await readEvents(store, tenant, ballot);
  await store.close();
  return { result, length };
};

describe('an invoke that is delivered several times', () => {
  it('changes nothing, whenever its duplicates come', async () => {
    await fc.assert(
      fc.asyncProperty(sent, async (votes) => {
        assert.deepEqual(await send(votes, true), await send(votes, false));
      }),
      { numRuns: 25 },
    );
  });
});
