import type { Outcome, Paper, Passage } from '../model/paper.ts';
import type { BallotOutcome } from '../model/ballot/result.ts';
import type { Source } from '../model/source.ts';
import type { RegisterPaper } from '../register/register.ts';
import { listedDecision } from './listed-decision.ts';
import { minutesOf, type DecisionWithCorrections, type MinutesLine } from './minutes.ts';
import { documentTitle } from './paper-names.ts';
import { placedLines, type Placed } from './placed-lines.ts';
import { text } from './text.da.ts';

/** Ballot outcomes in the words of the papers' records. */
const outcomes: Record<BallotOutcome, Outcome> = {
  adopted: 'adopted',
  acceded: 'adopted',
  'not-adopted': 'rejected',
  lapsed: 'postponed',
  objected: 'postponed',
};

const kinds = { title: 'heading', heading: 'heading', field: 'field', line: 'sentence' } as const;

/** How a decision is cited, and found again: the id of its paper. */
export const decisionDocumentId = (ballot: string): string => `decision:${ballot}`;

/**
 * A decision as a paper of the register, so that questions are answered from it as from any other: its minutes are the
 * text, every line of them can be quoted, the outcome is the item's decision and each seat's answer a position. A
 * closed item, and every remark in it, is for the group only, as its access says.
 */
export const decisionPaper = (kept: DecisionWithCorrections): RegisterPaper => {
  const { record } = kept;
  const { group, title, number, closed, decidedOn, result } = record;
  const lines = placedLines(minutesOf(kept), text.head);
  const named = documentTitle(record);
  const raw = lines.map((line) => `${line.text}\n`).join('');
  const first = lines[0]?.source ?? { place: text.head, page: null, start: 0, end: 0 };
  const saying = (what: MinutesLine['says']): Placed<MinutesLine>[] =>
    lines.filter(({ says }) => says === what);
  const whole: Source = { place: text.item(number, title), page: null, start: 0, end: raw.length - 1 };
  const decision = saying('decision');
  const [begin, end] = [decision[0], decision.at(-1)];
  const outcome: Outcome | null =
    record.origin === 'reported' ? null : result === null ? 'postponed' : outcomes[result.outcome];
  const paper: Paper = {
    document: {
      file: text.file(named, decidedOn),
      kind: 'referat',
      title: named,
      body: group.name,
      region: group.region,
      date: decidedOn,
      status: 'approved',
      source: first,
    },
    meeting: null,
    items: [
      {
        number,
        title,
        minutes: null,
        closed,
        recommendations: [],
        decision:
          begin === undefined || end === undefined
            ? null
            : {
                text: decision.map((line) => line.text).join(' '),
                outcome,
                source: { ...begin.source, end: end.source.end },
              },
        positions: saying('position').map((line) => ({
          party: record.seats.find(({ seat }) => seat === line.seat)?.label ?? text.erased,
          text: line.text,
          source: line.source,
        })),
        attachments: saying('attachment').map((line, at) => ({
          name: record.attachments[at]?.name ?? line.text,
          documentId: null,
          source: line.source,
        })),
        fields: {},
        source: whole,
      },
    ],
    groups: [],
    agreements: [],
    people: [],
    followUps: saying('follow-up').map((line, at) => ({
      item: number,
      text: record.followUps[at]?.text ?? line.text,
      responsible: record.followUps[at]?.responsible ?? null,
      due: record.followUps[at]?.due ?? null,
      source: line.source,
    })),
    deadlines: [],
    amounts: [],
    abbreviations: {},
    warnings: [],
  };
  const passages = lines.map((line): Passage => ({
    text: line.text,
    kind: kinds[line.kind],
    section: line.section,
    item: number,
    label: line.says === 'decision' ? 'decision' : null,
    closed,
    source: line.source,
  }));
  return {
    documentId: decisionDocumentId(record.ballot),
    file: paper.document.file,
    raw: { text: raw, pages: [] },
    paper,
    passages,
    decided: listedDecision(kept),
    access: { level: 'group', group: group.id },
  };
};
