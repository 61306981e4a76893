import type { ContentWord, Question } from '../../question/question.ts';
import type { Reading } from '../reading.ts';
import { clausesOf, holdsValue } from './clauses.ts';
import type { Match } from './matches.ts';

/** How much each place says of the question, by its words. */
const weigh = (best: ReadonlyMap<number, number>, content: readonly ContentWord[]): number => {
  let sum = 0;
  for (const [word, fit] of best) sum += fit * (content[word]?.weight ?? 0);
  return sum;
};

const bestOf = (matches: readonly Match[]): Map<number, number> => {
  const best = new Map<number, number>();
  for (const { word, fit } of matches) best.set(word, Math.max(best.get(word) ?? 0, fit));
  return best;
};

/** What the clauses beside it say counts so much. */
const besideClause = 0.5;

/**
 * Of what a passage says of the question, how much its clause says that holds the value asked for, 0–1; and whether one
 * holds such a value. An amount at the end of a list is not that of everything in the list.
 */
export const saidByValue = (
  question: Question,
  content: readonly ContentWord[],
  reading: Reading,
  matches: readonly Match[],
): { near: number; held: boolean } => {
  const clauses = clausesOf(reading);
  const all = weigh(bestOf(matches), content);
  const sums = clauses.map(({ start, end }) => {
    const own = matches.filter(({ at }) => {
      const from = reading.words[at]?.start ?? -1;
      return from >= start && from < end;
    });
    return weigh(bestOf(own), content);
  });
  let [near, held] = [0, false];
  for (const [i, { start, end }] of clauses.entries()) {
    if (!holdsValue(question, reading.text.slice(start, end))) continue;
    held = true;
    const beside = Math.max(sums[i - 1] ?? 0, sums[i + 1] ?? 0);
    near = Math.max(near, Math.min(all, (sums[i] ?? 0) + besideClause * beside));
  }
  return { near: all === 0 ? 0 : near / all, held };
};
