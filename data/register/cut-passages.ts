import { blocksOf } from '../importing/layout/blocks.ts';
import { structureOf } from '../importing/structure.ts';
import { passageOf, unitsOf } from '../importing/units.ts';
import type { Passage, Paper } from '../model/paper.ts';
import type { RawText } from '../model/raw-text.ts';

/** The passages of a stored paper. They are not stored: the same text gives the same passages. */
export const cutPassages = ({ raw, paper }: { raw: RawText; paper: Paper }): readonly Passage[] => {
  const { date } = paper.document;
  const day = typeof date === 'string' ? date : null;
  return unitsOf(structureOf(blocksOf(raw)), day).map(passageOf);
};
