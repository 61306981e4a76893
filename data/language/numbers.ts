import { folded } from './fold.ts';

const rows: [number, string][] = [
  [0, 'nul zero'],
  [1, 'en et én ét one'],
  [2, 'to two'],
  [3, 'tre three'],
  [4, 'fire four'],
  [5, 'fem five'],
  [6, 'seks six'],
  [7, 'syv seven'],
  [8, 'otte eight'],
  [9, 'ni nine'],
  [10, 'ti ten'],
  [11, 'elleve eleven'],
  [12, 'tolv twelve'],
  [13, 'tretten thirteen'],
  [14, 'fjorten fourteen'],
  [15, 'femten fifteen'],
  [16, 'seksten sixteen'],
  [17, 'sytten seventeen'],
  [18, 'atten eighteen'],
  [19, 'nitten nineteen'],
  [20, 'tyve twenty'],
  [30, 'tredive thirty'],
  [40, 'fyrre forty'],
  [50, 'halvtreds fifty'],
  [100, 'hundrede hundred'],
];
const numbers = new Map(
  rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Number words for regular expressions on folded text, longest first. */
export const numberWordPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

const tens = /^(.{2,5})og(tyve|tredive|fyrre|halvtreds)$|^(twenty|thirty|forty|fifty)-(\w{3,5})$/;

/**
 * The value of a number word, Danish or English: "fire", "four", "toogtyve", "twenty-two"; null if it is none.
 * "en", "et" and "to" (English) are also other words: the caller must know that a number is meant.
 */
export function numberWord(word: string): number | null {
  const key = folded(word);
  const plain = numbers.get(key);
  if (plain !== undefined) return plain;
  const match = tens.exec(key);
  if (!match) return null;
  const ones = numbers.get(match[1] ?? match[4] ?? '');
  const ten = numbers.get(match[2] ?? match[3] ?? '');
  return ones !== undefined && ten !== undefined && ones > 0 && ones < 10 ? ones + ten : null;
}
