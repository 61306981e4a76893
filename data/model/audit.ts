import { z } from 'zod';
import { personId } from './people.ts';
import { instant } from './stored.ts';

/** Something that was tried and refused. It holds no text anybody wrote, only what it was about. */
const refused = z.object({
  at: instant,
  kind: z.literal('refused'),
  /** What was tried: `vote`, `extend` … */
  act: z.string(),
  /** Why not: the refusal's code. */
  code: z.string(),
  who: personId,
  subject: z.string().max(200),
  detail: z.string().max(200),
});

/** Something that was done to what everybody relies on: a paper accepted, a field corrected, a role given. */
const done = z.object({
  at: instant,
  kind: z.literal('done'),
  /** `papers.accept`, `people.add` … */
  act: z.string(),
  who: personId,
  /** What it was done to: a document's id, a group's key. */
  subject: z.string().max(400),
  /** Whom or what it gave or took: a person's id and role, a conversation's id. */
  detail: z.string().max(400).optional(),
});

/** A thumb on an answer. It holds neither the question nor who asked it. */
const rated = z.object({
  at: instant,
  kind: z.literal('feedback'),
  reaction: z.enum(['like', 'dislike']),
  /** Which of the dialog's reasons; null while none was chosen. */
  reason: z.string().max(40).nullable(),
});

export const auditEvent = z.discriminatedUnion('kind', [refused, done, rated]);
export type AuditEvent = z.infer<typeof auditEvent>;
