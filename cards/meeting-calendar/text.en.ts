import type { Sentences } from './text.da.ts';

/** What the card meeting-calendar says in English. */
export const english: Sentences = {
  title: 'Meetings',
  empty: 'There are no coming meetings in the calendar.',
  past: 'Meetings that were held',
  summary: 'Here are the group’s meetings.',
};
