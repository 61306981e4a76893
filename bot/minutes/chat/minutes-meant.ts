import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import type { Message } from '../../inbound.ts';
import type { CommandParts } from '../../route.ts';
import { readRecords } from '../acts/read-records.ts';
import type { OfMeeting } from '../minuting.ts';
import { rolesOf } from '../rules/remarks.ts';
import { minuteTakersOf } from '../rules/who.ts';
import { meetingsMeant } from './meeting-meant.ts';
import { maySee } from './minutes-card.ts';
import type { MinutesChatParts } from './parts.ts';

/** A meeting whose minutes are meant. */
export interface MinutesMeant {
  of: OfMeeting;
  meeting: PlannedMeeting;
  /** Somebody has begun them. */
  begun: boolean;
}

/**
 * The meeting of each group whose minutes somebody can mean: the last whose minutes they may see, or that they can begin
 * the minutes of; one a group. @throws Refused for a day that is none
 */
export const minutesMeant = async (
  parts: MinutesChatParts,
  message: Message,
  part: CommandParts,
): Promise<MinutesMeant[]> => {
  const { minuting } = parts;
  const { meetings } = await meetingsMeant(parts, message, part, 'held');
  const person = message.person.id;
  const found = new Map<string, MinutesMeant>();
  for (const meeting of meetings.toReversed()) {
    const { group, id, agendaPublishedAt } = meeting;
    if (found.has(group.id)) continue;
    const of = { groupId: group.id, meeting: id };
    const records = await readRecords(minuting, of);
    if (records === null || person === null) continue;
    const { kept, roster } = records;
    const reader = { person, roster, closed: false, now: minuting.now(), language: message.language };
    const sees = kept !== null && minuting.reads(rolesOf(roster, person)).papers && maySee(kept, reader);
    const begins =
      kept === null &&
      agendaPublishedAt !== null &&
      minuteTakersOf(roster).some((one) => one.person === person);
    if (sees || begins) found.set(group.id, { of, meeting, begun: sees });
  }
  return [...found.values()];
};
