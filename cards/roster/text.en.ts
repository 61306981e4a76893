import type { Sentences } from './text.da.ts';

/** What the card roster says in English. */
export const english: Sentences = {
  people: (count) => (count === 1 ? '1 person' : `${String(count)} people`),
  nobody: 'Nobody is in the group yet.',
  contacts: 'Contacts',
  noContact: 'Nobody yet',
  more: (count) => (count === 1 ? 'Show 1 more person' : `Show ${String(count)} more people`),
  notAll: (count) => `Only the first ${String(count)} are shown here.`,
  add: 'Add a person',
  remove: 'Remove a person …',
  removeLabel: 'Who is to be removed from the group?',
  removeMissing: 'Choose a person.',
  removePlaceholder: 'Choose a person',
  removeNow: 'Remove',
  summary: 'Punkt shows the people of a group.',
};
