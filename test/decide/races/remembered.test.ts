import assert from 'node:assert/strict';
import { closeEarly, extend, lookAfterBallots, vote } from '../../../bot/decide/decide.ts';
import { readDecision } from '../../../data/store/decisions/decisions.ts';
import {
  codeOf,
  deadline,
  decidingOn,
  group,
  headNow,
  member,
  openBallot,
  ownSeats,
  recounts,
  secretary,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';
import { bothStores, type Opened } from './stores.ts';

const later = '2026-03-27T11:00:00.000Z';

// Two processes, each of which remembers what it wrote last.
for (const [name, openStores] of bothStores)
  describe(`a process that has not heard what another did, on ${name}`, () => {
    let opened: Opened;
    let clock: StillClock;
    beforeEach(async () => {
      opened = await openStores(2);
      clock = new StillClock();
    });
    afterEach(() => opened.close());
    const two = () => {
      const [here, there] = opened.stores.map((store) => decidingOn(store, clock));
      assert.ok(here && there);
      return { here, there };
    };

    it('adds its votes to the other’s, in turn', async () => {
      const { here, there } = two();
      const head = await openBallot(here, ownSeats(8));
      for (let number = 1; number <= 8; number += 1)
        value(
          await vote(number % 3 === 0 ? there : here, member(number), voteOn(head, `s${String(number)}`)),
        );
      assert.equal((await headNow(here, head.ballot)).seq, 9);
      await recounts(here, head.ballot);
    });

    it('accepts nothing after the other has closed', async () => {
      const { here, there } = two();
      const head = await openBallot(here, ownSeats(1), { minimumHours: 0 });
      value(await vote(here, member(1), voteOn(head, 's1')));
      value(await closeEarly(there, secretary, { ballot: head.ballot }));
      const again = { ...voteOn(head, 's1', { answer: 'abstain' }), version: 1 };
      assert.equal(codeOf(await vote(here, member(1), again)), 'closed');
      await recounts(there, head.ballot);
    });

    it('refuses nobody for a deadline that the other has extended', async () => {
      const { here, there } = two();
      const head = await openBallot(here, ownSeats(2));
      value(await vote(here, member(1), voteOn(head, 's1')));
      value(await extend(there, secretary, { ballot: head.ballot, reason: 'Ferie.', deadline: later }));
      clock.set(deadline);
      value(await vote(here, member(2), voteOn(head, 's2')));
      clock.set(later);
      await lookAfterBallots(here);
      assert.equal((await headNow(here, head.ballot)).result?.figures.for, 2);
      await recounts(there, head.ballot);
    });

    it('misses no decision, in a recount, that the other has just written', async () => {
      const { here, there } = two();
      const { ballot } = await openBallot(here, ownSeats(1));
      // From here on it may be shown the decisions as they were now, without this one.
      assert.equal(await readDecision(here.store, tenant, group.id, ballot), null);
      clock.set(deadline);
      await lookAfterBallots(there);
      await recounts(here, ballot);
    });
  });

describe('a vote in a ballot that nobody else writes in', () => {
  it('costs Cosmos DB one batch and no read; with another process in between, the reads it needs', async () => {
    const [, cosmos] = bothStores[1] ?? [];
    assert.ok(cosmos);
    const opened = await cosmos(2);
    const clock = new StillClock();
    const [here, there] = opened.stores.map((store) => decidingOn(store, clock));
    assert.ok(here && there && opened.double);
    const { requests } = opened.double;
    const head = await openBallot(here, ownSeats(5));
    const costOf = async (who: typeof here, number: number): Promise<string[]> => {
      const from = requests.length;
      value(await vote(who, member(number), voteOn(head, `s${String(number)}`)));
      return requests.slice(from).filter((one) => one === 'read' || one === 'batch');
    };
    assert.deepEqual(await costOf(here, 1), ['batch']);
    assert.deepEqual(await costOf(there, 2), ['read', 'batch']);
    assert.deepEqual(await costOf(here, 3), ['batch', 'read', 'batch']);
    // It has learnt that it is not alone.
    assert.deepEqual(await costOf(here, 4), ['read', 'batch']);
    assert.deepEqual(await costOf(here, 5), ['batch']);
    await opened.close();
  });
});
