import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { StatedDeadline } from '../../../data/model/deadline.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { nameKey } from '../../../data/register/name-key.ts';
import { shortRegion } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Thing } from '../../../data/register/thing.ts';
import { ballotDeadline } from '../rules/deadlines/from-ballots.ts';
import { meetingDeadlines } from '../rules/deadlines/from-meetings.ts';
import { paperDeadlines } from '../rules/deadlines/from-papers.ts';
import { periodDeadlines } from '../rules/deadlines/from-periods.ts';

/** Where a group's deadlines come from, apart from what people asked for. */
export interface Origins {
  register: Register;
  meetings: readonly PlannedMeeting[];
  ballots: readonly BallotHead[];
}

/** The group as the papers know it: under any of its names, in its region. */
export const groupInPapers = (
  register: Register,
  { name, region }: Pick<Roster, 'name' | 'region'>,
): Thing | null =>
  [...register.things.values()].find(
    (thing) =>
      thing.kind === 'group' &&
      shortRegion(thing.region) === shortRegion(region) &&
      thing.names.some((one) => nameKey(one) === nameKey(name)),
  ) ?? null;

/**
 * All deadlines of a group that its origins state. Pure.
 * @param today what papers of later days say is not known yet; null: all is
 */
export const deriveDeadlines = (
  { register, meetings, ballots }: Origins,
  group: Pick<Roster, 'groupId' | 'name' | 'region'>,
  today: IsoDate | null = null,
): StatedDeadline[] => {
  const thing = groupInPapers(register, group);
  return [
    ...meetingDeadlines(meetings),
    ...ballots.filter((head) => head.group.id === group.groupId).map(ballotDeadline),
    ...(thing === null
      ? []
      : [
          ...paperDeadlines(register, thing, group.groupId, today),
          ...periodDeadlines(register, thing, group.groupId),
        ]),
  ];
};
