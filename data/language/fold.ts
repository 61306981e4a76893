/**
 * Text made comparable: composed (NFC), lower-case, without soft hyphens and zero-width characters.
 * `at` leads an offset in the folded text back to the text it came from.
 */
export type Folded = {
  text: string;
  /** Offset in the original of the folded text's offset; the end maps to the end. */
  at: (offset: number) => number;
};

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const same = (offset: number): number => offset;

/** One character with the marks that belong to it. */
const clusters = /[\s\S]\p{M}*/gu;

/**
 * Folds for comparison. Offsets are UTF-16 code units. Most texts fold one to one and cost one pass;
 * decomposed letters (`a` + ring, as some PDFs give them) and soft hyphens need the map.
 */
export function fold(text: string): Folded {
  const lower = text.toLowerCase();
  if (lower.length === text.length && !invisible.test(text) && text.normalize('NFC') === text) {
    return { text: lower, at: same };
  }
  const parts: string[] = [];
  const origins: number[] = [];
  for (const match of text.matchAll(clusters)) {
    if (invisible.test(match[0])) continue;
    const part = match[0].normalize('NFC').toLowerCase();
    parts.push(part);
    for (let i = 0; i < part.length; i++) origins.push(match.index + Math.min(i, match[0].length - 1));
  }
  return {
    text: parts.join(''),
    // An end (exclusive) must take in all marks of the last character: it is where the next one begins.
    at: (offset) => origins[offset] ?? text.length,
  };
}

/** The folded text alone, for keys and equality. */
export const folded = (text: string): string => fold(text).text;
