import type { Sentences } from './text.da.ts';

/** What the card choose says in English. */
export const english: Sentences = {
  choose: (label) => `Choose ${label}`,
  others: (count) =>
    count === 1
      ? 'There is one more; ask more precisely to see it.'
      : `There are ${String(count)} more; ask more precisely to see them.`,
  summary: 'Punkt asks which you mean.',
};
