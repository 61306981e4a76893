import type { Sought } from '../../question/question.ts';

/**
 * What may be stated of anything – who owns it, where it reports, when it ends, why it waits: how questions ask for it in
 * either language, and how papers state it.
 */
export interface Aspect {
  id: string;
  /** On lower-case text. All that it matches is accounted for by an answer of the aspect. */
  asked: readonly RegExp[];
  /** What a sentence must say to state it. */
  stated: RegExp;
  /** The sorts of thing it answers; absent: whatever is sought. */
  sought?: readonly Sought[];
  /** Said of a person, who must be named where it is stated. */
  ofPerson?: true;
}

const start = String.raw`(?<!\p{L})`;
const end = String.raw`(?!\p{L})`;
/** Room for the full name of a body or an agreement. */
const between = '.{1,90}?';

/** A line that other words may stand inside of matches its two ends and not what is between. */
const alternatives = (line: string): string[] => {
  const [first = '', last] = line.replaceAll('*', String.raw`\p{L}*`).split(' … ');
  if (last === undefined) return [`${start}(?:${first})${end}`];
  const [opening, closing] = [`${start}(?:${first})${end}`, `${start}(?:${last})${end}`];
  return [`${opening}(?=${between}${closing})`, `(?<=${opening}${between})${closing}`];
};

/** Words or turns of phrase of a question, any of them. `*` stands for the rest of a word, ` … ` for a few words. */
export const asks = (...lines: readonly string[]): RegExp =>
  new RegExp(lines.flatMap(alternatives).join('|'), 'gu');

/** The same for what papers say. */
export const states = (...lines: readonly string[]): RegExp => new RegExp(asks(...lines).source, 'iu');
