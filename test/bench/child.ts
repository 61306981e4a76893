import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment without what would lead Punkt to somebody's real account. */
export const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(COSMOS_|MicrosoftApp|PUNKT_|NODE_ENV$|NODE_OPTIONS$)/.test(name),
    ),
  );

export interface Ended {
  stdout: string;
  /** From the start to the first of its output, in ms; to its end when it said nothing. */
  firstOutput: number;
  /** From its start to its end, in ms. */
  whole: number;
}

/**
 * Runs Node in the folder of the project and waits for its end.
 * @param timeout in ms; the child is killed then
 * @throws Error with what the child said on stderr, when it failed or was killed
 */
export const runNode = (
  args: readonly string[],
  env: Record<string, string> = {},
  timeout = 60_000,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    let [stdout, stderr, firstOutput] = ['', '', 0];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (stdout === '') firstOutput = performance.now() - started;
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject).on('close', (code, signal) => {
      const whole = performance.now() - started;
      if (code === 0) resolve({ stdout, firstOutput: firstOutput === 0 ? whole : firstOutput, whole });
      else reject(new ChildFailed(signal ?? `exit code ${String(code)}`, stderr));
    });
  });

/** A child process did not end well; the message is how, and what it died of. */
export class ChildFailed extends Error {
  constructor(how: string, stderr: string) {
    const lines = stderr.trim().split('\n');
    const error = lines.find((one) => /^(FATAL ERROR|[A-Za-z]*Error)\b/.test(one)) ?? lines.at(-1) ?? '';
    super(`${how}: ${error.trim()}`);
  }
}
