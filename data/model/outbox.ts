import { z } from 'zod';
import { personId } from './people.ts';
import { instant } from './stored.ts';

/** To whom: a person in their personal conversation, or the place a group is bound to. */
export const recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person: personId }),
  z.object({ kind: z.literal('group'), groupId: z.string().min(1) }),
]);
export type Recipient = z.infer<typeof recipient>;

/** What it is about: the feature that planned it, and its id there. */
export const subject = z.object({
  kind: z.enum(['ballot', 'meeting', 'deadline', 'digest', 'minutes']),
  id: z.string().min(1),
  groupId: z.string().min(1),
});
export type Subject = z.infer<typeof subject>;

/** What makes a message the one it is: planned twice with these alike, it is one message. */
export const messageKey = z.object({
  subject,
  recipient,
  /** What is sent: `ballot-card`, `ballot-reminder` … Each feature names its own. */
  kind: z.string().regex(/^[a-z-]{1,40}$/),
  /** The deadline it speaks of; another deadline is another message. */
  deadline: instant.nullable(),
  /** 0, and more for each further nudge or snooze of the same. */
  occurrence: z.number().int().nonnegative(),
});
export type MessageKey = z.infer<typeof messageKey>;

/** `sending`: a worker has claimed it. All after that are final. */
export const messageState = z.enum([
  'waiting',
  'sending',
  'sent',
  'not-needed',
  'expired',
  'stopped',
  'dead',
]);
export type MessageState = z.infer<typeof messageState>;

/** One message to one recipient. It holds no text: what is said is made when it is sent, by what holds then. */
export const outboxRow = messageKey.extend({
  state: messageState,
  /** When to send, and from when it is too late. */
  due: instant,
  expires: instant,
  plannedAt: instant,
  /** Who is sending it, and until when nobody else may. `begun`: Teams may have been asked. */
  claim: z.object({ by: z.string(), until: instant, begun: z.boolean() }).nullable(),
  tries: z.number().int().nonnegative(),
  /** How often it was sent again without knowing whether it had arrived. */
  doubtful: z.number().int().nonnegative(),
  sentAt: instant.nullable(),
  /** Teams' id of the message: the proof of delivery. */
  activity: z.string().nullable(),
  /** Why it came to nothing, or was put off. */
  reason: z.string().nullable(),
});
export type OutboxRow = z.infer<typeof outboxRow>;

/** Slots that were taken at the pace of one conversation or of the tenant: epoch milliseconds, in order. */
export const paceLog = z.object({ taken: z.array(z.number().int()), pausedUntil: z.number().int() });
export type PaceLog = z.infer<typeof paceLog>;
