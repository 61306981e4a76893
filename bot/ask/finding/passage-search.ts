import type { PaperKind } from '../../../data/model/paper.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import { isFunctionWord } from '../question/function-words.ts';
import type { ContentWord, Question } from '../question/question.ts';
import { emptyLevels, levelsOf } from './levels.ts';
import type { Levels } from './levels.ts';
import { allowedIn, isNear } from './scope.ts';
import { headingHolds, holdsSought } from './sought-in.ts';
import type { IndexedPassage, TextIndex } from './text-index.ts';

export interface Hit {
  passage: IndexedPassage;
  /** Share of the question accounted for by the passage, what it stands under, its item or section, and its paper. */
  accounted: number;
  /** The same, counting only what the passage itself says. */
  own: number;
  score: number;
  /** How well it holds the sort of thing asked for: 1 fully. */
  holds: number;
  missing: readonly string[];
}

/** A part of a compound alone does not account for it. */
const leastFit = 0.55;

/** The most telling word of the question is to be said by the passage itself, and not by a distant kin of it. */
const leastOfCore = 0.7;
const coreUnsaid = 0.88;

/** Papers that are about one body from beginning to end. */
const ofOneBody = new Set<PaperKind>(['kommissorium', 'aftale']);

/** No question has more words to account for; the rest of a text that long is no question. */
const mostWords = 24;

/**
 * Passages that may answer, best first. Questions that want a date, an amount or a number are answered by
 * passages that hold one; a recommendation only answers a question for it.
 */
export const searchPassages = (
  question: Question,
  content: readonly ContentWord[],
  register: Register,
  index: TextIndex,
  limit = 30,
): Hit[] => {
  const { passages } = index;
  const words = content.slice(0, mostWords);
  const said = new Set(
    words.flatMap(({ sayings }) => sayings.filter(({ fit }) => fit >= 0.7).flatMap(({ terms }) => terms)),
  );
  const places = papersOf(index).map((document) => placeOf(register, document, question, index, said));
  const isOfBody = places.map((place) => place.isOfBody);
  const levels = words.map((word, i): Levels => {
    const into = levelsFor(index, i);
    levelsOf(word, index, isOfBody, into);
    return into;
  });
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const bounded: Bounded[] = [];
  for (const passage of passages) {
    const { id } = passage;
    const place = places[passage.paper];
    if (place === undefined || !place.allowed) continue;
    let [own, sum, got, heaviest, core] = [0, 0, 0, 0, 1];
    for (let i = 0; i < words.length; i++) {
      const { weight } = words[i] as ContentWord;
      const { said, around, anywhere } = levels[i] as Levels;
      const here = said[id] as number;
      own += weight * here;
      sum += weight * (around[id] as number);
      got += (anywhere[id] as number) >= leastFit ? weight * (anywhere[id] as number) : 0;
      if (weight > heaviest && (around[id] as number) > 0) [heaviest, core] = [weight, here];
    }
    if (got === 0) continue;
    bounded.push({
      passage,
      day: place.day,
      bound: (sum / total) * (core >= leastOfCore ? 1 : coreUnsaid) * place.near,
      accounted: got / total,
      own: own / total,
    });
  }
  return bestOf(bounded, question, limit).map((hit) => ({
    ...hit,
    missing: words
      .filter((_, i) => ((levels[i] as Levels).anywhere[hit.passage.id] as number) < leastFit)
      .map((word) => word.text),
  }));
};

/** A hit before it is known whether it holds the sort of thing asked for, which can only lower its score. */
type Bounded = Omit<Hit, 'score' | 'holds' | 'missing'> & { day: IsoDate | null; bound: number };

/** Whether a passage holds what is asked for is only looked into where it can still be among the best. */
const bestOf = (bounded: Bounded[], question: Question, limit: number): Omit<Hit, 'missing'>[] => {
  const hits: Omit<Hit, 'missing'>[] = [];
  for (const { day, bound, ...hit } of bounded.sort((a, b) => b.bound - a.bound)) {
    if (bound <= (hits[limit - 1]?.score ?? -1)) break;
    const { passage } = hit.passage;
    if (passage.kind === 'heading' && !headingHolds(question, passage, day)) continue;
    const tooLong = (0.0004 * Math.max(0, passage.text.length - 250)) / 10;
    const holds = holdsSought(question, passage, day);
    hits.push({ ...hit, holds: holds.kind, score: bound * holds.kind * holds.role - tooLong });
    hits.sort((a, b) => b.score - a.score);
  }
  return hits.slice(0, limit);
};

/**
 * How well several passages together say what is asked of the thing. To be called before the next search: the levels are
 * those of the last one.
 */
export const askedIn = (content: readonly ContentWord[], index: TextIndex, ids: readonly number[]): number =>
  content.slice(0, mostWords).reduce((least, { predicate }, i) => {
    const { around } = levelsFor(index, i);
    return predicate ? Math.min(least, Math.max(0, ...ids.map((id) => around[id] as number))) : least;
  }, 1);

const kept = new WeakMap<TextIndex, Levels[]>();

/** Room for the levels of a question's words, used again by the next question. */
const levelsFor = (index: TextIndex, word: number): Levels => {
  let all = kept.get(index);
  if (all === undefined) kept.set(index, (all = []));
  return (all[word] ??= emptyLevels(index.passages.length));
};

/** Of another region than that of the places the question names. */
const elsewhere = 0.94;

const documents = new WeakMap<TextIndex, readonly string[]>();

/** The papers by the numbers the index gives them. */
const papersOf = (index: TextIndex): readonly string[] => {
  let all = documents.get(index);
  if (all === undefined) {
    const found: string[] = [];
    for (const { paper, document } of index.passages) found[paper] = document;
    documents.set(index, (all = found));
  }
  return all;
};

/** Words for kinds of body: every other name has them. */
const bodyHeads = /^(?:region|sundhed|klyng|sundhedsklyng|udvalg|grup|arbejdsgrup|råd|stå|den|for|og|af)/u;

/** Is the question about the body whose paper it is: are the telling words of its name said? */
const namesBody = (name: string | null, index: TextIndex, said: ReadonlySet<string>): boolean => {
  if (name === null) return false;
  const telling = [...index.termsIn(name)].filter((term) => !bodyHeads.test(term) && !isFunctionWord(term));
  return telling.length > 0 && telling.every((term) => said.has(term));
};

const placeOf = (
  register: Register,
  document: string,
  question: Question,
  index: TextIndex,
  said: ReadonlySet<string>,
) => {
  const paper = register.papers.get(document);
  return {
    allowed: allowedIn(register, document, question),
    near: isNear(register, document, question) ? 1 : elsewhere,
    day: paper === undefined ? null : dayOf(paper),
    isOfBody:
      ofOneBody.has(paper?.paper.document.kind ?? 'andet') ||
      namesBody(paper?.paper.document.body ?? null, index, said),
  };
};
