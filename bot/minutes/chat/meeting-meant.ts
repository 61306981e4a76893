import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import { findDates } from '../../../data/language/dates.ts';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import type { Message } from '../../inbound.ts';
import type { CommandParts } from '../../route.ts';
import { beginsAt } from '../rules/meeting-time.ts';
import { rolesOf } from '../rules/remarks.ts';
import type { MinutesChatParts } from './parts.ts';
import { refusal } from './sentences.ts';

/** Of which meetings something is said: those to come, or those whose day has come. */
export type Side = 'ahead' | 'held';

/** The day somebody names; a date without a year is of the time that is meant. Null: they name none. @throws Refused */
export const dayMeant = (part: CommandParts, today: IsoDate, side: Side): IsoDate | null => {
  const said = part('day') ?? part('date') ?? part('soon');
  if (said === null) return null;
  if (/^(?:i\s+dag|today)$/iu.test(said)) return today;
  if (/^(?:i\s+morgen|tomorrow)$/iu.test(said)) return addDays(today, 1);
  const year = Number(today.slice(0, 4));
  const years = side === 'ahead' ? [year, year + 1] : [year, year - 1];
  const days = years.flatMap((one) => {
    const when = findDates(`den ${said}`, { year: one })[0]?.when;
    return typeof when === 'string' ? [when] : [];
  });
  const [first] = days;
  if (first === undefined) throw refusal((text) => text.notADay(said.slice(0, 60)));
  return days.find((day) => (side === 'ahead' ? day >= today : day <= today)) ?? first;
};

const concerns = (meeting: PlannedMeeting, roles: readonly string[]): boolean =>
  roles.length > 0 &&
  (meeting.purpose !== 'chairs' || roles.some((role) => role === 'chair' || role === 'secretary'));

/** The newest meetings held of a group that are looked through, where no day is said. */
const mostLookedAt = 12;

/**
 * The meetings somebody can mean: of the group they name, else of those they are in; on the day they name, else the next
 * one of each group, or the last ones held. In the order of their days. @throws Refused for a day that is none
 */
export const meetingsMeant = async (
  { minuting, whichGroup, groupsOf }: Pick<MinutesChatParts, 'minuting' | 'whichGroup' | 'groupsOf'>,
  message: Message,
  part: CommandParts,
  side: Side,
): Promise<{ day: IsoDate | null; meetings: PlannedMeeting[] }> => {
  const { store, tenant, now } = minuting;
  const { person, conversation } = message;
  if (person.id === null) throw refusal((text) => text.unknownPerson);
  const id = person.id;
  const at = now();
  const today = danishTimeOf(at).day;
  const day = dayMeant(part, today, side);
  const said = part('group');
  const named = said !== null || conversation.scope !== 'personal';
  const groups = named ? [whichGroup(message, said)] : groupsOf(id);
  const found: PlannedMeeting[] = [];
  for (const { groupId } of groups) {
    const roster = await readRoster(store, tenant, groupId);
    if (roster === null) continue;
    const roles = rolesOf(roster, id);
    const own = (await readMeetings(store, tenant, groupId)).filter(
      (one) => one.state === 'planned' && concerns(one, roles),
    );
    const fits = own.filter((one) => {
      if (day !== null && one.day !== day) return false;
      return side === 'ahead' ? beginsAt(one) > at : one.day <= today;
    });
    if (day !== null) found.push(...fits);
    else found.push(...(side === 'ahead' ? fits.slice(0, 1) : fits.slice(-mostLookedAt)));
  }
  return { day, meetings: found.sort((a, b) => (a.day < b.day ? -1 : 1)) };
};
