import type { Sentences } from './text.da.ts';

/** What the card meeting says in English. */
export const english: Sentences = {
  date: 'Date',
  time: 'Time',
  where: 'Place',
  items: 'Items',
  noItems: 'The papers name no items.',
  minutes: (minutes) => `${String(minutes)} min.`,
  closed: 'Closed',
  present: 'Present',
  absent: 'Absent',
  sources: 'Sources',
  summary: 'Punkt shows a meeting.',
};
