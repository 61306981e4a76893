import type { ContentWord } from '../question/question.ts';
import type { Saying } from '../question/saying.ts';
import type { IndexedPassage } from './text-index.ts';

/** How well a word of the question is said in a passage, over it, beside it, in its paper's title, and in all of these. */
export type Fitting = (
  passage: Pick<IndexedPassage, 'own' | 'near' | 'beside' | 'far'>,
) => Record<'here' | 'near' | 'beside' | 'far' | 'everywhere', number>;

type Terms = ReadonlySet<string>;

/**
 * The same measure as `fitOf`, for many passages: what stands over a passage, beside it and in its title is shared by
 * many of them and looked at once.
 */
export const fitting = ({ sayings }: ContentWord): Fitting => {
  const single = sayings.filter(({ terms }) => terms.length === 1);
  const several = sayings.filter(({ terms }) => terms.length > 1);
  const seen = new Map<Terms, number>();
  const alone = (set: Terms): number => {
    let fit = seen.get(set);
    if (fit === undefined) seen.set(set, (fit = bestFit(single, (term) => set.has(term))));
    return fit;
  };
  const together = (...sets: Terms[]): number =>
    several.length === 0 ? 0 : bestFit(several, (term) => sets.some((set) => set.has(term)));
  return ({ own, near, beside, far }) => {
    const [here, over, next, title] = [alone(own), alone(near), alone(beside), alone(far)];
    return {
      here: Math.max(here, together(own)),
      near: Math.max(here, over, together(own, near)),
      beside: Math.max(here, next, together(own, beside)),
      far: Math.max(title, together(far)),
      everywhere: Math.max(here, over, next, title, together(own, near, beside, far)),
    };
  };
};

const bestFit = (sayings: readonly Saying[], has: (term: string) => boolean): number => {
  let best = 0;
  for (const { fit, terms } of sayings) if (fit > best && terms.every(has)) best = fit;
  return best;
};
