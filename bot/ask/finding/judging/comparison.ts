import type { Features } from './features.ts';

/** What is seen of a passage beside the others found for the question. */
export interface Standing {
  seen: Features;
  /** The section or item it stands in. */
  stretch: number;
}

const compared = ['own', 'around', 'told', 'anywhere', 'score', 'over it'] as const;
const besideBest = compared.map((name) => `${name} beside best`);
const mostSupporting = 10;

/** How much of the best-scored passages stand in each section; the better, the more. */
const supportOf = (byScore: readonly Standing[]): Map<number, number> => {
  const first = byScore.slice(0, mostSupporting);
  const all = first.reduce((sum, _, place) => sum + 1 / (2 + place), 0);
  const support = new Map<number, number>();
  for (const [place, { stretch }] of first.entries())
    support.set(stretch, (support.get(stretch) ?? 0) + 1 / (2 + place) / all);
  return support;
};

/** The features of passages, and how each stands beside the others. */
export const withComparison = (found: readonly Standing[]): Features[] => {
  const best = compared.map((name) => Math.max(1e-9, ...found.map(({ seen }) => seen[name] ?? 0)));
  const byScore = [...found].sort((a, b) => (b.seen['score'] ?? 0) - (a.seen['score'] ?? 0));
  const places = new Map(byScore.map((one, place) => [one, place]));
  const support = supportOf(byScore);
  return found.map((one) => {
    // One object a passage, added to: there are many, and most of what they hold is what was seen.
    const all: Record<string, number> = { ...one.seen };
    for (const [i, name] of compared.entries())
      all[besideBest[i] as string] = (one.seen[name] ?? 0) / (best[i] as number);
    all['support of its section'] = support.get(one.stretch) ?? 0;
    all['rank'] = 1 / (1 + (places.get(one) ?? 0));
    return all;
  });
};
