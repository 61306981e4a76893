import type { Question, Sought } from '../../question/question.ts';
import type { Reading } from '../reading.ts';

/** A stretch of a passage between two marks. */
export interface Clause {
  start: number;
  end: number;
}

const bound = /[;:–(),]\s|[.!?]\s+(?=\p{Lu})|\t|\n|\s(?:og|men|samt|mens|hvoraf)\s/gu;

const found = new WeakMap<Reading, readonly Clause[]>();

/** The clauses of a passage; found once. */
export const clausesOf = (reading: Reading): readonly Clause[] => {
  let clauses = found.get(reading);
  if (clauses === undefined) {
    const cuts = [...reading.text.matchAll(bound)].map((match) => match.index + match[0].length);
    const starts = [0, ...cuts];
    clauses = starts.map((start, i) => ({ start, end: starts[i + 1] ?? reading.text.length }));
    found.set(reading, clauses);
  }
  return clauses;
};

const month = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const patterns: Partial<Record<Sought, RegExp>> = {
  time: new RegExp(
    String.raw`\d{1,2}[./-]\s?\d|(?<!\p{L})(?:${month}|primo|medio|ultimo|uge \d|kvartal|halvår\p{L}*|forår\p{L}*|efterår\p{L}*|sommer\p{L}*|årsskifte\p{L}*)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)|\d+ (?:hver|arbejds)?dage`,
    'iu',
  ),
  money: /\d[\d.,]*\s?(?:kr|mio|mia|kroner|t\.?kr|pct\.? af)|\bgratis\b|\bkr\.?\s?\d/iu,
  count:
    /\d|(?<!\p{L})(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|begge|ingen|flertal\p{L}*|halv\p{L}*)(?!\p{L})/iu,
  clock: /\bkl\b|(?<![\d.])[012]?\d[.:][0-5]\d(?![\d.])/iu,
  span: /\d+ ?(?:dage?|uger?|måneder?|år|timer?|min|døgn|hverdage)|(?<!\d)20\d\d|(?:to|tre|fire|fem|seks|et|en) (?:dage?|uger?|måneder?|år|timer?)|permanent|udgangen|indtil|periode/iu,
  often: /gang|årlig|ugentlig|månedlig|kvartal|hver|møder/iu,
};

/** Does a question ask for a value: a day, an amount, a number? */
export const wantsValue = ({ sought }: Question): boolean => patterns[sought] !== undefined;

/** Does a text hold a value of the sort asked for? */
export const holdsValue = ({ sought }: Question, text: string): boolean =>
  patterns[sought]?.test(text) === true;
