/** Every reason for which Punkt refuses something in a ballot. */
export const refusalCodes = [
  // who
  'no-ballot',
  'no-seat',
  'not-your-seat',
  'left-the-group',
  'recused',
  'spokesperson-voted',
  'only-chair-or-secretary',
  'not-in-group',
  'not-the-casting-seat',
  'principal-not-in-seat',
  // when
  'deadline-passed',
  'too-late',
  'closed',
  'objected',
  'void',
  'tied',
  'not-tied',
  'not-early',
  // what
  'stale',
  'other-text',
  'unknown-answer',
  'unknown-option',
  'needs-remark',
  'remark-too-long',
  'needs-reason',
  'reason-too-long',
  'no-objection',
  'deadline-not-later',
  'no-decision',
  'no-change',
  // opening
  'bad-proposal',
  'no-draft',
  'draft-changed',
  'previous-runs',
  'options-wanted',
  'no-options-wanted',
  'same-id-twice',
  'too-soon',
  'silence-not-in-basis',
  'silence-only-for-one',
  'casting-not-in-basis',
  'casting-only-simple',
  'casting-no-seat',
  'consent-needs-quorum',
  'no-such-time',
  'not-a-time',
  'time-twice',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** One sentence for each refusal: that nothing happened, who can, or what to do. */
export type RefusalWords = Readonly<Record<RefusalCode, string>>;
