/** Runs that take no longer than this show no progress, in milliseconds. */
const quietFor = 1_000;

/** A line on stderr that tells how far a long run is. Silent for short runs. */
export const startProgress = (say: (line: string) => void = (line) => process.stderr.write(`${line}\n`)) => {
  const started = performance.now();
  let last = started;
  return (line: () => string): void => {
    const now = performance.now();
    if (now - started < quietFor || now - last < quietFor) return;
    last = now;
    say(line());
  };
};
