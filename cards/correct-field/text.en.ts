import type { Sentences } from './text.da.ts';

/** What the card correct-field says in English. */
export const english: Sentences = {
  choose: 'Correct a field',
  chooseLabel: 'Which field is wrong?',
  chooseMissing: 'Choose the field that is wrong.',
  choosePlaceholder: 'Choose a field',
  field: (label, value) => `${label}: ${value}`,
  empty: '(empty)',
  notAll: (count) => `Only the first ${String(count)} fields are shown.`,
  next: 'Next',
  correct: (label) => `Correct: ${label}`,
  before: 'It says',
  after: 'It should say',
  emptiedLabel: 'Or nothing',
  emptied: 'The field is to be empty',
  reason: 'Why?',
  reasonMissing: 'Write why it should be corrected.',
  reasonPlaceholder: 'For example: the date is a typing error',
  kept: 'The words of the paper stay beside the correction.',
  save: 'Correct',
  summary: 'Punkt is ready to correct a field of a paper.',
};
