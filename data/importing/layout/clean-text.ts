/**
 * Text made readable, with the way back: `at[i]` is the offset in the raw text of character i.
 * Cleaning happens beside the raw text, never in it, so that a quote stays verbatim.
 */
export interface CleanText {
  readonly text: string;
  readonly at: readonly number[];
}

/** Raw offsets of a stretch of clean text (`end` exclusive). */
export const rawSpan = (clean: CleanText, start: number, end: number): { start: number; end: number } => {
  const first = clean.at[start];
  const last = clean.at[end - 1];
  if (first === undefined || last === undefined)
    throw new RangeError(`no characters ${start}–${end} in the text`);
  return { start: first, end: last + 1 };
};

/** A stretch of clean text with its way back, white space at the ends left out. */
export const sliceClean = (clean: CleanText, start: number, end: number): CleanText => {
  while (start < end && /\s/.test(clean.text[start]!)) start++;
  while (end > start && /\s/.test(clean.text[end - 1]!)) end--;
  return { text: clean.text.slice(start, end), at: clean.at.slice(start, end) };
};

const isSpace = (char: string): boolean => /\s/.test(char);

/** A piece of the raw text with runs of white space folded to one blank (every tab stays: it parts table cells, empty ones too). */
export const cleanPiece = (raw: string, start: number, end: number): CleanText => {
  let text = '';
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const char = raw[i]!;
    if (isSpace(char)) {
      if (char === '\t' && text.endsWith(' ')) text = `${text.slice(0, -1)}\t`;
      else if (char === '\t' ? text : text && !/[ \t]$/.test(text)) {
        text += char === '\t' ? '\t' : ' ';
        at.push(i);
      }
    } else if (char !== '\u00ad') {
      text += char;
      at.push(i);
    }
  }
  while (/[ \t]$/.test(text)) {
    text = text.slice(0, -1);
    at.pop();
  }
  return { text, at };
};

/** Joins two pieces: a hyphen at the end of a line followed by a small letter is the line's, not the word's. */
export const joinClean = (first: CleanText, second: CleanText): CleanText => {
  if (!first.text) return second;
  const broken =
    /\p{L}-$/u.test(first.text) && /^\p{Ll}/u.test(second.text) && !/^(og|eller|samt)\b/.test(second.text);
  if (broken)
    return { text: first.text.slice(0, -1) + second.text, at: [...first.at.slice(0, -1), ...second.at] };
  return { text: `${first.text} ${second.text}`, at: [...first.at, first.at.at(-1)! + 1, ...second.at] };
};

/** Takes out single characters, by their places in the clean text. */
export const dropAt = (clean: CleanText, places: ReadonlySet<number>): CleanText => ({
  text: clean.text
    .split('')
    .filter((_, i) => !places.has(i))
    .join(''),
  at: clean.at.filter((_, i) => !places.has(i)),
});
