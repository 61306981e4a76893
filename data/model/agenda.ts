import { z } from 'zod';
import { meetingId } from './meeting.ts';
import { personId } from './people.ts';
import { instant } from './stored.ts';

/** What is to be done with an item at the meeting: beslutning, drøftelse, orientering. */
export const itemKind = z.enum(['decision', 'discussion', 'information']);
export type ItemKind = z.infer<typeof itemKind>;

/** One item of an agenda that is being made. */
export const draftItem = z.object({
  /** Its proposer's own, so that proposing again proposes nothing twice; of a waiting item the ballot's. */
  id: z.string().regex(/^[a-z0-9-]{3,64}$/),
  title: z.string().trim().min(1).max(300),
  kind: itemKind.nullable(),
  recommendation: z.string().max(20_000).nullable(),
  minutes: z.number().int().positive().max(1440).nullable(),
  attachments: z.array(z.string().max(200)).max(50),
  closed: z.boolean(),
  by: personId.nullable(),
  /** Why it stands there by itself: a ballot met an objection or lapsed, or minutes are to be approved. */
  waited: z.enum(['objection', 'lapsed', 'minutes']).nullable(),
});
export type DraftItem = z.infer<typeof draftItem>;

/** A meeting's agenda; its order is the order of its items once the secretary has set it. */
export const agenda = z.object({
  meeting: meetingId,
  items: z.array(draftItem).max(100),
  /** The secretary has set the order by hand: it is left alone. */
  ordered: z.boolean(),
  publishedAt: instant.nullable(),
  version: z.number().int().nonnegative(),
});
export type Agenda = z.infer<typeof agenda>;
