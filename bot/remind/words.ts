/** Every reason for which Punkt refuses something with a deadline. */
export const refusalCodes = [
  'no-deadline',
  'not-yours',
  'stale',
  'done',
  'needs-reason',
  'not-later',
  'nobody',
  'not-done',
  'bad-time',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The kinds of deadlines that people are reminded of here; ballots remind by themselves. */
export const mutableKinds = [
  ...(['meeting', 'agenda', 'follow-up', 'hard', 'expected', 'expiry', 'period', 'own'] as const),
];
export type MutableKind = (typeof mutableKinds)[number];
