/** Where and how Teams reaches the bot. */
export type Line = {
  /** The bot's own address; activities go to `/api/messages` under it. */
  botUrl: () => string;
  /** The Authorization header; none in local mode. */
  bearer?: (() => string | Promise<string>) | undefined;
  /** Milliseconds an invoke waits for its answer. Teams': 5,000. */
  patience: number;
};

/** What the bot answered. `status` null: nothing, or not in time. */
export type Delivery = { status: number | null; body: unknown; attempts: number };

/** How often Teams tries an invoke that got no answer. */
const tries = 3;

/** Milliseconds a message waits; nobody sees what comes of it. */
const messagePatience = 15_000;

/** Posts an activity once, as Teams does with everything but invokes. */
export const deliver = (line: Line, activity: object): Promise<Delivery> =>
  post(line, activity, messagePatience);

/** Posts an invoke; the same again, up to three times in all, while the answer fails to come or is a 5xx. */
export const deliverInvoke = async (line: Line, activity: object): Promise<Delivery> => {
  let delivery: Delivery = { status: null, body: null, attempts: 0 };
  for (let attempts = 1; attempts <= tries; attempts++) {
    delivery = { ...(await post(line, activity, line.patience)), attempts };
    if (delivery.status !== null && delivery.status < 500) break;
  }
  return delivery;
};

const post = async (line: Line, activity: object, patience: number): Promise<Delivery> => {
  const bearer = await line.bearer?.();
  try {
    const response = await fetch(new URL('/api/messages', line.botUrl()), {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(bearer === undefined ? {} : { authorization: bearer }),
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, body: parsed(await response.text()), attempts: 1 };
  } catch {
    return { status: null, body: null, attempts: 1 };
  }
};

const parsed = (text: string): unknown => {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
};
