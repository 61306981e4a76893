import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { StoredEvent } from '../../../data/model/ballot/event.ts';
import type { BallotId } from '../../../data/model/ballot/terms.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { readHead, readWhole } from '../../../data/store/ballots/log.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import type { Deciding } from '../deciding.ts';
import { refOf } from '../rules/seats.ts';
import { erasePerson } from './erase.ts';

const isRunning = ({ state }: BallotHead): boolean => state === 'open' || state === 'tied';

/** May it still change? */
export const ballotRuns = async ({ store, tenant }: Deciding, ballot: BallotId): Promise<boolean> => {
  const found = await readHead(store, tenant, ballot);
  return found !== null && isRunning(found.value);
};

/** Erases somebody from all ballots that are over; gives those that still run and that they are in. Safe to repeat. */
export const eraseFromBallots = async (deciding: Deciding, person: PersonId): Promise<BallotId[]> => {
  const { store, tenant } = deciding;
  const waiting: BallotId[] = [];
  for (const ballot of await everyBallot(store, tenant)) {
    const head = (await readHead(store, tenant, ballot))?.value;
    if (head === undefined) continue;
    if (isRunning(head)) {
      if (refOf(head, person) !== null) waiting.push(ballot);
    } else await erasePerson(deciding, ballot, person);
  }
  return waiting;
};

/** What somebody answered for a seat. */
const answerOf = ({ organisation, answer }: SeatState, ref: string): object => ({
  organisation,
  ...(answer !== null &&
    (answer.for === ref || answer.by === ref) && {
      answer: answer.answer,
      option: answer.option,
      at: answer.at,
    }),
});

/** What they wrote, in the order they wrote it. */
const written = (events: readonly StoredEvent[], ref: string): object[] =>
  events.flatMap(({ event, open }) => {
    const theirs = event.by === ref || ('for' in event && event.for === ref);
    if (!theirs) return [];
    const remark = open['remark']?.text ?? open['reason']?.text ?? null;
    return [{ act: event.kind, at: event.at, ...(remark !== null && { remark }) }];
  });

/** What the ballots say about somebody: where they sit, what they answered and wrote. Nothing of anybody else. */
export const ballotsAbout = async ({ store, tenant }: Deciding, person: PersonId): Promise<object[]> => {
  const found: object[] = [];
  for (const ballot of await everyBallot(store, tenant)) {
    const { head, events } = await readWhole(store, tenant, ballot);
    const ref = head === null ? null : refOf(head, person);
    if (head === null || ref === null) continue;
    found.push({
      ballot,
      title: head.title,
      group: head.group.name,
      name: head.people[ref]?.name ?? null,
      seats: head.seats.filter(({ people }) => people.includes(ref)).map((seat) => answerOf(seat, ref)),
      acts: written(events, ref),
    });
  }
  return found;
};
