import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { describeError, type Log } from './log.ts';

/**
 * Takes the console from the libraries. They print to it when it suits them – Microsoft's prints keys and stacks when it
 * refuses a token – and what they print may hold anything. The log tells that something was printed and where in their
 * code, so that stderr stays JSON lines and stdout stays empty.
 *
 * @returns what gives the console back
 */
export const quietConsole = (log: Log): (() => void) => {
  const own = globalThis.console;
  const sink = new Writable({
    write: (_printed, _encoding, done) => {
      const { at } = describeError(new Error());
      log.warn({ at: at.find((frame) => frame.includes('node_modules')) ?? null }, 'a library printed');
      done();
    },
  });
  globalThis.console = new Console(sink);
  return () => {
    globalThis.console = own;
  };
};
