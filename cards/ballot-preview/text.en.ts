import type { Sentences } from './text.da.ts';

/** What the card ballot-preview says in English. */
export const english: Sentences = {
  head: 'The written procedure will be like this',
  deadline: 'Deadline',
  basis: 'Legal basis',
  rule: 'Decided by',
  needed: 'What it takes',
  quorum: 'Answers required',
  visibility: 'Answers meanwhile',
  more: 'Besides',
  mandate:
    'The group’s mandate does not seem to allow it. Consider whether the legal basis holds all the same:',
  variants: 'Variants',
  asked: (count) => (count === 1 ? '1 voice' : `${String(count)} voices`),
  attachments: 'Attachments to be frozen',
  nothingSent: 'Nothing is sent. When you confirm, all this is frozen and the ballot papers go out.',
  confirm: 'Confirm and send',
  nothingSentYet:
    'Nothing is sent. When you confirm, the procedure that runs now is voided and everybody is told; no answer in it counts. Then the ballot papers of this one go out.',
  reason: 'Why is it made anew?',
  reasonMissing: 'Write why it is made anew.',
  replace: 'Void the old one and send',
  edit: 'Change',
  summary: 'A written procedure can be looked through before it is sent.',
};
