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

/** Further ahead makes no difference. */
const mostAhead = 3;

/** What is known of the passage at `at` once all are ranked: how far it is ahead of the others. */
export const withStanding = (
  features: Features,
  ranks: readonly number[],
  stretches: readonly number[],
  at: number,
): Features => {
  const own = ranks[at] as number;
  let [next, elsewhere] = [-Infinity, -Infinity];
  for (const [i, rank] of ranks.entries()) {
    if (i === at) continue;
    if (rank > next) next = rank;
    if (stretches[i] !== stretches[at] && rank > elsewhere) elsewhere = rank;
  }
  const ahead = (other: number): number => Math.max(-mostAhead, Math.min(mostAhead, own - other));
  return {
    ...features,
    'ahead of other sections': ahead(elsewhere),
    'ahead of the next': ahead(next),
    'rank of the first': own,
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
