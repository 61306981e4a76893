import type { Features } from './features.ts';

/** What is seen of a passage beside the others found for the question. */
export interface Standing {
  seen: Features;
  /** The section or item it stands in. */
  stretch: number;
}

const compared = ['own', 'around', 'told', 'anywhere', 'score', 'over it'] as const;
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
    const beside = compared.map((name, i): [string, number] => [
      `${name} beside best`,
      (one.seen[name] ?? 0) / (best[i] as number),
    ]);
    return {
      ...one.seen,
      ...Object.fromEntries(beside),
      'support of its section': support.get(one.stretch) ?? 0,
      rank: 1 / (1 + (places.get(one) ?? 0)),
    };
  });
};
