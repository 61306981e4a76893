import { type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * The one log: JSON lines on stderr, so that stdout stays for what a person or a pipe reads.
 * No personal data and no question text go into it: log ids of turns, names of routes, counts and times.
 */
export const createLog = (level: 'info' | 'warn' | 'error' | 'silent'): Log =>
  pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));

/**
 * An error as it may be logged: its kind and where in the code, without its message, which may carry what
 * somebody wrote.
 */
export const describeError = (error: unknown): { name: string; code?: string; at: string[] } => {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  // After the message: a line of it can look like a place in the code.
  const stack = error.stack ?? '';
  const told = stack.indexOf(error.message);
  const frames = (told < 0 ? '' : stack.slice(told + error.message.length))
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { name: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()) };
};
