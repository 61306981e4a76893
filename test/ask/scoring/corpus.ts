import { fold } from './folding.ts';

/** A document as quotes are looked up in it. */
export interface ScoredDocument {
  /** Its whole text, folded. */
  readonly text: string;
  /** Its lines, folded, without bullet and closing mark. */
  readonly lines: ReadonlySet<string>;
}

/** The documents that may be quoted, by file name. */
export type Corpus = ReadonlyMap<string, ScoredDocument>;

const asLine = (line: string): string =>
  fold(line)
    .replace(/^[-·•*–]\s*/u, '')
    .replace(/[.,;:]$/u, '');

/** The corpus of some texts: for a docx or pdf the text the importer takes out, which is what is quoted. */
export const corpusOf = (texts: Iterable<readonly [file: string, text: string]>): Corpus =>
  new Map(
    [...texts].map(([file, text]) => [
      file,
      { text: fold(text), lines: new Set(text.split('\n').map(asLine)) },
    ]),
  );

/** A shorter quote says something only where it is a whole line: a row, a name in a list. In characters. */
const shortestQuote = 20;

/** Whether a quote stands in its document word for word, and is long enough, or a whole line. */
export const isVerbatim = (quote: string, document: string, corpus: Corpus): boolean => {
  const folded = fold(quote);
  const cited = corpus.get(document);
  if (cited === undefined || folded === '' || !cited.text.includes(folded)) return false;
  return folded.length >= shortestQuote || cited.lines.has(asLine(folded));
};
