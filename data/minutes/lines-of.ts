import { Temporal } from 'temporal-polyfill';
import { danishTimeOf } from '../calendar/danish-time.ts';
import type { MinutesLine } from '../decisions/minutes.ts';
import { formatDate } from '../language/format-date.ts';
import type {
  Attendee,
  KeptMinutes,
  Minutes,
  MinutesCorrection,
  MinutesDecision,
  MinutesItem,
  MinutesRemark,
} from '../model/minutes/minutes.ts';
import { text } from './text.da.ts';
import { hasClosed } from './without-closed.ts';

/** One line of a meeting's minutes, and the item it stands under. */
export interface RecordLine extends Pick<MinutesLine, 'kind' | 'text'> {
  /** The item's id; null outside items. */
  item: string | null;
  /** Of what is closed: only those who read closed items may see it. */
  closed: boolean;
  says?:
    | 'recommendation'
    | 'decision'
    | 'remark'
    | 'attachment'
    | 'absent'
    | 'present'
    | 'correction'
    | 'item'
    | 'written';
  /** Which of an item's remarks, of its attachments or of the attendees it is. */
  at?: number;
}

type Of = Pick<RecordLine, 'item' | 'closed'>;

const whole: Of = { item: null, closed: false };
const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const linesIn = (words: string): string[] =>
  words
    .split(/\r?\n/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const heading = (words: string, of: Of): RecordLine => ({ kind: 'heading', text: words, ...of });
const field = (label: string, words: string, of: Of, more: Partial<RecordLine> = {}): RecordLine => ({
  ...{ kind: 'field', text: `${label}: ${words}`, ...of },
  ...more,
});
const line = (words: string, of: Of, more: Partial<RecordLine> = {}): RecordLine => ({
  ...{ kind: 'line', text: words, ...of },
  ...more,
});

const when = (at: string): string => {
  const { day, time } = danishTimeOf(at);
  return `${formatDate(day, 'da')} ${text.clock(time)}`;
};
const dayOf = (at: string): string => formatDate(danishTimeOf(at).day, 'da');

/** "kl. 08.30–10.30"; without a length, when it began. */
const timeOf = ({ time, minutes }: Minutes['content']['meeting']): string | null => {
  if (time === null) return null;
  if (minutes === null) return text.clock(time);
  const end = Temporal.PlainTime.from(time).add({ minutes }).toString({ smallestUnit: 'minute' });
  return `${text.clock(time)}–${end.replace(':', '.')}`;
};

/** What a member is goes without saying. */
export const attendeeLine = ({ name, organisation, role, insteadOf }: Attendee): string =>
  text.person(name, organisation, role === 'member' ? null : text.roles[role], insteadOf);

const people = (attendees: readonly Attendee[], present: boolean): RecordLine[] =>
  attendees.flatMap((one, at) =>
    one.present === present
      ? [line(attendeeLine(one), whole, { says: present ? 'present' : 'absent', at })]
      : [],
  );

const remarkLine = ({ by, organisation, text: words, notedBy }: MinutesRemark): string =>
  `${text.remark(by, organisation, oneLine(words))}${notedBy === undefined ? '' : ` ${text.notedBy(notedBy)}`}`;

/** A decision that the minutes take up, in a line. */
export const decisionLine = ({ origin, title, decidedOn, lines }: MinutesDecision): string => {
  const say = origin === 'ballot' ? text.written : text.noted;
  return say(oneLine(title), formatDate(decidedOn, 'da'), lines.map(oneLine).join(' '));
};

const correctionLine = ({ at, text: words }: MinutesCorrection): string =>
  text.correction(dayOf(at), oneLine(words));

const section = (title: string, of: Of, found: readonly RecordLine[]): RecordLine[] =>
  found.length === 0 ? [] : [heading(title, of), ...found];

const itemLines = (item: MinutesItem, corrections: readonly MinutesCorrection[]): RecordLine[] => {
  const of: Of = { item: item.id, closed: item.closed };
  const written = linesIn(item.text);
  const { sections, labels } = text;
  const label = (words: string, found: readonly RecordLine[]): RecordLine[] =>
    found.length === 0 ? [] : [{ kind: 'field', text: `${words}:`, ...of }, ...found];
  return [
    { ...heading(text.item(item.number, oneLine(item.title)), of), says: 'item' },
    ...label(
      sections.recommendation,
      linesIn(item.recommendation ?? '').map((one) => line(one, of, { says: 'recommendation' })),
    ),
    ...label(
      sections.decision,
      written.length === 0
        ? [line(text.noText, of)]
        : written.map((one) => line(one, of, { says: 'decision' })),
    ),
    ...(item.outcome === null ? [] : [field(labels.outcome, text.outcomes[item.outcome], of)]),
    ...item.decisions.map((one) =>
      line(decisionLine(one), { ...of, closed: of.closed || one.closed }, { says: 'written' }),
    ),
    ...label(
      sections.remarks,
      item.remarks.map((one, at) => line(remarkLine(one), of, { says: 'remark', at })),
    ),
    ...label(
      labels.attachments,
      item.attachments.map((name, at) => line(oneLine(name), of, { says: 'attachment', at })),
    ),
    ...label(
      sections.corrections,
      corrections
        .filter((one) => one.item === item.id)
        .map((one) => line(correctionLine(one), of, { says: 'correction' })),
    ),
  ];
};

const approvalLines = ({
  approvals,
  hash,
  state,
  approvedAt,
  passedOn,
  confirmed,
}: Minutes): RecordLine[] => {
  const { labels } = text;
  if (state === 'draft' || state === 'submitted') return [];
  const given = [
    ...new Map(approvals.filter((one) => one.hash === hash).map((one) => [one.person, one])).values(),
  ];
  return [
    ...given.map(({ name, at }) => field(labels.approvedBy, text.approvedOn(name, when(at)), whole)),
    ...(passedOn === null || approvedAt !== null
      ? []
      : [
          field(
            labels.passedOn,
            text.passedOn(
              passedOn.unanswered.map(({ name }) => name).join(', '),
              passedOn.name,
              when(passedOn.at),
            ),
            whole,
          ),
        ]),
    ...(confirmed === null ? [] : [field(labels.confirmed, text.confirmedOn(dayOf(confirmed.at)), whole)]),
    field(labels.hash, `SHA-256 ${hash}`, whole),
  ];
};

/**
 * A meeting's minutes line by line, in Danish: who was there, each item with what was decided and the remarks that were
 * to stand there, what was decided in writing since the meeting before, and the corrections beside what they correct,
 * which stays as it was approved. Pure; who may not read what is closed is given what openMinutes leaves.
 */
export const recordLines = ({ minutes, corrections }: KeptMinutes): RecordLine[] => {
  const { group, state, content } = minutes;
  const { meeting, attendees, others, items, remarks, decided } = content;
  const { labels, sections } = text;
  const isDraft = state === 'draft' || state === 'submitted';
  const time = timeOf(meeting);
  const ofNone: Of = { item: null, closed: hasClosed(content) };
  return [
    { kind: 'title', text: text.head, ...whole },
    { kind: 'title', text: group.name, ...whole },
    { kind: 'title', text: text.meetingOn(formatDate(meeting.day, 'da')), ...whole },
    ...(isDraft || state === 'passed-on' ? [line(text.draft, whole)] : []),
    ...(time === null ? [] : [field(labels.time, time, whole)]),
    ...(meeting.place === null ? [] : [field(labels.place, oneLine(meeting.place), whole)]),
    ...(meeting.leader === null ? [] : [field(labels.leader, oneLine(meeting.leader), whole)]),
    ...(meeting.minuteTaker === null ? [] : [field(labels.minuteTaker, oneLine(meeting.minuteTaker), whole)]),
    ...section(labels.present, whole, people(attendees, true)),
    ...section(labels.absent, whole, people(attendees, false)),
    ...section(
      labels.others,
      whole,
      linesIn(others).map((one) => line(one, whole)),
    ),
    ...items.flatMap((item) => itemLines(item, corrections)),
    ...section(
      sections.meetingRemarks,
      ofNone,
      remarks.map((one) => line(remarkLine(one), ofNone, { says: 'remark' })),
    ),
    ...decidedLines(decided),
    ...section(
      sections.corrections,
      ofNone,
      corrections
        .filter(({ item }) => item === null)
        .map((one) => line(correctionLine(one), ofNone, { says: 'correction' })),
    ),
    ...section(sections.approval, whole, approvalLines(minutes)),
  ];
};

/** Its heading is closed where everything under it is. */
const decidedLines = (decided: readonly MinutesDecision[]): RecordLine[] =>
  section(
    text.sections.decided,
    { item: null, closed: decided.every(({ closed }) => closed) },
    decided.flatMap((one) => {
      const of: Of = { item: null, closed: one.closed };
      const log = one.origin === 'ballot' ? [line(text.logHead(one.hash), of)] : [];
      return [line(decisionLine(one), of, { says: 'written' }), ...log];
    }),
  );
