import { z } from 'zod';
import { cardType } from '../../state/activity.ts';
import type { Card } from './cards.ts';
import type { Delivery } from '../line/deliver.ts';

/** What a person sees come of what they did. */
export type Outcome =
  /** The card was replaced, for this person. */
  | { kind: 'card'; card: Card }
  /** A line under the card. */
  | { kind: 'message'; text: string }
  | { kind: 'dialog'; title: string; card: Card }
  /** Nothing to see. */
  | { kind: 'done' }
  | { kind: 'opened'; url: string }
  /** Teams' own "something went wrong"; `why` is for whoever reads the test. */
  | { kind: 'failed'; why: string };

const actionResponse = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z.unknown(),
});

/** What comes of `adaptiveCard/action`, strictly by the response format. */
export const cardOutcome = ({ status, body }: Delivery): Outcome => {
  if (status !== 200) return failed(status);
  const parsed = actionResponse.safeParse(body);
  if (!parsed.success) return { kind: 'failed', why: 'no response of an Adaptive Card action' };
  const { statusCode, type, value } = parsed.data;
  if (statusCode === 200 && type === cardType && isCard(value)) return { kind: 'card', card: value };
  if (
    statusCode === 200 &&
    type === 'application/vnd.microsoft.activity.message' &&
    typeof value === 'string'
  )
    return { kind: 'message', text: value };
  if (type === 'application/vnd.microsoft.error')
    return { kind: 'failed', why: `${statusCode} ${(value as { message?: string } | null)?.message ?? ''}` };
  return { kind: 'failed', why: `a response of type ${type} with status ${statusCode}` };
};

const taskResponse = z.object({
  task: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('continue'),
      value: z.looseObject({
        title: z.string().optional(),
        card: z.looseObject({ contentType: z.literal(cardType), content: z.looseObject({}) }),
      }),
    }),
    z.object({ type: z.literal('message'), value: z.string() }),
  ]),
});

/** What comes of `task/fetch`, `task/submit` and `message/fetchTask`. */
export const dialogOutcome = (delivery: Delivery): Outcome => {
  const { status, body } = delivery;
  if (status !== 200) return failed(status);
  if (isEmpty(body)) return { kind: 'done' };
  const parsed = taskResponse.safeParse(body);
  if (!parsed.success) return { kind: 'failed', why: 'no response of a dialog' };
  const { task } = parsed.data;
  if (task.type === 'message') return { kind: 'message', text: task.value };
  return { kind: 'dialog', title: task.value.title ?? '', card: task.value.card.content };
};

/** What comes of an invoke whose answer must be empty: feedback, file consent. */
export const emptyOutcome = ({ status, body }: Delivery): Outcome => {
  if (status !== 200) return failed(status);
  return isEmpty(body) ? { kind: 'done' } : { kind: 'failed', why: 'the response is not empty' };
};

const failed = (status: number | null): Outcome => ({
  kind: 'failed',
  why: status === null ? 'no answer in time' : `status ${status}`,
});

const isEmpty = (body: unknown): boolean =>
  body === null || (typeof body === 'object' && Object.keys(body).length === 0);

const isCard = (value: unknown): value is Card =>
  typeof value === 'object' && value !== null && (value as Card)['type'] === 'AdaptiveCard';
