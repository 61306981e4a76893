import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import { daysOf, isOpen, passesAt, whenOf } from './standing.ts';
import { whoActs } from './who-acts.ts';
import type { When } from '../../../data/model/time.ts';

/** A deadline as a list tells it. */
export interface ListedDeadline {
  deadline: KeptDeadline;
  when: When | null;
  /** Where it was moved or postponed: the day before that. */
  before: When | null;
  people: readonly PersonId[];
  /** Its party is nobody Punkt knows, so it is the secretary's. */
  resolved: boolean;
  overdue: boolean;
}

const meetings = new Set(['meeting']);

/** "Gruppens frister": what is open, the most pressing first, those without a day last. Meetings are no deadlines. Pure. */
export const groupsDeadlines = (
  deadlines: readonly KeptDeadline[],
  roster: Roster,
  now: string,
): ListedDeadline[] =>
  deadlines
    .filter((one) => isOpen(one) && !meetings.has(one.stated.kind))
    .map((deadline): ListedDeadline => {
      const { people, resolved } = whoActs(deadline, roster);
      const passes = passesAt(deadline);
      return {
        deadline,
        when: whenOf(deadline),
        before: deadline.postponed === null ? deadline.stated.first : deadline.stated.when,
        people,
        resolved,
        overdue: passes !== null && passes <= now,
      };
    })
    .sort((a, b) => {
      const [one, other] = [daysOf(a.deadline)?.last ?? '9999', daysOf(b.deadline)?.last ?? '9999'];
      return one < other ? -1 : one > other ? 1 : a.deadline.stated.id < b.deadline.stated.id ? -1 : 1;
    });

/** "Mine frister": those of the group's that are one's own. */
export const ownDeadlines = (
  deadlines: readonly KeptDeadline[],
  roster: Roster,
  { person, now }: { person: PersonId; now: string },
): ListedDeadline[] =>
  groupsDeadlines(deadlines, roster, now).filter(({ people }) => people.includes(person));
