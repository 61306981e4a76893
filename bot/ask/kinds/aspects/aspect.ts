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

const end = String.raw`(?!\p{L})`;
const start = String.raw`(?<!\p{L})`;

/** Words or turns of phrase of a question, any of them. `*` stands for the rest of a word, `…` for a few words. */
export const asks = (...lines: readonly string[]): RegExp =>
  new RegExp(
    `${start}(?:${lines
      .join('|')
      .replaceAll('*', String.raw`\p{L}*`)
      .replaceAll('…', '.{1,40}?')})${end}`,
    'gu',
  );

/** The same for what papers say. */
export const states = (...lines: readonly string[]): RegExp => new RegExp(asks(...lines).source, 'iu');
