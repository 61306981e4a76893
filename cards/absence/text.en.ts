import type { Sentences } from './text.da.ts';

/** What the card absence says in English. */
export const english: Sentences = {
  forMinutes: 'For the minutes',
  change: 'Change',
  drop: 'Remove',
  more: (count) =>
    count === 1 ? 'One more remark is not shown here.' : `${String(count)} more remarks are not shown here.`,
  summary: 'Punkt has word about a meeting.',
};
