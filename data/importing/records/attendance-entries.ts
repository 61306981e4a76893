/** A stretch of an attendance line about one person: a name and what is said of its owner. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splits at `;`, or at commas and "og" outside brackets where there is none. */
const pieces = (text: string, from: number): Entry[] => {
  const separators = text.includes(';') ? /;/ : / \/ .* \/ /u.test(text) ? /\s\/\s/ : /,|\sog\s/;
  const found: Entry[] = [];
  let [depth, start] = [0, from];
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim())
      found.push({ start: start + lead, end: start + piece.trimEnd().length, text: piece.trim() });
  };
  for (let i = from; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    const separator = depth === 0 ? separators.exec(text.slice(i, i + 4)) : null;
    if (separator?.index === 0) {
      close(i);
      start = i + separator[0].length;
    }
  }
  close(text.length);
  return found;
};

/**
 * One entry a person: pieces that are no name ("overlæge", "Viborg Kommune") say something of the person before
 * them. A line without any name is one entry. `from` skips the label the line opens with.
 */
export const entriesOf = (text: string, from: number, isName: (text: string) => boolean): Entry[] => {
  const entries: Entry[] = [];
  for (const piece of pieces(text, from)) {
    const open = entries.at(-1);
    if (open && !isName(piece.text))
      entries[entries.length - 1] = {
        start: open.start,
        end: piece.end,
        text: text.slice(open.start, piece.end),
      };
    else entries.push(piece);
  }
  return entries;
};
