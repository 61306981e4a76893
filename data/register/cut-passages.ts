import { passagesOf } from '../importing/passages.ts';
import type { Passage, Paper } from '../model/paper.ts';
import type { RawText } from '../model/raw-text.ts';

/** The passages of a stored paper. They are not stored: the same text gives the same passages. */
export const cutPassages = ({ raw, paper }: { raw: RawText; paper: Paper }): readonly Passage[] => {
  const { date } = paper.document;
  return passagesOf(raw, typeof date === 'string' ? date : null);
};
