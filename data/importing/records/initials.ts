import type { Paper } from '../../model/paper.ts';

/** Two capitals or more that stand by themselves; what ends a bracket is said of somebody else. */
const initials = /(?<![\p{L}\d])\p{Lu}{2,4}(?![\p{L}\d)-])/gu;

/**
 * What minutes write by initials alone, with the names they stand for where the paper itself gives those:
 * "AK + BVD" → "AK (Astrid Kornum) + BVD (Bent Viggo Dal)".
 */
export const withNames = (written: string, meanings: Paper['abbreviations']): string =>
  written.replace(initials, (short) => {
    const meaning = meanings[short]?.meaning;
    return meaning === undefined || written.includes(meaning) ? short : `${short} (${meaning})`;
  });
