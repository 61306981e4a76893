import type { Citation } from '../model/answer.ts';
import type { ListedDecision } from '../model/ballot/listed-decision.ts';
import { minutesOf, type DecisionWithCorrections, type MinutesLine } from './minutes.ts';
import { documentTitle } from './paper-names.ts';
import { text } from './text.da.ts';

/** A decision as lists tell it: what "hvad har vi besluttet skriftligt i år?" and "hvem var imod?" are answered from. */
export const listedDecision = (kept: DecisionWithCorrections): ListedDecision => {
  const { record } = kept;
  const lines = minutesOf(kept);
  const document = text.file(documentTitle(record), record.decidedOn);
  const cite = (line: MinutesLine, place: string): Citation => ({ document, place, quote: line.text });
  const [decision] = lines.filter(({ says }) => says === 'decision');
  const [opposing] = lines.filter(({ says }) => says === 'opposed');
  return {
    ballot: record.ballot,
    group: record.group.name,
    day: record.decidedOn,
    closedAt: record.closedAt,
    number: record.number,
    title: record.title,
    origin: record.origin,
    outcome: cite(decision ?? { kind: 'line', text: '' }, text.sections.decision),
    opposing: opposing === undefined ? null : cite(opposing, text.sections.decision),
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
