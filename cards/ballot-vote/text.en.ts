import type { Sentences } from './text.da.ts';

/** What the card ballot-vote says in English. */
export const english: Sentences = {
  deadline: 'Deadline',
  rule: 'Decided by',
  basis: 'Legal basis',
  visibility: 'Answers meanwhile',
  variants: 'Variants',
  attachments: 'Attachments',
  answer: 'Answer',
  answerFor: (seat) => `Answer for ${seat}`,
  answerMissing: 'Choose an answer.',
  reservation: 'Reservation',
  reservationTitle: 'With a reservation (write it in the remark)',
  remark: 'Remark for the minutes',
  remarkPlaceholder: 'Needed when against and with a reservation',
  send: 'Send answer',
  change: 'Change answer',
  object: 'Object …',
  recuse: 'I am recused …',
  other: (seat) => `Answer for ${seat}`,
  status: 'Who has answered?',
  sequence: 'Receipt',
  number: (seq) => `no. ${String(seq)} in the log`,
  hash: 'Code',
  at: 'Received',
  remarked: 'For the minutes',
  summaries: {
    ask: 'A written procedure awaits your answer.',
    answered: 'Your answer has been received.',
    look: 'A written procedure is under way.',
  },
};
