import type { Citation } from '../model/answer.ts';
import type { IsoDate } from '../model/time.ts';
import { minutesOf, type DecisionWithCorrections, type MinutesLine } from './minutes.ts';
import { documentTitle } from './paper-of.ts';
import { text } from './text.da.ts';

/** One decision as a list of decisions tells it; every `quote` is a line of its minutes. */
export interface ListedDecision {
  ballot: string;
  group: string;
  day: IsoDate;
  title: string;
  /** In writing, or reported to Punkt. */
  origin: 'ballot' | 'reported';
  /** "Vedtaget.", or the first line of what was reported. */
  outcome: Citation;
  /** Who was against or objected, in a line; or that nobody was. Null where the record does not tell. */
  against: Citation | null;
  /** What each said. */
  positions: { party: string; counted: string; citation: Citation }[];
}

/**
 * The decisions of a period, the newest first: what "hvad har vi besluttet skriftligt i år?" and "hvem var imod?" are
 * answered from. Pure. Who may read which record is for the caller to sift before.
 * @param period first and last day, both included
 */
export const decisionList = (
  decisions: readonly DecisionWithCorrections[],
  period: { from: IsoDate; to: IsoDate },
): ListedDecision[] =>
  decisions
    .filter(({ record: { decidedOn } }) => decidedOn >= period.from && decidedOn <= period.to)
    .sort((a, b) => (a.record.closedAt < b.record.closedAt ? 1 : -1))
    .map(listed);

const listed = (kept: DecisionWithCorrections): ListedDecision => {
  const { record } = kept;
  const lines = minutesOf(kept);
  const document = text.file(documentTitle(record), record.decidedOn);
  const cite = (line: MinutesLine, place: string): Citation => ({ document, place, quote: line.text });
  const [decision] = lines.filter(({ says }) => says === 'decision');
  const [against] = lines.filter(({ says }) => says === 'opposed');
  return {
    ballot: record.ballot,
    group: record.group.name,
    day: record.decidedOn,
    title: record.title,
    origin: record.origin,
    outcome: cite(decision ?? { kind: 'line', text: '' }, text.sections.decision),
    against: against === undefined ? null : cite(against, text.sections.decision),
    positions: lines
      .filter(({ says }) => says === 'position')
      .map((line) => {
        const seat = record.seats.find((one) => one.seat === line.seat);
        return {
          party: seat?.label ?? text.erased,
          counted: seat?.counted ?? '',
          citation: cite(line, text.sections.votes),
        };
      }),
  };
};
