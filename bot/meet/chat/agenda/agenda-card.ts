import { agendaCard, type AgendaInput, type AgendaRow } from '../../../../cards/agenda/view.ts';
import type { CardButton } from '../../../../cards/actions.ts';
import { render, type RenderedCard } from '../../../../cards/render.ts';
import { daysBetween } from '../../../../data/language/dates/calendar.ts';
import type { Agenda, AgendaEdition, DraftItem } from '../../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import type { Roster } from '../../../../data/model/people.ts';
import { keepsGroup, type Actor } from '../../../actor.ts';
import type { Language } from '../../../inbound.ts';
import { mayPropose } from '../../acts/agenda.ts';
import { checkAgenda, editionOf, isOver, worked, type Lack, type Waiting } from '../../rules/agenda.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sentences } from '../text.da.ts';
import { changeLines } from './change-lines.ts';
import { titleTold } from './title-told.ts';
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
  /** An edition that another has replaced, since which it is told what is otherwise; null: it is not. */
  before: Pick<AgendaEdition, 'edition' | 'items'> | null;
  /** How many of those whom it was sent to each by themselves nothing reaches in Teams. */
  unreached: number;
  /** Another agenda is being made meanwhile. */
  next: PlannedMeeting | null;
  now: string;
}

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
    const last = agenda.amendments.at(-1);
    const first = dayText(day, language);
    const told =
      last === undefined
        ? text.published(first)
        : text.publishedAnew(first, editionOf(agenda), dayText(dayOfInstant(last.at), language));
    return { state: { told, tone }, late };
  }
  if (agendaOut === null) return { state: { told: text.draftState, tone: 'default' }, late: 0 };
  const out = dayText(agendaOut, language);
  return late > 0
    ? { state: { told: text.draftLate(out), tone: 'attention' }, late }
    : { state: { told: text.draftDue(out), tone: 'default' }, late };
};

const buttonsOf = (
  { meeting, agenda, actor, unreached, next, now }: AgendaShown,
  text: Sentences,
): { works: boolean; buttons: CardButton[] } => {
  if (actor === null) return { works: false, buttons: [] };
  const { id } = meeting;
  const group = meeting.group.id;
  const about = { group, meeting: id };
  const open = meeting.state === 'planned' && !isOver(meeting, now);
  const out = agenda.publishedAt !== null;
  const works = open && keepsGroup(actor, group);
  const seen = { ...about, version: agenda.version };
  const edition = editionOf(agenda);
  return {
    works,
    buttons: [
      ...(works && agenda.amending !== null
        ? [
            {
              title: text.amendButton,
              verb: 'agenda.ask' as const,
              data: { ...seen, act: 'amend' },
              role: 'positive' as const,
            },
            {
              title: text.dropButton,
              verb: 'agenda.ask' as const,
              data: { ...seen, act: 'drop' },
              role: 'destructive' as const,
            },
          ]
        : []),
      ...(works && !out && agenda.items.length > 0
        ? [
            {
              title: text.publishButton,
              verb: 'agenda.ask' as const,
              data: { ...seen, act: 'publish' },
              role: 'positive' as const,
            },
          ]
        : []),
      ...(open && (works || !out) && mayPropose(actor, group)
        ? [{ title: text.proposeButton, verb: 'agenda.form' as const, data: about }]
        : []),
      ...(unreached > 0 && keepsGroup(actor, group)
        ? [{ title: text.unreachedButton(unreached), verb: 'agenda.unreached' as const, data: about }]
        : []),
      { title: text.docxButton, verb: 'agenda.file', data: about },
      ...(edition > 1
        ? [
            {
              title: text.editionButton(edition - 1),
              verb: 'agenda.file' as const,
              data: { ...about, edition: edition - 1 },
            },
          ]
        : []),
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
  const { meeting, agenda, waiting, closed, before } = shown;
  const { works, buttons } = buttonsOf(shown, text);
  const { state, late } = stateOf(shown, language);
  // Those who change it see it as it is to be; everybody else as it is out.
  const changing = works && agenda.amending !== null;
  const { items } = changing ? worked(agenda) : agenda;
  const edition = editionOf(agenda);
  const changes = changing
    ? { title: text.notSentYet, lines: changeLines(agenda.items, items, closed, language) }
    : before !== null
      ? {
          title: text.changesSince(before.edition),
          lines: changeLines(before.items, items, closed, language),
        }
      : null;
  const { lacks, minutes, tooLongBy } = checkAgenda(items, meeting.minutes);
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
      ...(changing ? [text.amending(edition)] : []),
      ...(late > 0 && works && agenda.publishedAt === null ? [text.late(late)] : []),
      ...(late > 0 && agenda.publishedAt !== null ? [text.publishedLate(late)] : []),
      ...(works && tooLongBy > 0 ? [text.tooLong(tooLongBy)] : []),
    ],
    changes,
    items: items.map((item, at) => rowOf(item, at + 1, shown, lacking.get(item.id) ?? [], text)),
    sum:
      minutes === 0 ? '' : text.sum(minutes, meeting.minutes === null ? null : text.length(meeting.minutes)),
    waiting: waiting
      .filter((one) => closed || !one.closed)
      .map(({ title, why, source }) => ({ text: `${title}. ${text.waited[why]}.`, source })),
    working: works
      ? {
          choices: items.map((item, at) => ({
            id: `${item.id}#${String(at + 1)}`,
            title: text.numbered(at + 1, titleTold(item, closed, text)),
          })),
          data: { group: meeting.group.id, meeting: meeting.id, version: agenda.version },
        }
      : null,
    buttons,
  });
};
