import { z } from 'zod';

const account = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

/**
 * The part of a Bot Framework activity that Punkt reads, as it may arrive from outside: everything else in it is
 * let through unread, everything read here has the type it says.
 */
export const incomingActivity = z
  .looseObject({
    type: z.string().min(1),
    id: z.string().nullish(),
    channelId: z.string().nullish(),
    serviceUrl: z.string().nullish(),
    deliveryMode: z.string().nullish(),
    conversation: z
      .looseObject({
        id: z.string().min(1),
        conversationType: z.string().nullish(),
        tenantId: z.string().nullish(),
      })
      .optional(),
    from: account.optional(),
    recipient: account.optional(),
    text: z.string().nullish(),
    entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
    channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
  })
  .refine(
    ({ type, conversation, from, recipient }) =>
      type !== 'message' || (conversation !== undefined && from !== undefined && recipient !== undefined),
    'a message needs conversation, from and recipient',
  );
export type IncomingActivity = z.infer<typeof incomingActivity>;
