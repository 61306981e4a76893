import type { RefusalCode } from './words.ts';

export const refusalsEn: Readonly<Record<RefusalCode, string>> = {
  'no-meeting': "There is no such meeting in the group's calendar.",
  'only-chair-or-secretary': "Only the group's secretary or chair can do that.",
  stale: 'The meeting was changed after you saw it. Look at it as it is now and try again.',
  cancelled: 'The meeting is cancelled.',
  'bad-arrangement': 'The day, time or length cannot be used. Write for example 2027-03-04 and 08:30.',
  'needs-reason': 'Write why the meeting is cancelled; everybody is told the reason.',
  'not-in-group': 'Only members of the group can propose items.',
  'bad-item':
    'The item cannot be used: it needs a title, and an item that somebody else proposed is theirs to change.',
  published: 'The agenda is out. Ask the secretary if the item must still be on it.',
  'not-published': 'The agenda is not out yet, so it can be changed as it is.',
  'nothing-changed': 'Nothing has been changed since the agenda was sent out.',
  'amended-often': 'The agenda has been sent out with changes 50 times and cannot be sent out again.',
  'too-long': 'The agenda is too long to be stored. Shorten a recommendation or an attachment.',
  'empty-agenda': 'The agenda has no items yet.',
  'full-agenda': 'The agenda has 40 items and can hold no more.',
  removed: 'The item is no longer on the agenda; propose it as a new one if it must be there.',
  'stale-agenda': 'The agenda was changed after you saw it. Look at it as it is now and try again.',
  over: 'The meeting is over.',
  'bad-hours':
    'The day or time cannot be used. Choose a day, and let the meeting end that day after it begins.',
  past: 'The meeting would lie before now. Choose a later day or time.',
  planned: 'The year was planned in the meantime. Look at it as it is now and change it in the calendar.',
};
