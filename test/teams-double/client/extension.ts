import { z } from 'zod';
import { cardType, type Attachment } from '../state/activity.ts';
import type { Card } from './cards/cards.ts';
import type { Delivery } from './line/deliver.ts';

/** One hit of a search from the compose box. */
export type Hit = {
  title: string;
  text: string;
  /** What is put into the message. */
  attachment: Attachment;
  /** What choosing it sends the bot first, to get what is put into the message; null when nothing. */
  selection: unknown;
};

/** `kind` message: a text in place of hits. */
export type Found =
  { kind: 'hits'; hits: Hit[] } | { kind: 'message'; text: string } | { kind: 'failed'; why: string };

const hit = z.looseObject({
  contentType: z.string(),
  content: z.unknown(),
  preview: z.looseObject({ contentType: z.string(), content: z.looseObject({}) }).optional(),
});
const response = z.object({
  composeExtension: z.discriminatedUnion('type', [
    z.looseObject({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']),
      attachments: z.array(hit).max(25),
    }),
    z.looseObject({ type: z.literal('message'), text: z.string() }),
  ]),
});

/** Parameters of a search as Teams sends them; an empty text is the first look (`initialRun`). */
export const queryOf = (commandId: string, parameter: string, text: string, skip = 0, count = 25) => ({
  commandId,
  parameters: text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: parameter, value: text }],
  queryOptions: { skip, count },
});

/** What comes of a query, strictly by the response format; an empty answer is no hits. */
export const foundIn = ({ status, body }: Delivery): Found => {
  if (status !== 200)
    return { kind: 'failed', why: status === null ? 'no answer in time' : `status ${status}` };
  if (body === null || Object.keys(body as object).length === 0) return { kind: 'hits', hits: [] };
  const parsed = response.safeParse(body);
  if (!parsed.success)
    return { kind: 'failed', why: `no response of a search: ${parsed.error.issues[0]?.message}` };
  const { composeExtension } = parsed.data;
  if (composeExtension.type === 'message') return { kind: 'message', text: composeExtension.text };
  return { kind: 'hits', hits: composeExtension.attachments.map(hitOf) };
};

type Preview = { title?: string; text?: string; subtitle?: string; tap?: { type?: string; value?: unknown } };

const hitOf = ({ preview, ...attachment }: z.infer<typeof hit>): Hit => {
  const shown = preview ?? attachment;
  const { title, text, subtitle, tap } = shown.content as Preview;
  const [first = '', second = ''] = shown.contentType === cardType ? textsOf(shown.content as Card) : [];
  return {
    title: title ?? first,
    text: text ?? subtitle ?? second,
    attachment,
    selection: tap?.type === 'invoke' ? (tap.value ?? {}) : null,
  };
};

const textsOf = (card: Card): string[] =>
  ((card['body'] ?? []) as { text?: string }[]).flatMap(({ text }) => (text === undefined ? [] : [text]));
