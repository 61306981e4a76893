import { readFileSync } from 'node:fs';
import { featureNames } from './features.ts';

/** Weights by the names of features; those that are not named weigh nothing. */
export interface Weights {
  readonly [name: string]: number;
}

/** What was fitted on question sets, by `test/ask/fitting/fit.ts`. */
export interface Fitted {
  /** On which questions, and how well it did on those it had not seen. */
  readonly measured: readonly string[];
  /** Which passage of a question goes first. */
  readonly rank: Weights;
  /** Whether the first is an answer. */
  readonly accept: Weights;
}

/** What is looked at, beside its own features, to tell whether the first passage is an answer. */
export const standingNames = ['before another section', 'before the next', 'rank of the first', 'base'] as const;

export const fitted = JSON.parse(readFileSync(new URL('weights.json', import.meta.url), 'utf8')) as Fitted;

const column = (weights: Weights, names: readonly string[]): Float64Array =>
  Float64Array.from(names, (name) => weights[name] ?? 0);

const sum = (weights: Float64Array, values: readonly number[]): number => {
  let all = 0;
  for (let i = 0; i < weights.length; i++) all += (weights[i] as number) * (values[i] ?? 0);
  return all;
};

const rankWeights = column(fitted.rank, featureNames);
const acceptWeights = column(fitted.accept, [...featureNames, ...standingNames]);

/** How high a passage ranks among those of its question; only differences mean anything. */
export const rankOf = (features: readonly number[]): number => sum(rankWeights, features);

/** Further ahead makes no difference. */
const mostAhead = 3;

/** How far a passage is before the best of the others, and of those in other sections. */
export const standingOf = (
  ranks: readonly number[],
  stretches: readonly number[],
  at: number,
): number[] => {
  const own = ranks[at] as number;
  let [next, elsewhere] = [-Infinity, -Infinity];
  for (const [i, rank] of ranks.entries()) {
    if (i === at) continue;
    if (rank > next) next = rank;
    if (stretches[i] !== stretches[at] && rank > elsewhere) elsewhere = rank;
  }
  const ahead = (other: number): number => Math.max(-mostAhead, Math.min(mostAhead, own - other));
  return [ahead(elsewhere), ahead(next), own, 1];
};

/** How likely a passage answers its question, 0–1. */
export const chanceOf = (features: readonly number[], standing: readonly number[]): number =>
  1 / (1 + Math.exp(-sum(acceptWeights, [...features, ...standing])));
