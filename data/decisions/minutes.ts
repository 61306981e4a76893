import { Temporal } from 'temporal-polyfill';
import { ofTwo } from '../calendar/danish-time.ts';
import { formatDate, formatWhen } from '../language/format-date.ts';
import type { DecisionCorrection, DecisionRecord, RecordedSeat } from '../model/ballot/decision.ts';
import { text } from './text.da.ts';

/** One line of a decision's minutes. `field` lines begin with their label and a colon. */
export interface MinutesLine {
  kind: 'title' | 'heading' | 'field' | 'line';
  text: string;
  /** What the line says, where that matters to who reads it again. */
  says?: 'decision' | 'case' | 'position' | 'attachment' | 'follow-up' | 'opposed';
  /** The seat a position is of. */
  seat?: string;
}

/** A decision with the corrections made to it since. */
export interface DecisionWithCorrections {
  record: DecisionRecord;
  corrections: readonly DecisionCorrection[];
  /** Under which it is filed; null or left out: it is not yet. */
  journal?: string | null;
}

const heading = (words: string): MinutesLine => ({ kind: 'heading', text: words });
const field = (label: string, words: string): MinutesLine => ({ kind: 'field', text: `${label}: ${words}` });

/** What a person wrote may have many lines; each is one here. */
const lines = (words: string, says?: MinutesLine['says']): MinutesLine[] =>
  words
    .split(/\r?\n/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ kind: 'line', text: one, ...(says && { says }) }));

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const when = (at: string): string => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Copenhagen');
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const which = ofTwo(at);
  const said = text.at(formatDate(local.toPlainDate().toString(), 'da'), time);
  return which === null ? said : `${said} (${text.ofTwo[which]})`;
};

const labelOf = ({ label }: RecordedSeat): string => label ?? text.erased;

const optionText = ({ options }: DecisionRecord, id: string | null): string | null =>
  id === null ? null : (options.find((one) => one.id === id)?.text ?? id);

const dates = (record: DecisionRecord): MinutesLine[] => {
  const { labels } = text;
  const by = record.openedBy ?? text.erased;
  if (record.origin === 'reported')
    return [
      field(labels.decidedOn, formatDate(record.decidedOn, 'da')),
      field(labels.decidedBy, record.decidedBy ?? ''),
      field(labels.reportedBy, `${by}, ${when(record.openedAt)}`),
    ];
  const closed = when(record.closedAt);
  return [
    field(labels.opened, text.by(when(record.openedAt), by)),
    ...(record.deadline === null ? [] : [field(labels.deadline, when(record.deadline))]),
    field(labels.closed, record.early ? text.early(closed) : closed),
    ...(record.previous === null ? [] : [field(labels.previous, record.previous)]),
  ];
};

const terms = ({ legalBasis, rule, quorum, form }: DecisionRecord): MinutesLine[] => {
  const { labels } = text;
  const found: MinutesLine[] = [];
  if (legalBasis?.kind === 'cited')
    found.push(
      field(labels.legalBasis, text.cited(legalBasis.document, legalBasis.place, oneLine(legalBasis.quote))),
    );
  if (legalBasis?.kind === 'stated-by-chair')
    found.push(field(labels.legalBasis, text.statedByChair(oneLine(legalBasis.text))));
  if (rule !== null && form !== 'accession') found.push(field(labels.rule, text.rule(rule)));
  if (quorum !== null) found.push(field(labels.quorum, text.quorum(quorum)));
  return found;
};

const groups = ['against', 'reservation', 'abstain', 'recused', 'unanswered', 'objection'] as const;

const byAnswer = ({ seats, form }: DecisionRecord): MinutesLine[] => {
  const found = groups.flatMap((what): MinutesLine[] => {
    const labels = seats.filter(({ counted }) => counted === what).map(labelOf);
    if (labels.length === 0) return [];
    const says = what === 'against' || what === 'objection' ? { says: 'opposed' as const } : {};
    return [{ kind: 'line', text: text.those(text.groups[what], labels), ...says }];
  });
  const against = seats.some(({ counted }) => counted === 'against' || counted === 'objection');
  const voted = form === 'for-against' || form === 'choice';
  return !against && voted ? [{ kind: 'line', text: text.nobodyAgainst, says: 'opposed' }, ...found] : found;
};

const decided = (record: DecisionRecord): MinutesLine[] => {
  const { result } = record;
  if (record.origin === 'reported') return lines(record.text, 'decision');
  if (result === null)
    return [
      { kind: 'line', text: text.outcome('objected', 'objection', null), says: 'decision' },
      ...byAnswer(record).filter(({ text: words }) => words !== text.nobodyAgainst),
    ];
  const { figures: f, outcome, why, option } = result;
  return [
    { kind: 'line', text: text.outcome(outcome, why, optionText(record, option)), says: 'decision' },
    { kind: 'line', text: text.figures(f.for, f.against, f.abstained, f.answered, f.eligible) },
    ...(f.reservations === 0 ? [] : lines(text.reservations(f.reservations))),
    ...result.options.map(({ id, votes }): MinutesLine => ({
      kind: 'line',
      text: text.variantVotes(optionText(record, id) ?? id, votes),
    })),
    ...byAnswer(record),
  ];
};

const answerOf = (record: DecisionRecord, seat: RecordedSeat): MinutesLine => {
  const label = labelOf(seat);
  const { answeredBy, recordedBy, remark } = seat;
  const shown = answeredBy !== null && answeredBy !== label ? text.answeredBy(answeredBy, recordedBy) : '';
  const told = shown === '' && recordedBy !== null ? text.answeredBy(label, recordedBy) : shown;
  const words = remark === null ? '.' : text.remark(oneLine(remark));
  return {
    kind: 'line',
    text: `${text.party(label, seat.counted, optionText(record, seat.option))}${told}${words}`,
    says: 'position',
    seat: seat.seat,
  };
};

const section = (title: string, found: readonly MinutesLine[]): MinutesLine[] =>
  found.length === 0 ? [] : [heading(title), ...found];

/**
 * A decision as minutes of decisions (beslutningsreferat), line by line, in Danish: figures, remarks by seat, who was
 * asked, corrections beside what they correct, and the head of the log. Pure; what is hidden in the record is not here.
 */
export const minutesOf = ({
  record,
  corrections,
  journal = null,
}: DecisionWithCorrections): MinutesLine[] => {
  const { sections } = text;
  const { group, number, title } = record;
  const of = record.origin === 'ballot' ? text.ballotIn(group.name) : text.reportedIn(group.name);
  return [
    { kind: 'title', text: text.head },
    { kind: 'title', text: of },
    { kind: 'title', text: text.item(number, oneLine(title)) },
    ...(record.closed ? lines(text.closedItem) : []),
    ...(journal === null ? [] : [field(text.labels.journal, journal)]),
    ...dates(record),
    ...terms(record),
    ...section(sections.decision, decided(record)),
    ...(record.origin === 'ballot' ? section(sections.case, lines(record.text, 'case')) : []),
    ...section(
      sections.options,
      record.options.map((one) => ({ kind: 'line', text: text.option(oneLine(one.text)) })),
    ),
    ...section(
      sections.attachments,
      record.attachments.map(({ name, hash }) => ({
        kind: 'line',
        text: text.attachment(name, hash),
        says: 'attachment',
      })),
    ),
    ...section(
      sections.votes,
      record.seats.map((seat) => answerOf(record, seat)),
    ),
    ...section(
      sections.asked,
      record.asked.map((label): MinutesLine => ({ kind: 'line', text: label ?? text.erased })),
    ),
    ...section(
      sections.followUps,
      record.followUps.map(({ text: words, responsible, due }) => ({
        kind: 'line',
        text: text.followUp(oneLine(words), responsible, due === null ? null : formatWhen(due, 'da')),
        says: 'follow-up',
      })),
    ),
    ...section(
      sections.corrections,
      corrections.map(({ version, at, by, before, after, reason }) => ({
        kind: 'line',
        text: text.correction(
          version,
          formatDate(at.slice(0, 10), 'da'),
          by.name,
          oneLine(before),
          oneLine(after),
          oneLine(reason),
        ),
      })),
    ),
    ...section(sections.log, [{ kind: 'line', text: text.chain(record.chain.seq, record.chain.hash) }]),
  ];
};
