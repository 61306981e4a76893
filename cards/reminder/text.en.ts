import type { Sentences } from './text.da.ts';

/** What the card reminder says in English. */
export const english: Sentences = {
  when: 'Due',
  before: 'Before',
  who: 'Responsible',
  item: 'Item',
  why: (why: string) => `You get it because ${why}.`,
  sources: 'Where it says so',
  history: 'What was done',
  closing: 'A later decision seems to close it. Is it done?',
  mail: 'Write an e-mail',
  showMail: 'Show the text',
  summaries: {
    reminder: 'A deadline is coming up.',
    today: 'A deadline is today.',
    overdue: 'A deadline has passed.',
    escalated: 'A deadline in your group was not kept.',
    shown: 'Here is the deadline.',
  },
};
