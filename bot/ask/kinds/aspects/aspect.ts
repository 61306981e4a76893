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
const withBetween = (first: string, last: string): string => {
  const [opening, closing] = [`${start}(?:${first})${end}`, `${start}(?:${last})${end}`];
  return `${opening}(?=${between}${closing})|(?<=${opening}${between})${closing}`;
};

/** The lines in their order; those that stand as they are share one look at what is around them, which is much faster. */
const alternatives = (lines: readonly string[]): string[] => {
  const [all, plain]: [string[], string[]] = [[], []];
  const close = (): void => {
    if (plain.length > 0) all.push(`${start}(?:${plain.join('|')})${end}`);
    plain.length = 0;
  };
  for (const line of lines) {
    const [first = '', last] = line.replaceAll('*', String.raw`\p{L}*`).split(' … ');
    if (last === undefined) plain.push(first);
    else {
      close();
      all.push(withBetween(first, last));
    }
  }
  close();
  return all;
};

/** Words or turns of phrase of a question, any of them. `*` stands for the rest of a word, ` … ` for a few words. */
export const asks = (...lines: readonly string[]): RegExp => new RegExp(alternatives(lines).join('|'), 'gu');

/** The same for what papers say. */
export const states = (...lines: readonly string[]): RegExp => new RegExp(asks(...lines).source, 'iu');
