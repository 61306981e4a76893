import type { Sentences } from './text.da.ts';

/** What the card agenda says in English. */
export const english: Sentences = {
  empty: 'There are no items yet.',
  waiting: 'Waits for a meeting',
  choose: 'Item',
  place: 'New number on the agenda',
  up: 'Move up',
  down: 'Move down',
  toPlace: 'Move to the number',
  byRule: 'Put in order by rule',
  change: 'Change the item …',
  otherChanges: (count) => (count === 1 ? 'and 1 more change' : `and ${String(count)} more changes`),
  remove: 'Take off …',
  summary: 'Here is the agenda of a meeting.',
};
