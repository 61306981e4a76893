import type { CleanText } from './clean-text.ts';
import type { Line } from './lines.ts';

/** Columns set with blanks instead of tabs: at least two stand between one cell and the next. */
const gap = / {2,}/g;

/** Places in the line's text where its cells begin; the first is 0. */
const startsIn = (line: Line): number[] => [
  0,
  ...[...line.text.matchAll(gap)].map((match) => match.index + match[0].length),
];

/** Where the head's columns begin, as far as the line keeps to them: a cell may be set off by one blank only. */
const startsUnder = (head: Line, starts: readonly number[], line: Line): number[] => {
  const own = startsIn(line);
  if (own.length === starts.length) return own;
  const shift = head.indent - line.indent;
  return starts.filter((start) => start === 0 || line.text[start + shift - 1] === ' ');
};

/** What a form's first column holds: a word or two, without a figure or a colon. */
const formLabel = /^\p{Lu}\p{Ll}[\p{L} /.-]{0,24}$/u;

/**
 * The lines that are rows of a table, or label and value of a form, set in columns with blanks → where their cells begin.
 * A table has a head and two rows of three columns or more; a form three lines or more with their values under each other.
 */
export const columnsIn = (lines: readonly Line[]): Map<Line, readonly number[]> => {
  const found = new Map<Line, readonly number[]>();
  const isText = (line: Line | undefined): line is Line => line !== undefined && line.text !== '';
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i]!;
    if (!head.text.includes('  ') || head.text.includes('\t') || found.has(head)) continue;
    const starts = startsIn(head);
    const rows: [Line, number[]][] = [[head, starts]];
    for (let at = i + 1; isText(lines[at]); at++) {
      const line = lines[at]!;
      const under = startsUnder(head, starts, line);
      if (under.length < 2 || line.text.includes('\t')) break;
      rows.push([line, under]);
    }
    const isTable = starts.length >= 3 && rows.filter(([, under]) => under.length >= 3).length >= 3;
    const isForm =
      starts.length === 2 &&
      rows.length >= 3 &&
      rows.every(
        ([line, under]) =>
          line.indent + under[1]! === head.indent + starts[1]! &&
          formLabel.test(line.text.slice(0, under[1]).trim()),
      );
    if (isTable || isForm) for (const [line, under] of rows) found.set(line, under);
  }
  return found;
};

/** The line's clean text with a tab between its cells, as other layouts write a row. `starts` count from `line.text`. */
export const rowWith = (clean: CleanText, line: Line, starts: readonly number[]): CleanText => {
  const text = clean.text.split('');
  for (const start of starts.slice(1)) {
    const at = clean.at?.findIndex((offset) => offset >= line.start + start) ?? start;
    if (at > 0 && text[at - 1] === ' ') text[at - 1] = '\t';
  }
  return { ...clean, text: text.join('') };
};
