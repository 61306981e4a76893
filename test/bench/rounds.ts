/** Does a piece of work, and gives what it measured: milliseconds, transactions a second … */
export type Attempt = () => Promise<number>;

/** The middle one; of an even number, the mean of the two in the middle. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new Error('There is no median of nothing.');
  return (low + high) / 2;
};

/** How long a piece of work takes, in milliseconds. */
export const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/**
 * Runs all attempts in turn, round by round, and gives the median of each. What else the machine does then falls on
 * the measure and on its floor alike; every second round runs them backwards, so that none is always the later.
 * @param warmUps rounds before those that count, for compilers and caches
 */
export const inRounds = async <Name extends string>(
  attempts: Record<Name, Attempt>,
  rounds: number,
  warmUps: number,
): Promise<Record<Name, number>> => {
  const names = Object.keys(attempts) as Name[];
  const found = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await attempts[name]();
      if (round >= 0) found.get(name)?.push(value);
    }
  return Object.fromEntries(names.map((name) => [name, median(found.get(name) ?? [])])) as Record<
    Name,
    number
  >;
};
