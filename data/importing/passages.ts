import type { Passage } from '../model/paper.ts';
import type { RawText } from '../model/raw-text.ts';
import type { IsoDate } from '../model/time.ts';
import { writesMonthFirst } from './date-slips.ts';
import { blocksOf } from './layout/blocks.ts';
import { structureOf } from './structure.ts';
import { passageOf, unitsOf } from './units.ts';

/** The passages of a paper that was read before; `day` is the paper's own, or null. */
export const passagesOf = (raw: RawText, day: IsoDate | null): Passage[] =>
  unitsOf(structureOf(blocksOf(raw)), { day, monthFirst: writesMonthFirst(raw.text) }).map(passageOf);
