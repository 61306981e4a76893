import type { Sentences } from './text.da.ts';

/** What the card feedback says in English. */
export const english: Sentences = {
  titles: { like: 'Thank you', dislike: 'Thank you for saying so' },
  labels: { like: 'What was good about the answer?', dislike: 'What was wrong with the answer?' },
  missing: 'Choose what fits best.',
  reasons: {
    like: {
      right: 'It is right',
      source: 'I can see where it says so',
      quick: 'It was quick',
    },
    dislike: {
      wrong: 'It is wrong',
      missed: 'It is in the papers, but was not found',
      outdated: 'It is outdated',
      'other-place': 'The source says something else',
      unclear: 'It is hard to understand',
    },
  },
  stored: 'I keep your choice, but not the question.',
  send: 'Send',
  summary: 'Punkt asks how the answer was.',
};
