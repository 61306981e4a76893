/**
 * Who cannot come to a meeting and what they have to say on its items, and the minutes of it. Every act takes an Actor
 * from the verified activity and gives an {@link Outcome}: done, or refused with one sentence in Danish and English.
 * Only a StoreError is thrown; then repeat the act.
 */
export { startMinuting, type Minuting, type OfMeeting, type Outcome, type Reads } from './minuting.ts';
export type { RefusalCode } from './words.ts';

export { sayAbsence } from './acts/say-absence.ts';
export type { Wish } from './rules/absence.ts';
export {
  approveMinutes,
  confirmMinutes,
  correctMinutes,
  gatherMinutes,
  passOnMinutes,
  returnMinutes,
  setAttendance,
  submitMinutes,
  writeItem,
} from './acts/write-minutes.ts';
export { itemCode } from './rules/change-minutes.ts';
export { readRecords, type AbsenceRecords, type Records } from './acts/read-records.ts';

export { messageKinds } from './relay/kinds.ts';
export { meetingOfItem, relayGroup, relayMeeting } from './relay/relay.ts';
export { stillNeeded } from './relay/still-needed.ts';
