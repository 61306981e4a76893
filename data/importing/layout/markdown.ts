import { dropAt, type CleanText } from './clean-text.ts';

/** Lines of Markdown that only draw: `---`, `|---|---|`, an empty table row. */
export const isRule = (text: string): boolean => /^(?:[-*_=]{3,}|\|[\s:|-]*\|?)$/.test(text);

/** How many characters of a line say that it is a heading ("## "). */
export const headingMark = (text: string): number => /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;

/** `| a | b |`, or without the outer bars but with three cells or more: `a | b | c` */
export const isTableRow = (text: string): boolean =>
  /^\|.*\|$/.test(text) || /^[^|]+ \| [^|]+(?: \| [^|]*)+$/.test(text);

/** A Markdown table row as the other layouts write one: cells parted by tabs. */
export const rowOf = (clean: CleanText): CleanText => {
  const gone = new Set<number>();
  const { text } = clean;
  for (let i = 0; i < text.length; i++) {
    const atEdge = i === 0 || i === text.length - 1;
    if (text[i] === '|' && atEdge) gone.add(i);
    if (text[i] === ' ' && (text[i - 1] === '|' || text[i + 1] === '|')) gone.add(i);
  }
  const cells = dropAt(clean, gone);
  return { ...cells, text: cells.text.replaceAll('|', '\t') };
};

/** Bold and italics tell nothing here, but for a bullet's lead-in, which names what the bullet is about. */
export const withoutEmphasis = (clean: CleanText): CleanText => {
  if (!clean.text.includes('**')) return clean;
  const gone = new Set<number>();
  for (const match of clean.text.matchAll(/\*\*/g)) gone.add(match.index).add(match.index + 1);
  return dropAt(clean, gone);
};
