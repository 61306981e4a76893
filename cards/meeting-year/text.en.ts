import type { Sentences } from './text.da.ts';

/** What the card meeting-year says in English. */
export const english: Sentences = {
  head: 'Proposal',
  title: (year) => `Meetings in ${String(year)}`,
  missing: 'This is missing, or was chosen by the proposal',
  rules: 'The rules stand here',
  choose: 'Meeting to change or leave out',
  adjust: 'Change the chosen meeting …',
  options: 'Change the conditions …',
  keep: 'Keep in the calendar',
  nothingKept: 'Nothing is kept until you press Keep in the calendar, and nobody is told of it.',
  summary: 'Here is a proposal for a year of meetings.',
};
