import assert from 'node:assert/strict';
import {
  lookAfterBallots,
  open,
  prepare,
  recountAll,
  vote,
  type Deciding,
} from '../../../bot/decide/decide.ts';
import { ballotPartition, watchPartition } from '../../../data/store/ballots/keys.ts';
import { everyItem } from '../../../data/store/checked.ts';
import { keepDecision, readDecision } from '../../../data/store/decisions/decisions.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';
import type { Store } from '../../../data/store/store.ts';
import {
  codeOf,
  deadline,
  decidingOn,
  group,
  member,
  openBallot,
  ownSeats,
  proposalOf,
  rosterFor,
  secretary,
  StillClock,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

describe('recounting all', () => {
  let store: Store;
  let clock: StillClock;
  let deciding: Deciding;
  beforeEach(async () => {
    store = await openSqlite(':memory:');
    clock = new StillClock();
    deciding = decidingOn(store, clock);
  });
  afterEach(() => store.close());

  const closed = async (): Promise<string> => {
    const head = await openBallot(deciding, ownSeats(2));
    value(await vote(deciding, member(1), voteOn(head, 's1')));
    clock.set(deadline);
    await lookAfterBallots(deciding);
    return head.ballot;
  };
  const faults = async (): Promise<Record<string, string[]>> => {
    const found: Record<string, string[]> = {};
    for await (const one of recountAll(store, tenant)) found[one.ballot] = one.faults.map(({ code }) => code);
    return found;
  };
  const remove = async (partition: string, fits = (_: string) => true): Promise<void> => {
    for (const { id, etag } of await everyItem(store, 'ballots', partition, ''))
      if (fits(id)) await store.transact('ballots', partition, [{ op: 'tombstone', id, etag }]);
  };
  const decisionOf = async (ballot: string) => {
    const kept = await readDecision(store, tenant, group.id, ballot);
    assert.ok(kept);
    return kept.record;
  };

  it('finds nothing amiss in what runs, is over, and was never opened', async () => {
    const first = await closed();
    const seats = ownSeats(1);
    const later = proposalOf(seats, { deadline: '2026-05-20T11:00:00.000Z' });
    const { ballot } = value(await prepare(deciding, secretary, later, rosterFor(seats)));
    // Noted, and then refused.
    const wrong = await open(deciding, secretary, { ballot, draft: 'x' }, rosterFor(seats));
    assert.equal(codeOf(wrong), 'draft-changed');
    const { ballot: running } = await openBallot(deciding, seats, { deadline: later.terms.deadline });
    assert.deepEqual(await faults(), { [first]: [], [running]: [] });
  });

  it('finds a decision whose log has vanished', async () => {
    const ballot = await closed();
    await remove(ballotPartition(tenant, ballot));
    assert.deepEqual(await faults(), { [ballot]: ['no-log'] });
  });

  it('finds a decision that never had a log, noted or not', async () => {
    const ballot = await closed();
    await keepDecision(store, tenant, { ...(await decisionOf(ballot)), ballot: 'opdigtet' });
    assert.deepEqual(await faults(), { [ballot]: [], opdigtet: ['no-log'] });
  });

  it('finds a log that has vanished with its decision', async () => {
    const { ballot } = await openBallot(deciding, ownSeats(1));
    await remove(ballotPartition(tenant, ballot));
    await remove(watchPartition(tenant, ballot));
    assert.deepEqual(await faults(), { [ballot]: ['no-log'] });
  });

  it('finds a head that is missing, and one that nobody looks after', async () => {
    const ballot = await closed();
    await remove(watchPartition(tenant, ballot));
    assert.deepEqual(await faults(), { [ballot]: ['no-note'] });
    await remove(ballotPartition(tenant, ballot), (id) => id === 'head');
    assert.deepEqual(await faults(), { [ballot]: ['impossible', 'no-note'] });
  });

  it('finds a decision in another group, and one of a ballot that is not over', async () => {
    const ballot = await closed();
    const record = await decisionOf(ballot);
    await keepDecision(store, tenant, { ...record, group: { ...group, id: 'anden' } });
    const running = (await openBallot(deciding, ownSeats(1), { deadline: '2026-05-20T11:00:00.000Z' }))
      .ballot;
    await keepDecision(store, tenant, { ...record, ballot: running });
    assert.deepEqual(await faults(), { [ballot]: ['stray-decision'], [running]: ['other-decision'] });
  });
});
