import { readAgenda, readEdition } from '../../../data/store/meetings/agendas.ts';
import { readMeeting } from '../../../data/store/meetings/meetings.ts';
import { offer, refuse, type Reply } from '../../reply.ts';
import { fileRoute, type FileRoute, type MadeFile } from '../../route.ts';
import { calendarFile } from '../ics/calendar-file.ts';
import { eventsOf } from '../ics/calendar-events.ts';
import { agendaDocx, agendaLines } from './agenda/agenda-docx.ts';
import { entriesOf } from './calendar/calendar-card.ts';
import { outAs } from '../rules/agenda.ts';
import { aboutEdition, aboutGroup } from './form-values.ts';
import { memberByCard, type Asked, type MeetingChatParts, type MemberHere } from './parts.ts';
import { refusal, sentencesIn } from './sentences.ts';

/** A group's name in a file's name. */
const inName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 60);

const makeCalendar = async (
  parts: MeetingChatParts,
  asked: Asked,
  member: MemberHere,
): Promise<MadeFile & { events: number }> => {
  const { group } = member;
  const events = eventsOf({ id: group.groupId, name: group.name }, await entriesOf(parts, asked, member));
  const bytes = Buffer.from(calendarFile(group.name, events, parts.meeting.now()));
  return {
    name: sentencesIn(asked.language).calendarFile.name(inName(group.name)),
    bytes,
    events: events.length,
  };
};

/** Which agenda: of which meeting, and which of its editions; null: as it is now. */
interface AgendaWanted {
  meeting: string;
  edition: number | null;
}

const makeAgenda = async (
  { meeting: { store, tenant } }: MeetingChatParts,
  { language }: Asked,
  { group, closed }: MemberHere,
  { meeting: id, edition: wanted }: AgendaWanted,
): Promise<MadeFile | null> => {
  const meeting = await readMeeting(store, tenant, group.groupId, id);
  if (meeting === null) throw refusal((text) => text.badCard);
  const agenda = await readAgenda(store, tenant, group.groupId, id);
  if (agenda === null || agenda.items.length === 0) return null;
  const out = outAs(agenda);
  const edition =
    wanted === null || wanted === out?.edition
      ? out
      : await readEdition(store, tenant, group.groupId, id, wanted);
  // What is kept of an edition is not out of date before another has taken its place.
  if (wanted !== null && (edition === null || out === null || wanted > out.edition))
    throw refusal((text) => text.agendaFile.noEdition);
  const bytes = await agendaDocx(agendaLines(meeting, agenda, closed, language, edition), language);
  const name = sentencesIn(language).agendaFile.name(inName(group.name), meeting.day, edition?.edition ?? 0);
  return { name, bytes };
};

/** Offers the group's calendar as a file. */
export const calendarOffer = async (
  parts: MeetingChatParts,
  asked: Asked,
  member: MemberHere,
): Promise<Reply> => {
  const { calendarFile: text } = sentencesIn(asked.language);
  const { name, bytes, events } = await makeCalendar(parts, asked, member);
  if (events === 0) return refuse(asked.language, text.empty);
  return offer(asked.language, {
    ...{ name, description: text.description(events), bytes: bytes.byteLength },
    ...{ file: 'calendar', data: { group: member.group.groupId } },
  });
};

/** Offers an agenda as a Word file. */
export const agendaOffer = async (
  parts: MeetingChatParts,
  asked: Asked,
  member: MemberHere,
  wanted: AgendaWanted,
): Promise<Reply> => {
  const { agendaFile: text } = sentencesIn(asked.language);
  const made = await makeAgenda(parts, asked, member, wanted);
  if (made === null) return refuse(asked.language, text.empty);
  return offer(asked.language, {
    ...{ name: made.name, description: text.description, bytes: made.bytes.byteLength },
    ...{
      file: 'agenda',
      data: {
        ...{ group: member.group.groupId, meeting: wanted.meeting },
        ...(wanted.edition !== null && { edition: wanted.edition }),
      },
    },
  });
};

/** The files of meetings, made for whoever said yes to one, as they are then. */
export const meetingFiles = (parts: MeetingChatParts): FileRoute[] => [
  fileRoute('calendar', aboutGroup, async (data, answer) =>
    makeCalendar(parts, answer, await memberByCard(parts, answer, data.group)),
  ),
  fileRoute('agenda', aboutEdition, async (data, answer) => {
    const wanted = { meeting: data.meeting, edition: data.edition ?? null };
    const made = await makeAgenda(parts, answer, await memberByCard(parts, answer, data.group), wanted);
    if (made === null) throw refusal((text) => text.agendaFile.empty);
    return made;
  }),
];
