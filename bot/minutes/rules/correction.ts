import {
  isSettled,
  longestCorrection,
  type KeptMinutes,
  type MinutesCorrection,
} from '../../../data/model/minutes/minutes.ts';
import type { RefusalCode } from '../words.ts';
import type { By } from './change-minutes.ts';

export interface CorrectionWish {
  /** Null: of the minutes as a whole. */
  item: string | null;
  text: string;
}

/** What to put beside the minutes; null: it stands there already; or why not. */
export type Corrected =
  { correction: Omit<MinutesCorrection, 'kind' | 'number'> | null } | { refuse: RefusalCode };

/** A correction of approved minutes. The text it is about stays: what was approved is never written over. Pure. */
export const corrected = (kept: KeptMinutes | null, wish: CorrectionWish, by: By): Corrected => {
  if (kept === null) return { refuse: 'no-minutes' };
  const { minutes, corrections } = kept;
  const text = wish.text.trim();
  if (text === '') return { refuse: 'needs-words' };
  if (text.length > longestCorrection) return { refuse: 'bad-text' };
  if (!isSettled(minutes)) return { refuse: 'not-approved' };
  const { item } = wish;
  if (item !== null && !minutes.content.items.some(({ id }) => id === item)) return { refuse: 'no-item' };
  if (corrections.some((one) => one.item === item && one.text === text)) return { correction: null };
  const { person, name, at } = by;
  const { group, meeting } = minutes;
  return { correction: { group, meeting, item, text, by: { person, name }, at } };
};
