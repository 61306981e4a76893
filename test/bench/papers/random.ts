/** Chance that always falls the same way. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  /** One of the list. */
  of: <T>(list: readonly T[]) => T;
}

/** Chance from a seed (the mulberry32 generator). Neighbouring seeds give unrelated numbers. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    of: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
  };
};
