import type { RefusalCode } from './words.ts';

export const refusalsEn: Readonly<Record<RefusalCode, string>> = {
  'no-meeting': "There is no such meeting in the group's calendar.",
  'not-in-group':
    "Only those who take part in the group's meetings can do that; ask the secretary if you should.",
  cancelled: 'The meeting is cancelled.',
  begun: 'The meeting has begun, so absences and remarks cannot be changed any more; tell the secretary.',
  'bad-remark': 'The remark cannot be used: it needs a text of at most 4,000 characters.',
  'no-item': "That item is not on the meeting's agenda.",
  'too-many-remarks': 'There is no room for more remarks; gather them in fewer.',
  'no-substitute': 'That person cannot be your substitute; choose one from the list.',
  'not-absent': 'You have not sent apologies for the meeting as it is now.',
  'stale-absence':
    'Your apologies were changed after you saw the card. Look at them as they are now and try again.',
  'only-minute-taker': "The minutes are written by the group's secretary.",
  'only-chair': "The minutes are approved by the group's chair.",
  'only-chair-or-secretary': "Only the group's secretary or chair can do that.",
  'no-agenda': 'The agenda is not out, so there is nothing to write minutes of yet.',
  'not-yet': 'The meeting has not been held yet, so the minutes cannot be sent for approval.',
  'no-minutes': 'There are no minutes of that meeting that you can see.',
  'no-chair': 'The group has no chair in Punkt; add the chair before the minutes are sent for approval.',
  stale: 'The minutes were changed after you saw them. Look at them as they are now and try again.',
  'other-text': 'The text was changed after you saw it, so it is not approved. Read it as it is now.',
  approved: 'The minutes are approved and change no more; write a correction beside them.',
  'not-submitted': 'The minutes are not sent for approval; the secretary is writing them.',
  'not-approved': 'The minutes must be approved by the chair first.',
  'passed-on': 'The minutes went on to the next meeting and change no more; write a correction beside them.',
  'too-early': 'The chair still has time to answer; you will be told when the minutes can go on without.',
  'bad-text': 'The text cannot be used: it is too long, or there is no such outcome.',
  'needs-words': 'Write what it is to say.',
  'too-long': 'The minutes are too long to be kept; put what is long in attachments.',
};
