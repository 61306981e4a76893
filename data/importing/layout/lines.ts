import type { RawText } from '../../model/raw-text.ts';

/** One line of the raw text, without the white space around it. `start`/`end` are offsets into the raw text. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the text: lists within lists are told by it. */
  readonly indent: number;
  readonly page: number | null;
}

/** A portal's button, copied along with the label it stands before. */
const foldMark = /^\s*(?:fold dette punkt (?:ind|ud)|skjul|vis mere)(?=\s)/i;

/** A running header's page number on the line of its text ("Udvalget      Side 1 af 2"). */
const pageBehind = /\s{3,}side \d+(?: af \d+)?\s*$/i;

/** Splits the raw text into lines; blank lines stay, as `text: ''`, since they separate paragraphs. */
export const linesOf = (raw: RawText): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let nextPage = 0;
  let page: number | null = null;
  for (const whole of raw.text.split('\n')) {
    while (raw.pages[nextPage] && raw.pages[nextPage]!.start <= start) page = raw.pages[nextPage++]!.page;
    const folded = foldMark.exec(whole)?.[0].length ?? 0;
    const text = whole
      .slice(folded)
      .replace(whole.includes('ide ') ? pageBehind : '', '')
      .trim();
    const indent = text ? whole.length - whole.slice(folded).trimStart().length : 0;
    lines.push({
      text,
      start: start + indent,
      end: start + indent + text.length,
      indent: indent - folded,
      page,
    });
    start += whole.length + 1;
  }
  return lines;
};
