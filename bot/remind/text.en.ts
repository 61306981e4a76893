import type { RefusalCode } from './words.ts';

export const refusalsEn: Readonly<Record<RefusalCode, string>> = {
  'no-deadline': 'The group has no such deadline.',
  'not-yours': "That deadline is somebody else's. Ask the group's secretary if it is to be yours.",
  stale: 'The deadline was changed after you saw it. Look at it as it is now and try again.',
  done: 'The deadline is marked as done.',
  'needs-reason': 'Write why the deadline is postponed; the reason stands beside the deadline.',
  'not-later': 'A deadline can only be postponed to a day later than the one it has.',
  nobody: 'Say who takes the deadline over: somebody in the group or one of its contacts.',
  'not-done': 'The deadline is not marked as done.',
  'bad-time': 'That time has passed already, or it cannot be read.',
};
