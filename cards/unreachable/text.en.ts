import type { Sentences } from './text.da.ts';

/** What the card unreachable says in English. */
export const english: Sentences = {
  title: (count) =>
    count === 1
      ? '1 person cannot be reached in Teams'
      : `${String(count)} people cannot be reached in Teams`,
  everyone: 'Everybody can be reached in Teams',
  lead: 'Write to them by mail; the text is ready.',
  write: 'Write mail',
  showText: 'Show the text',
  others: (count) => (count === 1 ? 'There is one more person.' : `There are ${String(count)} more people.`),
  summary: 'Some in a group cannot be reached in Teams.',
  summaryEveryone: 'Everybody in the group can be reached in Teams.',
};
