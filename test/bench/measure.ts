import type { Line } from './line.ts';

/** Tells on stderr how far a long measure is. */
export type Say = (what: string) => void;

/** How much a measure does: enough for figures that can be relied on, or just enough to see that it runs. */
export type Size = 'full' | 'tiny';

/** One thing that is measured; it may give several figures. */
export interface Measure {
  /** By which it is called: `npm run bench -- NAME`. */
  name: string;
  run: (size: Size, say: Say) => Promise<Line[]>;
}

/** A measure whose sizes are of any shape. */
export const measure = <S>(
  name: string,
  sizes: Record<Size, S>,
  run: (size: S, say: Say) => Promise<Line[]>,
): Measure => ({ name, run: (size, say) => run(sizes[size], say) });
