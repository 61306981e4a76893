/**
 * Text made readable, with the way back to the raw text. Cleaning happens beside the raw text, never in it, so
 * that a quote stays verbatim. Most pieces stand in the raw text as they are: character i is then at `from + i`.
 * Where something was left out, `at[i]` is its offset.
 */
export interface CleanText {
  readonly text: string;
  readonly from: number;
  readonly at: Int32Array | null;
}

const offsetOf = (clean: CleanText, i: number): number => (clean.at ? clean.at[i]! : clean.from + i);

/** Offset of the first character in the raw text. */
export const startOf = (clean: CleanText): number => offsetOf(clean, 0);

/** Raw offsets of a stretch of clean text (`end` exclusive). Throws a RangeError where there is no such stretch. */
export const rawSpan = (clean: CleanText, start: number, end: number): { start: number; end: number } => {
  if (start < 0 || end > clean.text.length || start >= end)
    throw new RangeError(`no characters ${start}–${end} in the text`);
  return { start: offsetOf(clean, start), end: offsetOf(clean, end - 1) + 1 };
};

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code > 8191;
const isBlank = (text: string, i: number): boolean => isSpace(text.charCodeAt(i)) && /\s/.test(text[i]!);

/** A stretch of clean text with its way back, white space at the ends left out. */
export const sliceClean = (clean: CleanText, start: number, end: number): CleanText => {
  while (start < end && isBlank(clean.text, start)) start++;
  while (end > start && isBlank(clean.text, end - 1)) end--;
  return {
    text: clean.text.slice(start, end),
    from: clean.from + start,
    at: clean.at?.subarray(start, end) ?? null,
  };
};

/** What makes a piece differ from the raw text: runs of white space, other white than blanks, soft hyphens. */
const unclean = /[^\S \t]|[ \t][ \t]|\u00ad/;

/**
 * A string of its own instead of a window on the whole raw text. One dash anywhere makes the engine keep the raw
 * text in two bytes a character, and every pattern run on a window of it pays; most pieces fit in one.
 */
const ownCopy = (piece: string): string => {
  if (piece.length > 4096) return piece;
  const codes = new Array<number>(piece.length);
  for (let i = 0; i < piece.length; i++) codes[i] = piece.charCodeAt(i);
  return String.fromCharCode(...codes);
};

/** A piece of the raw text with runs of white space folded to one blank (every tab stays: it parts table cells, empty ones too). */
export const cleanPiece = (raw: string, start: number, end: number): CleanText => {
  while (start < end && isBlank(raw, start)) start++;
  while (end > start && isBlank(raw, end - 1)) end--;
  const piece = raw.slice(start, end);
  if (!unclean.test(piece)) return { text: ownCopy(piece), from: start, at: null };
  const at = new Int32Array(piece.length);
  let text = '';
  for (let i = 0; i < piece.length; i++) {
    const char = piece[i]!;
    const last = text.at(-1);
    if (char === '\u00ad') continue;
    if (!isBlank(piece, i)) {
      at[text.length] = start + i;
      text += char;
    } else if (char === '\t' && last === ' ') text = `${text.slice(0, -1)}\t`;
    else if (char === '\t' || (last !== ' ' && last !== '\t')) {
      at[text.length] = start + i;
      text += char === '\t' ? '\t' : ' ';
    }
  }
  return { text, from: start, at: at.subarray(0, text.length) };
};

const offsets = (clean: CleanText): Int32Array =>
  clean.at ?? Int32Array.from(clean.text, (_, i) => clean.from + i);

/** Joins two pieces: a hyphen at the end of a line followed by a small letter is the line's, not the word's. */
export const joinClean = (first: CleanText, second: CleanText): CleanText => {
  if (!first.text) return second;
  const broken =
    /\p{L}-$/u.test(first.text) &&
    /^\p{Ll}/u.test(second.text) &&
    !/^(og|eller|samt)(?!\p{L})/u.test(second.text);
  const kept = broken ? first.text.slice(0, -1) : `${first.text} `;
  const at = new Int32Array(kept.length + second.text.length);
  for (let i = 0; i < kept.length; i++)
    at[i] = i < first.text.length ? offsetOf(first, i) : offsetOf(first, i - 1) + 1;
  at.set(offsets(second), kept.length);
  return { text: kept + second.text, from: first.from, at };
};

/** Takes out single characters, by their places in the clean text. */
export const dropAt = (clean: CleanText, places: ReadonlySet<number>): CleanText => {
  const kept = clean.text.split('').flatMap((_, i) => (places.has(i) ? [] : [i]));
  return {
    text: kept.map((i) => clean.text[i]!).join(''),
    from: clean.from,
    at: Int32Array.from(kept, (i) => offsetOf(clean, i)),
  };
};
