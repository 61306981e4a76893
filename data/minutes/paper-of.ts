import type { KeptMinutes } from '../model/minutes/minutes.ts';
import type { AgendaItem, Paper, Passage } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import type { RegisterPaper } from '../register/register.ts';
import { recordLines, type RecordLine } from './lines-of.ts';
import { placedLines, type Placed } from '../decisions/placed-lines.ts';
import { text } from './text.da.ts';

const kinds = { title: 'heading', heading: 'heading', field: 'field', line: 'sentence' } as const;
const labels: Partial<Record<NonNullable<RecordLine['says']>, string>> = {
  decision: 'decision',
  recommendation: 'recommendation',
};

/** How a meeting's minutes are cited, and found again: the id of their paper. */
export const minutesDocumentId = (groupId: string, meeting: string): string =>
  `minutes:${groupId}:${meeting}`;

/** From the first to the last of some lines; null where there are none. */
const spanOf = (lines: readonly Placed<RecordLine>[]): Source | null => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first === undefined || last === undefined ? null : { ...first.source, end: last.source.end };
};

/**
 * Approved minutes as a paper of the register, so that questions are answered from them as from any other: every line
 * can be quoted, what is decided on an item is its decision, and remarks for the minutes are positions. It is the
 * group's own paper; its closed items are closed there too.
 */
export const minutesPaper = (kept: KeptMinutes): RegisterPaper => {
  const { minutes } = kept;
  const { group, content, meeting } = minutes;
  const { day, time, place } = content.meeting;
  const lines = placedLines(recordLines(kept), text.head);
  const raw = lines.map((line) => `${line.text}\n`).join('');
  const first = lines[0]?.source ?? { place: text.head, page: null, start: 0, end: 0 };
  const items = content.items.map((item): AgendaItem => {
    const own = lines.filter((line) => line.item === item.id);
    const saying = (what: RecordLine['says']): Placed<RecordLine>[] =>
      own.filter(({ says }) => says === what);
    const decision = saying('decision');
    const span = spanOf(decision);
    return {
      number: item.number,
      title: item.title,
      minutes: null,
      closed: item.closed,
      recommendations: saying('recommendation').map((line) => ({ text: line.text, source: line.source })),
      decision:
        span === null
          ? null
          : { text: decision.map((line) => line.text).join(' '), outcome: item.outcome, source: span },
      positions: saying('remark').map((line) => {
        const remark = item.remarks[line.at ?? 0];
        return { party: remark?.organisation ?? remark?.by ?? '', text: line.text, source: line.source };
      }),
      attachments: saying('attachment').map((line) => ({
        name: item.attachments[line.at ?? 0] ?? line.text,
        documentId: null,
        source: line.source,
      })),
      fields: {},
      source: spanOf(own) ?? first,
    };
  });
  const numbers = new Map(content.items.map(({ id, number }) => [id, number]));
  const paper: Paper = {
    document: {
      file: text.file(group.name, day),
      kind: 'referat',
      title: text.file(group.name, day),
      body: group.name,
      region: group.region,
      date: day,
      status: 'approved',
      source: first,
    },
    meeting: { group: group.name, date: day, time, place, source: lines[2]?.source ?? first },
    items,
    groups: [],
    agreements: [],
    people: lines
      .filter(({ says }) => says === 'present' || says === 'absent')
      .flatMap((line) => {
        const one = content.attendees[line.at ?? -1];
        if (one === undefined) return [];
        const { name, role, organisation, present } = one;
        const known = { title: null, party: null, absent: !present, source: line.source };
        return [{ name, role: text.roles[role], organisation, ...known }];
      }),
    followUps: [],
    deadlines: [],
    amounts: [],
    abbreviations: {},
    warnings: [],
  };
  const passages = lines.map((line): Passage => ({
    text: line.text,
    kind: kinds[line.kind],
    section: line.section,
    item: line.item === null ? null : (numbers.get(line.item) ?? null),
    label: line.says === undefined ? null : (labels[line.says] ?? null),
    closed: line.closed,
    source: line.source,
  }));
  return {
    documentId: minutesDocumentId(group.id, meeting),
    file: paper.document.file,
    raw: { text: raw, pages: [] },
    paper,
    passages,
    access: { level: 'group', group: group.id },
  };
};
