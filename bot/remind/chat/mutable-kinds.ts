/** The kinds of deadlines that people are reminded of here; ballots remind by themselves. */
export const mutableKinds = [
  'meeting',
  'agenda',
  'follow-up',
  'hard',
  'expected',
  'expiry',
  'period',
  'own',
] as const;
export type MutableKind = (typeof mutableKinds)[number];
