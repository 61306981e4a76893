import { z } from 'zod';

const account = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  /** For people of another tenant in a shared channel. */
  tenantId: z.string().nullish(),
});

/** As Teams makes them. Others could not be sent in a header, which the SDK does with them, nor be kept in the store. */
const conversationId = z.string().regex(/^[\x21-\x7e]{1,200}$/);

/**
 * The part of a Bot Framework activity that Punkt reads, as it may arrive from outside: everything else in it is
 * let through unread, everything read here has the type it says.
 */
export const incomingActivity = z
  .looseObject({
    type: z.string().min(1),
    id: z.string().nullish(),
    replyToId: z.string().nullish(),
    /** Which invoke, which installation update. */
    name: z.string().nullish(),
    action: z.string().nullish(),
    locale: z.string().nullish(),
    channelId: z.string().nullish(),
    serviceUrl: z.string().nullish(),
    deliveryMode: z.string().nullish(),
    conversation: z
      .looseObject({
        id: conversationId,
        conversationType: z.string().nullish(),
        tenantId: z.string().nullish(),
      })
      .optional(),
    from: account.optional(),
    recipient: account.optional(),
    text: z.string().nullish(),
    entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
    attachments: z
      .array(
        z.looseObject({
          contentType: z.string().nullish(),
          name: z.string().nullish(),
          content: z.unknown().optional(),
        }),
      )
      .nullish(),
    membersAdded: z.array(account).nullish(),
    membersRemoved: z.array(account).nullish(),
    channelData: z
      .looseObject({
        tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
        team: z.looseObject({ id: z.string().nullish() }).nullish(),
      })
      .nullish(),
    value: z.unknown().optional(),
  })
  .refine(
    ({ type, conversation, from, recipient }) =>
      !['message', 'invoke'].includes(type) ||
      (conversation !== undefined && from !== undefined && recipient !== undefined),
    'a message or invoke needs conversation, from and recipient',
  );
export type IncomingActivity = z.infer<typeof incomingActivity>;
