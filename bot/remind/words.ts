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
