import { z } from 'zod';
import { personId } from './people.ts';
import { instant } from './stored.ts';

/** Something that was tried and refused. It holds no text anybody wrote, only what it was about. */
export const auditEvent = z.object({
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
export type AuditEvent = z.infer<typeof auditEvent>;
