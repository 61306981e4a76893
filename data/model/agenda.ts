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

/** That a published agenda was sent out anew, changed. `seen`: the version whose sending it was, so that it is once. */
export const amendment = z.object({ at: instant, by: personId, seen: z.number().int().nonnegative() });
export type Amendment = z.infer<typeof amendment>;

/** More changes than this nobody keeps track of. */
export const mostAmendments = 50;

/** A meeting's agenda; its order is the order of its items once the secretary has set it. */
export const agenda = z.object({
  meeting: meetingId,
  /** Once it is out: as everybody has it. */
  items: z.array(draftItem).max(mostItems),
  /** Taken off again: none of them comes back by itself, or by an old card. */
  removed: z.array(itemId).max(1000).default([]),
  /** The secretary has set the order by hand: it is left alone. */
  ordered: z.boolean(),
  publishedAt: instant.nullable(),
  publishedBy: personId.nullable().default(null),
  /** As it is to be, while its keepers change one that is out; null: nothing is being changed. */
  amending: z.array(draftItem).max(mostItems).nullable().default(null),
  /** How often it was sent out anew since it was published. */
  amendments: z.array(amendment).max(mostAmendments).default([]),
  version: z.number().int().nonnegative(),
});
export type Agenda = z.infer<typeof agenda>;

/** An agenda as it was out until it was sent out anew: editions are numbered from 1. */
export const agendaEdition = z.object({
  meeting: meetingId,
  edition: z.number().int().positive(),
  items: z.array(draftItem).max(mostItems),
  /** Since when it was out, and by whom. */
  at: instant,
  by: personId.nullable(),
});
export type AgendaEdition = z.infer<typeof agendaEdition>;

/** What waited and was put on an agenda. One that was removed there again never waits any more. */
export const takenUp = z.object({ id: itemId, meeting: meetingId, removed: z.boolean() });
export type TakenUp = z.infer<typeof takenUp>;
