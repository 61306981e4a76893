import type { Sentences } from './text.da.ts';

/** What the card ballot-list says in English. */
export const english: Sentences = {
  title: 'Written procedures',
  empty: 'There are no written procedures you are part of. Write “start a written procedure” to begin one.',
  summary: 'Here are your written procedures.',
};
