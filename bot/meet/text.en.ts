import type { RefusalCode } from './words.ts';

export const refusalsEn: Readonly<Record<RefusalCode, string>> = {
  'no-meeting': "There is no such meeting in the group's calendar.",
  'only-chair-or-secretary': "Only the group's secretary or chair can do that.",
  stale: 'The meeting was changed after you saw it. Look at it as it is now and try again.',
  cancelled: 'The meeting is cancelled.',
  'bad-arrangement': 'The day, time or length cannot be used. Write for example 2027-03-04 and 08:30.',
  'needs-reason': 'Write why the meeting is cancelled; everybody is told the reason.',
};
