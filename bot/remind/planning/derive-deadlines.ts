import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { StatedDeadline } from '../../../data/model/deadline.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { thingOfGroup } from '../../../data/register/papers-of-group.ts';
import type { Register } from '../../../data/register/register.ts';
import { ballotDeadline } from '../rules/deadlines/from-ballots.ts';
import { contactDirectorsIn } from '../rules/deadlines/contact-directors.ts';
import { meetingDeadlines } from '../rules/deadlines/from-meetings.ts';
import { paperDeadlines } from '../rules/deadlines/from-papers.ts';
import { periodDeadlines } from '../rules/deadlines/from-periods.ts';

/** Where a group's deadlines come from, apart from what people asked for. */
export interface Origins {
  register: Register;
  meetings: readonly PlannedMeeting[];
  ballots: readonly BallotHead[];
}

/**
 * All deadlines of a group that its origins state. Pure.
 * @param today what papers of later days say is not known yet; null: all is
 */
export const deriveDeadlines = (
  { register, meetings, ballots }: Origins,
  group: Pick<Roster, 'groupId' | 'name' | 'region'>,
  today: IsoDate | null = null,
): StatedDeadline[] => {
  const thing = thingOfGroup(register, group);
  return [
    ...meetingDeadlines(meetings),
    ...ballots.filter((head) => head.group.id === group.groupId).map(ballotDeadline),
    ...(thing === null
      ? []
      : [
          ...paperDeadlines(register, thing, group.groupId, today).map((one) => ({
            ...one,
            contactDirectors: contactDirectorsIn(register, thing),
          })),
          ...periodDeadlines(register, thing, group.groupId),
        ]),
  ];
};
