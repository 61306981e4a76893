import type { Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** Weights by the names of features; what is not named weighs nothing. */
type Weights = Readonly<Record<string, number>>;

/** What was fitted on question sets, by `test/ask/fitting/fit.ts`. */
export interface Fitted {
  /** On which questions, and how it did on those it had not seen. */
  readonly measured: readonly string[];
  /** Which passage of a question goes first. */
  readonly rank: Weights;
  /** Whether the first is an answer; `base` is what it starts from. */
  readonly accept: Weights;
}

/** The weights are in a file of their own, beside this one: to be read, and to be fitted anew. */
export const fitted: Fitted = weights;

const sumOf = (weights: readonly (readonly [string, number])[], features: Features): number => {
  let sum = 0;
  for (const [name, weight] of weights) sum += weight * (features[name] ?? 0);
  return sum;
};

const rankWeights = Object.entries(fitted.rank);
const acceptWeights = Object.entries(fitted.accept);

/** How high a passage ranks among those of its question; only differences mean anything. */
export const rankOf = (features: Features): number => sumOf(rankWeights, features);

/** The share of a rank among all: how far it outweighs the others, 0–1; at a softer temper, less so. */
const shareOf = (ranks: readonly number[], which: (at: number) => boolean, temper: number): number => {
  const top = Math.max(...ranks);
  let [own, all] = [0, 0];
  for (const [at, rank] of ranks.entries()) {
    const weight = Math.exp((rank - top) / temper);
    all += weight;
    if (which(at)) own += weight;
  }
  return own / all;
};
const [plain, soft] = [1, 2];

/** The most of a feature among some passages. */
const mostOf = (features: readonly Features[], name: string, which: (at: number) => boolean): number =>
  features.reduce((most, one, at) => (which(at) ? Math.max(most, one[name] ?? 0) : most), 0);

/**
 * What is known of the passage at `at` once all are ranked: how it and its section outweigh the others, and how much
 * more of the question they say.
 */
export const withStanding = (
  features: readonly Features[],
  ranks: readonly number[],
  stretches: readonly number[],
  at: number,
): Features => {
  const own = features[at] as Features;
  const isSelf = (other: number): boolean => other === at;
  const isBeside = (other: number): boolean => stretches[other] === stretches[at];
  const ahead = (name: string): number =>
    (own[name] ?? 0) - mostOf(features, name, (other) => !isBeside(other));
  return {
    ...own,
    'share of ranks': shareOf(ranks, isSelf, plain),
    'softer share of ranks': shareOf(ranks, isSelf, soft),
    'section share of ranks': shareOf(ranks, isBeside, plain),
    'words said ahead of other sections': ahead('words said'),
    'over it or said ahead of other sections': ahead('over it or said'),
    'around in its section': mostOf(features, 'around', isBeside),
    base: 1,
  };
};

/** How likely a passage answers its question, 0–1; of its features {@link withStanding}. */
export const chanceOf = (features: Features): number => 1 / (1 + Math.exp(-sumOf(acceptWeights, features)));

/** What weighs most in {@link chanceOf}, for and against: "told +1.92". For `--explain`. */
export const reasonsOf = (features: Features, most: number): string[] =>
  acceptWeights
    .map(([name, weight]) => ({ name, part: weight * (features[name] ?? 0) }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, most)
    .map(({ name, part }) => `${name} ${part < 0 ? '' : '+'}${part.toFixed(2)}`);
