import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** Why something sent to Teams did not arrive, or may not have. */
export type Undelivered = {
  /** What Teams answered; null when no answer came. */
  status: number | null;
  /** Teams' word for it (`ConversationBlockedByUser`, `BotNotInConversationRoster` …), or the system's (`ECONNRESET`). */
  code: string | null;
  /** Milliseconds Teams asks to wait; null when it does not say. */
  retryAfter: number | null;
  /** True: Teams took it in doubt, so sending again could show it twice. False: it surely did not take it. */
  doubtful: boolean;
};

const restError = z.looseObject({
  code: z.string().optional(),
  statusCode: z.number().optional(),
  details: z
    .looseObject({ error: z.looseObject({ code: z.string() }).optional() })
    .nullish()
    .catch(null),
  response: z
    .looseObject({ headers: z.custom<{ get: (name: string) => string | undefined }>() })
    .optional()
    .catch(undefined),
});

/** Of errors of the system: those after which nothing can have arrived. */
const neverLeft = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

/** What an error of a send says about the send. */
export const undelivered = (error: unknown): Undelivered => {
  const { statusCode, code, details, response } = restError.catch({}).parse(error);
  const status = statusCode ?? null;
  const seconds = Number(response?.headers.get('retry-after') ?? NaN);
  return {
    status,
    code: details?.error?.code ?? code ?? null,
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null,
    doubtful: status === null ? !neverLeft.includes(code ?? '') : status >= 500 || status === 408,
  };
};

/** Milliseconds before the second and the third try, where Teams does not say. */
const pauses = [500, 2_000];
/** Milliseconds. Teams waits about 15 seconds for the turn; what comes later is not worth waiting for. */
const longestPause = 6_000;

/**
 * Sends, and sends again what Teams put off: 429 and 412, which it surely did not take. Anything else is thrown at once,
 * for a message is better missing than twice.
 *
 * For replies, which somebody waits for. What is sent by plan has its outbox, which decides by `undelivered`.
 */
export const untilTaken = async <T>(
  send: () => Promise<T>,
  pause: (milliseconds: number) => Promise<unknown> = delay,
): Promise<T> => {
  for (const usual of pauses)
    try {
      return await send();
    } catch (error) {
      const { status, retryAfter } = undelivered(error);
      const wait = retryAfter ?? usual;
      if ((status !== 429 && status !== 412) || wait > longestPause) throw error;
      await pause(wait);
    }
  return send();
};
