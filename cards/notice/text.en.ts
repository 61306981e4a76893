import type { Sentences } from './text.da.ts';

/** What the card notice says in English. */
export const english: Sentences = {
  summaries: {
    good: 'Punkt has done what you asked for.',
    warning: 'Punkt has a message for you.',
    attention: 'Punkt could not do what you asked for.',
  },
};
