import { agendaCard, type AgendaInput, type AgendaRow } from '../../../../cards/agenda/view.ts';
import type { ActButton } from '../../../../cards/ballot-act/view.ts';
import { render, type RenderedCard } from '../../../../cards/render.ts';
import { daysBetween } from '../../../../data/language/dates/calendar.ts';
import type { Agenda, DraftItem } from '../../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import type { Roster } from '../../../../data/model/people.ts';
import { keepsGroup, type Actor } from '../../../actor.ts';
import type { Language } from '../../../inbound.ts';
import { mayPropose } from '../../acts/agenda.ts';
import { checkAgenda, isOver, type Lack, type Waiting } from '../../rules/agenda.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sentences } from '../text.da.ts';
import { big, dayOfInstant, dayText, momentText, nameOf } from '../wording.ts';

/** All that an agenda's card is made of. */
export interface AgendaShown {
  meeting: PlannedMeeting;
  agenda: Agenda;
  /** What waits and is not on it. */
  waiting: readonly Waiting[];
  roster: Roster | null;
  /** Whose buttons it has; null: none. */
  actor: Actor | null;
  /** May closed items be told? */
  closed: boolean;
  /** Another agenda is being made meanwhile. */
  next: PlannedMeeting | null;
  now: string;
}

/** A title as it may be told. */
export const titleTold = (
  { title, closed }: Pick<DraftItem, 'title' | 'closed'>,
  told: boolean,
  text: Sentences,
) => (closed && !told ? text.closedItem : title);

const rowOf = (
  item: DraftItem,
  number: number,
  { roster, closed }: AgendaShown,
  lacks: readonly Lack[],
  text: Sentences,
): AgendaRow => {
  const told = closed || !item.closed;
  const by = roster?.members.find(({ person }) => person === item.by)?.name;
  return {
    title: text.numbered(number, titleTold(item, closed, text)),
    lines: [
      [
        item.kind === null ? text.noKind : text.kinds[item.kind],
        ...(item.minutes === null ? [] : [text.minutes(item.minutes)]),
        ...(item.closed && told ? [text.closedItem] : []),
      ].join(', '),
      ...(told && item.attachments.length > 0 ? [text.attachments(item.attachments.join(', '))] : []),
      ...(told && by !== undefined ? [text.proposedBy(by)] : []),
      ...(item.waited === null ? [] : [text.waited[item.waited]]),
      ...(told && item.source !== null
        ? [`“${item.source.quote.replace(/\s+/gu, ' ')}” (${item.source.document}, ${item.source.place})`]
        : []),
    ],
    recommendation: told ? item.recommendation : null,
    lacking: lacks.length === 0 ? null : text.lacking(lacks),
  };
};

/** How the agenda stands: made, due, late, out. */
const stateOf = (
  { meeting, agenda, now }: AgendaShown,
  language: Language,
): Pick<AgendaInput, 'state'> & { late: number } => {
  const text = sentencesIn(language);
  const { agendaOut } = meeting;
  const day = dayOfInstant(agenda.publishedAt ?? now);
  const late = agendaOut === null ? 0 : Math.max(0, daysBetween(agendaOut, day));
  if (meeting.state === 'cancelled') return { state: { told: text.cancelled, tone: 'attention' }, late: 0 };
  if (agenda.publishedAt !== null) {
    const tone = late > 0 ? 'warning' : 'good';
    return { state: { told: text.published(dayText(day, language)), tone }, late };
  }
  if (agendaOut === null) return { state: { told: text.draftState, tone: 'default' }, late: 0 };
  const out = dayText(agendaOut, language);
  return late > 0
    ? { state: { told: text.draftLate(out), tone: 'attention' }, late }
    : { state: { told: text.draftDue(out), tone: 'default' }, late };
};

const buttonsOf = (
  { meeting, agenda, actor, next, now }: AgendaShown,
  text: Sentences,
): { works: boolean; buttons: ActButton[] } => {
  if (actor === null) return { works: false, buttons: [] };
  const { id } = meeting;
  const group = meeting.group.id;
  const about = { group, meeting: id };
  const making = agenda.publishedAt === null && meeting.state === 'planned' && !isOver(meeting, now);
  const works = making && keepsGroup(actor, group);
  return {
    works,
    buttons: [
      ...(works && agenda.items.length > 0
        ? [
            {
              title: text.publishButton,
              verb: 'agenda.ask' as const,
              data: { ...about, version: agenda.version, act: 'publish' },
              role: 'positive' as const,
            },
          ]
        : []),
      ...(making && mayPropose(actor, group)
        ? [{ title: text.proposeButton, verb: 'agenda.form' as const, data: about }]
        : []),
      { title: text.docxButton, verb: 'agenda.file', data: about },
      ...(next !== null && next.id !== id
        ? [{ title: text.nextAgendaButton, verb: 'agenda.show' as const, data: { group, meeting: next.id } }]
        : []),
    ],
  };
};

/** The agenda of a meeting, as its reader may see it and with what they can do. `notes`: what is to be said first. */
export const agendaCardOf = (
  shown: AgendaShown,
  language: Language,
  notes: readonly string[] = [],
): RenderedCard => {
  const text = sentencesIn(language);
  const { meeting, agenda, waiting, closed } = shown;
  const { works, buttons } = buttonsOf(shown, text);
  const { state, late } = stateOf(shown, language);
  const { lacks, minutes, tooLongBy } = checkAgenda(agenda.items, meeting.minutes);
  const lacking = new Map(works ? lacks.map((one) => [one.id, one.lacks]) : []);
  const where = meeting.place === null ? '' : `, ${meeting.place}`;
  return render(agendaCard, {
    language,
    title: text.agendaTitle(nameOf(meeting, language)),
    group: meeting.group.name,
    when: `${big(momentText(meeting, language))}${where}`,
    state,
    notes: [
      ...notes,
      ...(late > 0 && works ? [text.late(late)] : []),
      ...(late > 0 && agenda.publishedAt !== null ? [text.publishedLate(late)] : []),
      ...(works && tooLongBy > 0 ? [text.tooLong(tooLongBy)] : []),
    ],
    items: agenda.items.map((item, at) => rowOf(item, at + 1, shown, lacking.get(item.id) ?? [], text)),
    sum:
      minutes === 0 ? '' : text.sum(minutes, meeting.minutes === null ? null : text.length(meeting.minutes)),
    waiting: waiting
      .filter((one) => closed || !one.closed)
      .map(({ title, why, source }) => ({ text: `${title}. ${text.waited[why]}.`, source })),
    working: works
      ? {
          choices: agenda.items.map((item, at) => ({
            id: `${item.id}#${String(at + 1)}`,
            title: text.numbered(at + 1, titleTold(item, closed, text)),
          })),
          data: { group: meeting.group.id, meeting: meeting.id, version: agenda.version },
        }
      : null,
    buttons,
  });
};
