import { splitWords } from '../../question/words.ts';
import { wordsOf } from '../../../../data/register/name-key.ts';
import type { Register } from '../../../../data/register/register.ts';
import type { Showable } from '../showable.ts';
import { searchIndexOf, type Entry, type SearchIndex } from './search-index.ts';
import { fitsOf, fullNamesOf, type WordFits } from './word-fits.ts';

export type Sort = Entry['one']['kind'];

/** Teams lists no more. */
const most = 15;
/** Characters that are looked at. */
const longestQuery = 300;
/** Words that are looked at; nobody types more. */
const mostWords = 12;
/** So much of what was typed must be found, where not all of it is. */
const leastShare = 0.6;

/** All a name's words are found, and few others are in it. */
const nearness = 0.3;
const spokenCounts = 0.02;

/** What is found, and how well; about 1 for a thing of just that name. */
export interface Find {
  one: Showable;
  score: number;
}

/** What is found by what was typed, best first; empty where nothing is, and where nothing is typed. */
export const ranked = (query: string, register: Register, sorts: readonly Sort[] = allSorts): Find[] => {
  const index = searchIndexOf(register);
  const typed = wordsTyped(query);
  if (typed.length === 0) return [];
  const finds = [...scoresOf(typed, index)].flatMap(([id, score]) => {
    const entry = index.entries[id];
    if (entry === undefined || !sorts.includes(entry.one.kind)) return [];
    return [{ one: entry.one, day: entry.day, score: score + favour(entry, typed.length) }];
  });
  return finds.sort((a, b) => b.score - a.score || b.day.localeCompare(a.day)).slice(0, most);
};

/** The same without how well; with nothing typed, what is most spoken of and most recent. */
export const found = (query: string, register: Register, sorts: readonly Sort[] = allSorts): Showable[] =>
  wordsTyped(query).length > 0
    ? ranked(query, register, sorts).map(({ one }) => one)
    : foremost(searchIndexOf(register).entries, sorts);

const wordsTyped = (query: string): string[] =>
  splitWords(query.slice(0, longestQuery))
    .map(({ plain }) => plain)
    .slice(0, mostWords);

const allSorts: readonly Sort[] = ['agreement', 'group', 'item'];

const favour = ({ length, spoken }: Entry, typed: number): number =>
  nearness * Math.min(1, typed / Math.max(1, length)) + spokenCounts * Math.log(1 + spoken);

/** Entry → score, for those in which enough of what was typed is found. */
const scoresOf = (typed: readonly string[], index: SearchIndex): Map<number, number> => {
  const [only] = typed;
  const readings = [typed.flatMap((word) => fitsOfTyped(word, index))];
  if (typed.length === 1 && only !== undefined)
    for (const { words, fit } of fullNamesOf(only))
      readings.push(words.map((word) => new Map([[word, fit]])));
  const best = new Map<number, number>();
  for (const words of readings)
    for (const [id, score] of scoresOfWords(words, index)) best.set(id, Math.max(score, best.get(id) ?? 0));
  return best;
};

/** Fillers ("om", "for") are not looked for. */
const fitsOfTyped = (word: string, index: SearchIndex): WordFits[] =>
  wordsOf(word).flatMap((stem) => fitsOf(word, stem, index));

const scoresOfWords = (
  words: readonly WordFits[],
  { postings, entries }: SearchIndex,
): [number, number][] => {
  const sums = new Map<number, { score: number; found: number }>();
  let all = 0;
  for (const fits of words) {
    const rarest = Math.max(
      0,
      ...[...fits.keys()].map((word) => rarity(postings.get(word)?.size ?? 0, entries)),
    );
    const weight = fits.size === 0 ? rarity(0, entries) : rarest;
    all += weight;
    const best = new Map<number, number>();
    for (const [word, fit] of fits)
      for (const [id, counts] of postings.get(word) ?? []) {
        const value = fit * counts;
        if (value > (best.get(id) ?? 0)) best.set(id, value);
      }
    for (const [id, value] of best) {
      const sum = sums.get(id) ?? { score: 0, found: 0 };
      sums.set(id, { score: sum.score + value * weight, found: sum.found + weight });
    }
  }
  const whole = [...sums].filter(([, sum]) => sum.found >= all * 0.999);
  const enough = whole.length > 0 ? whole : [...sums].filter(([, sum]) => sum.found >= all * leastShare);
  return enough.map(([id, sum]) => [id, sum.score / all]);
};

const rarity = (held: number, { length }: readonly unknown[]): number =>
  Math.log(1 + (length + 1) / (held + 0.5));

/** The most recent decisions and what is most spoken of, one sort after the other. */
const foremost = (entries: readonly Entry[], sorts: readonly Sort[]): Showable[] => {
  const lists = sorts.map((sort) =>
    entries
      .filter(({ one }) => one.kind === sort)
      .sort((a, b) => b.day.localeCompare(a.day) || b.spoken - a.spoken)
      .slice(0, most),
  );
  const mixed: Showable[] = [];
  for (let at = 0; at < most; at++)
    for (const list of lists) mixed.push(...list.slice(at, at + 1).map(({ one }) => one));
  return mixed.slice(0, most);
};
