import type { Sentences } from './text.da.ts';

/** What the card minutes says in English. */
export const english: Sentences = {
  states: {
    draft: 'Draft',
    submitted: 'Waiting for the chairs',
    approved: 'Approved by the chairs',
    'passed-on': 'Not approved: on its way to the next meeting',
    confirmed: 'Approved by the group',
  },
  edit: (number) => `Write on item ${String(number)}`,
  page: (page, pages) => `Part ${String(page)} of ${String(pages)}`,
  summaries: {
    draft: 'Minutes can be written.',
    submitted: 'Minutes wait for approval.',
    approved: 'Minutes are approved.',
    'passed-on': 'Minutes go on to the next meeting without the chairs’ approval.',
    confirmed: 'Minutes are approved by the group.',
  },
};
