import { z } from 'zod';
import { meetingId } from '../../../data/model/meeting.ts';

/** What every card of a meeting carries; nothing in it is believed. */
export const aboutMeeting = z.looseObject({
  group: z.string().min(1).max(300),
  meeting: meetingId,
});

export const seenNumber = z.number().int().nonnegative();
export const seenCode = z.string().max(64);
export const anId = z.string().min(1).max(64);
/** What is written; the rules say how long it may be, so that who wrote too much is told. */
export const written = z.string().max(100_000);
export const pageNumber = z.number().int().nonnegative().max(1_000).default(0);
