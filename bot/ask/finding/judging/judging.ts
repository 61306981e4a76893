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

/** How far each rank outweighs the others, and how far its section does, 0–1; at a softer temper, less so. */
const sharesOf = (ranks: readonly number[], stretches: readonly number[], temper: number) => {
  const top = Math.max(...ranks);
  const weights = ranks.map((rank) => Math.exp((rank - top) / temper));
  const sections = new Map<number, number>();
  let all = 0;
  for (const [at, weight] of weights.entries()) {
    const section = stretches[at] as number;
    sections.set(section, (sections.get(section) ?? 0) + weight);
    all += weight;
  }
  return {
    own: (at: number): number => (weights[at] as number) / all,
    section: (at: number): number => (sections.get(stretches[at] as number) ?? 0) / all,
  };
};
const [plain, soft] = [1, 2];

/** The most of a feature in the section of a passage, and in the others. */
const mostOf = (features: readonly Features[], stretches: readonly number[], name: string) => {
  const sections = new Map<number, number>();
  for (const [at, one] of features.entries()) {
    const section = stretches[at] as number;
    sections.set(section, Math.max(sections.get(section) ?? 0, one[name] ?? 0));
  }
  const beside = (at: number): number => sections.get(stretches[at] as number) ?? 0;
  const elsewhere = (at: number): number => {
    let most = 0;
    for (const [section, value] of sections) if (section !== stretches[at]) most = Math.max(most, value);
    return most;
  };
  return { beside, elsewhere };
};

/**
 * What is known of each passage once all are ranked: how it and its section outweigh the others, and how much more of
 * the question they say.
 */
export const standingsOf = (
  features: readonly Features[],
  ranks: readonly number[],
  stretches: readonly number[],
): ((at: number) => Features) => {
  const [shares, softer] = [sharesOf(ranks, stretches, plain), sharesOf(ranks, stretches, soft)];
  const most = (name: string) => mostOf(features, stretches, name);
  const [said, over, around] = [most('words said'), most('over it or said'), most('around')];
  return (at) => {
    const own = features[at] as Features;
    return {
      ...own,
      'share of ranks': shares.own(at),
      'softer share of ranks': softer.own(at),
      'section share of ranks': shares.section(at),
      'words said ahead of other sections': (own['words said'] ?? 0) - said.elsewhere(at),
      'over it or said ahead of other sections': (own['over it or said'] ?? 0) - over.elsewhere(at),
      'around in its section': around.beside(at),
      base: 1,
    };
  };
};

/** How likely a passage answers its question, 0–1; of its features {@link standingsOf}. */
export const chanceOf = (features: Features): number => 1 / (1 + Math.exp(-sumOf(acceptWeights, features)));

/** What weighs most in {@link chanceOf}, for and against: "told +1.92". For `--explain`. */
export const reasonsOf = (features: Features, most: number): string[] =>
  acceptWeights
    .map(([name, weight]) => ({ name, part: weight * (features[name] ?? 0) }))
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, most)
    .map(({ name, part }) => `${name} ${part < 0 ? '' : '+'}${part.toFixed(2)}`);
