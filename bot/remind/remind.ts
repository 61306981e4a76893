/**
 * Deadlines and reminders: what must be done by whom and when, and who is told of it when. The outbox (outbox/) delivers.
 * Every act takes an Actor from the verified activity and gives an {@link Outcome}. Only a StoreError is thrown; then
 * repeat the act.
 */
export { startReminding, type Outcome, type MayRead, type Reminding } from './reminding.ts';
export type { RefusalCode } from './words.ts';

export { keepDeadlines, lookAfterDeadlines, planDeadlines, replanFor } from './planning/plan-deadlines.ts';
export { deriveDeadlines, type Origins } from './planning/derive-deadlines.ts';
export { deadlinesInDigest, isStillNeeded, stillNeeded } from './planning/still-needed.ts';

export { policies, type Step } from './policy/policies.ts';
export { usualPreferences } from './policy/preferences-of.ts';
export {
  messageKinds,
  messagesOf,
  remindersOf,
  type Reminder,
  type Surroundings,
} from './rules/reminders.ts';
export { toldOf } from './rules/told-of.ts';
export { whoActs, type WhoActs } from './rules/who-acts.ts';
export { keptAs } from './rules/keep.ts';
export { daysOf, isOpen, passesAt, whenOf } from './rules/standing.ts';
export { askedFor, ownDeadline, type AskedFor } from './rules/deadlines/from-people.ts';

export { handOver, markDone, postpone, reopen, type SeenDeadline } from './acts/change-deadline.ts';
export { askFor } from './acts/ask-for.ts';
export { mute, prefer, snooze, unmute, type Wish } from './acts/preferences.ts';
export { listDeadlines } from './acts/list-deadlines.ts';
export { groupsDeadlines, ownDeadlines, type ListedDeadline } from './rules/listing.ts';
