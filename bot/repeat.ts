import { describeError, type Log } from './log.ts';

export type Repeating = {
  /** Does it now, or once more right after the time that is running. */
  wake: () => void;
  /** Ends it; returns when the time that is running is over. */
  stop: () => Promise<void>;
};

/**
 * Does something again and again, one at a time: at once, whenever it is woken, and so many milliseconds after the last
 * time. A time that fails is noted and does not end it.
 * @param what its name in the log
 * @param wentWell told its name at the start, and whenever a time went well
 */
export const repeat = (
  what: string,
  work: () => Promise<void>,
  milliseconds: number,
  log: Log,
  wentWell: (what: string) => void = () => {},
): Repeating => {
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let again = false;
  let stopped = false;
  const once = async (): Promise<void> => {
    do {
      again = false;
      try {
        await work();
        wentWell(what);
      } catch (error) {
        log.warn({ what, error: describeError(error) }, 'failed, to be done again');
      }
    } while (again && !stopped);
  };
  const wake = (): void => {
    if (stopped) return;
    if (running !== null) {
      again = true;
      return;
    }
    clearTimeout(timer);
    running = once().finally(() => {
      running = null;
      if (stopped) return;
      // Woken after the last look at `again`, and before this: that must not wait for the timer.
      if (again) return wake();
      timer = setTimeout(wake, milliseconds);
      timer.unref();
    });
  };
  wentWell(what);
  wake();
  return {
    wake,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
