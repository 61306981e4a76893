import type { Sentences } from './text.da.ts';

/** What the card ballot-status says in English. */
export const english: Sentences = {
  deadline: 'Deadline',
  figures: 'Figures',
  seats: (count) => (count === 1 ? '1 voice' : `${String(count)} voices`),
  missing: (count) => (count === 1 ? '1 has yet to answer' : `${String(count)} have yet to answer`),
  extensions: 'The deadline has been extended',
  summary: 'This is where a written procedure stands.',
};
