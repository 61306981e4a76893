import type { Sentences } from './text.da.ts';

/** What the answer card says in English. */
export const english: Sentences = {
  nearest: 'The nearest I found',
  notTheAnswer: 'It is not the answer, but it may be a place to look.',
  more: (count) => (count === 1 ? 'Show 1 more place' : `Show ${String(count)} more places`),
  answered: 'Punkt has answered your question.',
  unknown: 'Punkt found no answer in the papers.',
};
