import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ChildFailed, environment, root } from './child.ts';

export interface Serving {
  port: number;
  stop: () => Promise<void>;
}

/**
 * Starts a process that serves: it prints `{"port":…}` when it is ready. What it logs on stderr goes nowhere.
 * @throws ChildFailed when it ends before
 */
export const startServing = async (args: readonly string[]): Promise<Serving> => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => null)]);
  if (first === null) throw new ChildFailed('it ended at once', '');
  const { port } = JSON.parse(String(first[0])) as { port: number };
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
