import { formatDate } from '../language/format-date.ts';
import type { Citation } from '../model/answer.ts';
import type { PaperKind } from '../model/paper.ts';
import type { Source } from '../model/source.ts';
import { dayOf } from './paper-names.ts';
import type { RegisterPaper } from './register.ts';

const kindNames: Record<PaperKind, string> = {
  kommissorium: 'Kommissorium',
  referat: 'Referat',
  dagsorden: 'Dagsorden',
  organisation: 'Organisering',
  aftale: 'Aftale',
  andet: 'Papir',
};

/** How a reader finds the paper: "Referat 30. november 2023", "Kommissorium (udkast)". Danish, as the papers are. */
const paperPlace = (paper: RegisterPaper): string => {
  const { kind, status } = paper.paper.document;
  const day = dayOf(paper);
  return `${kindNames[kind]}${status === 'draft' ? ' (udkast)' : ''}${day === null ? '' : ` ${formatDate(day, 'da')}`}`;
};

/** A quote shorter than this is a mere name or figure: it proves nothing without what stands around it. */
const shortest = 20;
/** A line longer than this is a paragraph, of which only the sentence is quoted. */
const longestLine = 300;

/** Widens a short stretch to its line, or in a long one to its sentence. */
const widened = (text: string, start: number, end: number): [number, number] => {
  if (text.slice(start, end).trim().length >= shortest) return [start, end];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  if (lineEnd - lineStart <= longestLine) return [lineStart, lineEnd];
  const before = [...text.slice(lineStart, start).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const after = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(end, lineEnd));
  return [
    before === undefined ? lineStart : lineStart + before.index + before[0].length,
    after === null ? lineEnd : end + after.index + 1,
  ];
};

/**
 * The citation of a place: the quote is cut out of the raw text, so it is verbatim whatever a record's own
 * cleaned text looks like. A mere name is quoted with the line or sentence it stands in. Blank ends are left out.
 */
export const citationOf = (paper: RegisterPaper, source: Source): Citation => {
  const { text } = paper.raw;
  return {
    document: paper.file,
    place: [paperPlace(paper), source.place].filter((part) => part !== '').join(', '),
    quote: text.slice(...widened(text, source.start, source.end)).trim(),
  };
};
