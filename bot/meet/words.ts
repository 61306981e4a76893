/** Every reason for which Punkt refuses something with a meeting. */
export const refusalCodes = [
  'no-meeting',
  'only-chair-or-secretary',
  'stale',
  'cancelled',
  'bad-arrangement',
  'needs-reason',
  'not-in-group',
  'bad-item',
  'published',
  'not-published',
  'nothing-changed',
  'amended-often',
  'too-long',
  'empty-agenda',
  'full-agenda',
  'removed',
  'stale-agenda',
  'over',
  'planned',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
