import type { Sentences } from './text.da.ts';

/** What the card ballot-outcome says in English. */
export const english: Sentences = {
  closed: 'Closed',
  decidedBy: 'Decided by',
  basis: 'Legal basis',
  case: 'The proposal',
  seats: 'Answers and remarks',
  followUps: 'What follows',
  chain: (hash) => `Last code of the log: ${hash}`,
  summaries: {
    adopted: 'A written procedure has come to its end.',
    stopped: 'A written procedure has been stopped.',
    reported: 'A decision has been noted.',
  },
};
