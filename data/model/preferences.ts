import { z } from 'zod';
import { deadlineId, deadlineKind } from './deadline.ts';
import { personId } from './people.ts';
import { instant } from './stored.ts';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How somebody wants to be reminded. Danish local times. */
export const preferences = z.object({
  person: personId,
  /** From one time to the next morning's (or the same day's) other; null: never quiet. */
  quiet: z.object({ from: clockTime, to: clockTime }).nullable(),
  /** Also on weekends and holidays. */
  daysOff: z.boolean(),
  /** Everything of a day at once, at this time; null: each by itself. */
  digest: clockTime.nullable(),
  mutedDeadlines: z.array(deadlineId),
  mutedKinds: z.array(deadlineKind),
  mutedGroups: z.array(z.string()),
  /** Deadlines put off, by how often; each time is a reminder of its own. */
  snoozed: z.array(z.object({ deadline: deadlineId, until: instant })),
});
export type Preferences = z.infer<typeof preferences>;
