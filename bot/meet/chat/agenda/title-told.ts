import type { DraftItem } from '../../../../data/model/agenda.ts';
import type { Sentences } from '../text.da.ts';

/** A title as it may be told. */
export const titleTold = (
  { title, closed }: Pick<DraftItem, 'title' | 'closed'>,
  told: boolean,
  text: Sentences,
): string => (closed && !told ? text.closedItem : title);
