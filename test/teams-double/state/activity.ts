import { z } from 'zod';

const text = z.string().nullish();

const attachment = z.looseObject({
  contentType: z.string().min(1),
  content: z.unknown().optional(),
  contentUrl: text,
  name: text,
});
export type Attachment = z.infer<typeof attachment>;

export const cardType = 'application/vnd.microsoft.card.adaptive';

const entity = z.looseObject({ type: z.string() });
export type Entity = z.infer<typeof entity>;

const suggestedAction = z.looseObject({ type: z.string(), title: z.string(), value: z.unknown() });

/** What the double reads of an activity; the rest it keeps and hands on unread. */
export const activity = z.looseObject({
  type: z.string().min(1),
  id: text,
  text,
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  summary: text,
  replyToId: text,
  attachments: z.array(attachment).nullish(),
  attachmentLayout: z.enum(['list', 'carousel']).nullish(),
  entities: z.array(entity).nullish(),
  suggestedActions: z.looseObject({ actions: z.array(suggestedAction) }).nullish(),
  channelData: z.looseObject({}).nullish(),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof activity>;
