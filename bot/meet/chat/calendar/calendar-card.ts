import { meetingCalendarCard, type CalendarRow } from '../../../../cards/meeting-calendar/view.ts';
import type { CardButton } from '../../../../cards/actions.ts';
import { render } from '../../../../cards/render.ts';
import { thingOfGroup } from '../../../../data/register/papers-of-group.ts';
import { readMeetings } from '../../../../data/store/meetings/meetings.ts';
import { keepsGroup } from '../../../actor.ts';
import type { Language } from '../../../inbound.ts';
import { show, type Reply } from '../../../reply.ts';
import { calendarOf, type CalendarEntry } from '../../calendar/group-calendar.ts';
import { meetingsInPapers } from '../../calendar/meetings-in-papers.ts';
import type { Asked, MeetingChatParts, MemberHere } from '../parts.ts';
import { sentencesIn } from '../sentences.ts';
import { arrangementLines, big, dayText, momentText } from '../wording.ts';

/** A group's calendar, kept and from the papers that may be told there, in the order of the days. */
export const entriesOf = async (
  parts: Pick<MeetingChatParts, 'meeting' | 'papersFor'>,
  asked: Asked,
  { group }: Pick<MemberHere, 'group'>,
): Promise<CalendarEntry[]> => {
  const { store, tenant } = parts.meeting;
  const register = await parts.papersFor(asked);
  const thing = thingOfGroup(register, group);
  const named = thing === null ? [] : meetingsInPapers(register, thing);
  return calendarOf(await readMeetings(store, tenant, group.groupId), named);
};

const openOf = (day: string, kept: CalendarEntry['kept'], adopts: string | null): CalendarRow['open'] => {
  if (kept !== null) return { verb: 'meet.show', data: { group: kept.group.id, meeting: kept.id } };
  return adopts === null ? null : { verb: 'meet.adopt', data: { group: adopts, day } };
};

/** Places of papers told of one meeting. */
const mostSources = 3;

/** @param adopts the group whose calendar the reader can put meetings in, that papers name; null: none */
const rowOf = (
  { day, time, kept, named, sources }: CalendarEntry,
  adopts: string | null,
  language: Language,
): CalendarRow => {
  const text = sentencesIn(language);
  const told = [...new Set(sources.map(({ document, place }) => text.namedIn(document, place)))];
  const { place = null } = named ?? {};
  return {
    title: big(momentText({ day, time }, language)),
    lines: [
      ...(kept === null
        ? [place === null ? text.namedOnly : `${text.namedOnly}, ${place}`]
        : arrangementLines(kept, language)),
      ...(kept?.state === 'cancelled' ? [text.cancelledMark] : []),
      ...(kept?.state === 'planned' && kept.agendaPublishedAt !== null ? [text.agendaOutMark] : []),
      ...(kept?.state === 'planned' && kept.agendaPublishedAt === null && kept.agendaOut !== null
        ? [text.agendaBy(dayText(kept.agendaOut, language))]
        : []),
      ...told.slice(0, mostSources),
    ],
    open: openOf(day, kept, adopts),
  };
};

const mostPast = 15;

/** A group's calendar as a card, what is to come first. */
export const calendarReply = async (
  parts: Pick<MeetingChatParts, 'meeting' | 'papersFor' | 'today'>,
  asked: Asked,
  member: MemberHere,
  notes: string[] = [],
): Promise<Reply> => {
  const { language } = asked;
  const { group, actor } = member;
  const text = sentencesIn(language);
  const today = parts.today();
  const entries = await entriesOf(parts, asked, member);
  const upcoming = entries.filter(({ day }) => day >= today);
  const past = entries.filter(({ day }) => day < today).reverse();
  const data = { group: group.groupId };
  const year = Number(today.slice(0, 4)) + 1;
  const keeps = keepsGroup(actor, group.groupId);
  const buttons: CardButton[] = [
    { title: text.fileButton, verb: 'meet.file', data },
    ...(keeps
      ? [
          { title: text.extraButton, verb: 'meet.extra' as const, data },
          {
            title: text.planButton(year),
            verb: 'meet.plan' as const,
            data: { draft: { group: group.groupId, year, options: {}, changes: {} } },
          },
        ]
      : []),
  ];
  const card = render(meetingCalendarCard, {
    language,
    group: group.name,
    notes,
    upcoming: upcoming.map((one) => rowOf(one, keeps ? group.groupId : null, language)),
    past: past.slice(0, mostPast).map((one) => rowOf(one, null, language)),
    buttons,
  });
  return show(language, card, 'calendar');
};
