import { z } from 'zod';
import { citation } from './answer.ts';
import { meetingId } from './meeting.ts';
import { personId } from './people.ts';
import { instant } from './stored.ts';

/** What is to be done with an item at the meeting: beslutning, drøftelse, orientering. */
export const itemKind = z.enum(['decision', 'discussion', 'information']);
export type ItemKind = z.infer<typeof itemKind>;

/** Its proposer's own, so that proposing again proposes nothing twice; of a waiting item what it waited as. */
export const itemId = z.string().regex(/^[a-z0-9-]{3,64}$/);

/** One item of an agenda that is being made. */
export const draftItem = z.object({
  id: itemId,
  title: z.string().trim().min(1).max(300),
  kind: itemKind.nullable(),
  recommendation: z.string().max(20_000).nullable(),
  minutes: z.number().int().positive().max(1440).nullable(),
  attachments: z.array(z.string().max(200)).max(50),
  closed: z.boolean(),
  by: personId.nullable(),
  /**
   * Why it stands there by itself: a ballot met an objection or lapsed, an earlier meeting postponed it, or minutes are
   * to be approved.
   */
  waited: z.enum(['objection', 'lapsed', 'postponed', 'minutes']).nullable(),
  /** Where an earlier meeting's minutes say so. */
  source: citation.nullable().default(null),
});
export type DraftItem = z.infer<typeof draftItem>;

/** More than this no meeting gets through. */
export const mostItems = 40;

/** A meeting's agenda; its order is the order of its items once the secretary has set it. */
export const agenda = z.object({
  meeting: meetingId,
  items: z.array(draftItem).max(mostItems),
  /** Taken off again: none of them comes back by itself, or by an old card. */
  removed: z.array(itemId).max(1000).default([]),
  /** The secretary has set the order by hand: it is left alone. */
  ordered: z.boolean(),
  publishedAt: instant.nullable(),
  publishedBy: personId.nullable().default(null),
  version: z.number().int().nonnegative(),
});
export type Agenda = z.infer<typeof agenda>;

/** What waited and was put on an agenda. One that was removed there again never waits any more. */
export const takenUp = z.object({ id: itemId, meeting: meetingId, removed: z.boolean() });
export type TakenUp = z.infer<typeof takenUp>;
