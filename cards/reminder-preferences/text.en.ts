import type { Sentences } from './text.da.ts';

/** What the card reminder-preferences says in English. */
export const english: Sentences = {
  title: 'How you are reminded of deadlines',
  lead: 'It holds for all your groups. What is planned already moves along.',
  quiet: 'Quiet hours',
  quietTitle: 'Do not disturb me in these hours',
  from: 'Quiet from',
  to: 'Quiet until',
  timeMissing: 'Choose a time.',
  daysOff: 'Weekends and holidays',
  daysOffTitle: 'Remind me on days off too',
  digest: 'Daily digest',
  digestTitle: 'Put everything in one message a day',
  digestAt: 'The digest comes at',
  kinds: 'Do not remind me of',
  groups: 'Do not remind me of anything in',
  save: 'Save',
  muted: 'I do not remind you of these',
  unmute: 'Remind me again',
  others: (count: number) => (count === 1 ? 'There is one more.' : `There are ${String(count)} more.`),
  saved: 'It is saved.',
  summary: 'How you are reminded of deadlines.',
};
