import type { Sentences } from './text.da.ts';

/** What the card deadline-list says in English. */
export const english: Sentences = {
  titles: {
    own: 'Your deadlines',
    group: "The group's deadlines",
    digest: "Today's deadlines",
  },
  empty: {
    own: 'You have no open deadlines.',
    group: 'The group has no open deadlines.',
    digest: 'There are no deadlines today.',
  },
  sections: {
    proposed: 'Seem to be done – say yes or no',
    overdue: 'Overdue',
    soon: 'The next two weeks',
    later: 'Later',
    undated: 'Without a day',
  },
  others: (count: number) =>
    count === 1 ? 'There is one more deadline.' : `There are ${String(count)} more deadlines.`,
  summaries: {
    own: 'Here are your deadlines.',
    group: "Here are the group's deadlines.",
    digest: "Here are today's deadlines.",
  },
};
