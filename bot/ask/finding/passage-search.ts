import type { PaperKind } from '../../../data/model/paper.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import type { ContentWord, Question } from '../question/question.ts';
import { stem } from '../question/words.ts';
import { emptyLevels, holdingAll, levelsOf } from './levels.ts';
import type { Levels } from './levels.ts';
import { allowedIn, isNear } from './scope.ts';
import { readingOf } from './reading.ts';
import { mostForRole, roleOf } from './role.ts';
import { headingHolds, holdsSought } from './sought-in.ts';
import type { IndexedPassage, TextIndex } from './text-index.ts';

export interface Hit {
  passage: IndexedPassage;
  /** Share of the question accounted for by the passage, what it stands under, its item or section, and its paper. */
  accounted: number;
  /** The same, counting only what the passage itself says. */
  own: number;
  score: number;
  /** What it says of the question, whatever sort of thing it holds. */
  cover: number;
  /** How well it holds the sort of thing asked for: 1 fully. */
  holds: number;
  missing: readonly string[];
  /** How heavy the heaviest of them is beside the heaviest word of the question, 0–1. */
  gap: number;
}

/** A part of a compound alone does not account for it. */
const leastFit = 0.55;

/** The most telling word of the question is to be said by the passage itself, and not by a distant kin of it. */
const leastOfCore = 0.7;
const coreUnsaid = 0.88;

/** Papers that are about one body from beginning to end. */
const ofOneBody = new Set<PaperKind>(['kommissorium', 'aftale']);

/** No question has more words to account for; the rest of a text that long is no question. */
export const mostWords = 24;

/**
 * Passages that may answer, best first. Questions that want a date, an amount or a number are answered by
 * passages that hold one; a recommendation only answers a question for it.
 */
export const searchPassages = (
  question: Question,
  content: readonly ContentWord[],
  register: Register,
  index: TextIndex,
  limit: number,
): Hit[] => {
  const { passages } = index;
  const words = content.slice(0, mostWords);
  const said = new Set(
    words.flatMap(({ sayings }) => sayings.filter(({ fit }) => fit >= 0.7).flatMap(({ terms }) => terms)),
  );
  const documents = papersOf(index);
  const places = new Map<number, Place>(
    likelyPapers(words, index, (paper) => allowedIn(register, documents[paper] ?? '', question)).map(
      (paper) => [paper, placeOf(register, documents[paper] ?? '', question, index, said)],
    ),
  );
  const spans = [...places.keys()]
    .sort((a, b) => a - b)
    .flatMap((paper) => {
      const span = index.spans[paper];
      return span === undefined ? [] : [span];
    });
  const isOfBody = (paper: number): boolean => places.get(paper)?.isOfBody === true;
  const levels = words.map((word, i): Levels => {
    const into = levelsFor(index, i);
    levelsOf(word, index, spans, isOfBody, into);
    return into;
  });
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const sums = sumsFor(index);
  addUp(words, levels, spans, sums);
  const askedFor = words.reduce((sum, word) => sum + (word.predicate ? word.weight : 0), 0);
  const unasked = question.sought === 'yes-no' ? whetherUnasked : whatUnasked;
  const boundOf = (id: number, place: Place): number => {
    const asked = askedFor === 0 ? 1 : unasked + (1 - unasked) * ((sums.asked[id] as number) / askedFor);
    const core = saysCore(passages[id] as IndexedPassage, sums) ? 1 : coreUnsaid;
    return ((sums.around[id] as number) / total) * core * place.near * asked;
  };
  const bounds: { id: number; bound: number }[] = [];
  let most = 0;
  for (const id of idsOf(spans)) {
    // Only what comes near the best can be the answer.
    const sum = sums.around[id] as number;
    const place = places.get(index.standing.papers[id] as number);
    if (sum === 0 || sum < leastOfBest * most || place === undefined) continue;
    if (sum > most) most = sum;
    bounds.push({ id, bound: boundOf(id, place) });
  }
  const bounded = bounds
    .sort((a, b) => b.bound - a.bound)
    .slice(0, mostLookedInto)
    .map(({ id, bound }): Bounded => {
      const passage = passages[id] as IndexedPassage;
      return {
        passage,
        bound,
        day: places.get(passage.paper)?.day ?? null,
        accounted: (sums.anywhere[id] as number) / total,
        own: (sums.said[id] as number) / total,
      };
    });
  const heaviestOfAll = Math.max(...words.map((word) => word.weight));
  return bestOf(bounded, question, index, limit).map((hit) => {
    const missing = words.filter(
      (_, i) => ((levels[i] as Levels).anywhere[hit.passage.id] as number) < leastFit,
    );
    return {
      ...hit,
      missing: missing.map((word) => word.text),
      gap: Math.max(0, ...missing.map((word) => word.weight)) / heaviestOfAll,
    };
  });
};

/** Shares of the best passage's sum below which no factor can bring a passage up again. */
const leastOfBest = 0.45;

/** A decision does not repeat what its item is about. */
const saysCore = ({ id, passage }: IndexedPassage, { core, coreNear }: Sums): boolean =>
  (core[id] as number) >= leastOfCore ||
  (passage.label === 'decision' && (coreNear[id] as number) >= leastOfCore);

/** What a passage is worth that does not say what is asked; for yes and no it is no answer. */
const [whetherUnasked, whatUnasked] = [0.7, 0.88];

interface Sums extends Levels {
  /** How well the passage itself says the heaviest word that is said there or near. */
  core: Float32Array;
  coreNear: Float32Array;
  heaviest: Float32Array;
  /** What is asked, as far as it is said there or near. */
  asked: Float32Array;
}

type Spans = readonly (readonly [from: number, to: number])[];

function* idsOf(spans: Spans): Generator<number> {
  for (const [from, to] of spans) for (let id = from; id < to; id++) yield id;
}

/** More papers are not searched: by their words they are less likely. */
const mostPapers = 80;

/** The papers most of a question is said in, somewhere; of many, those that say most. */
const likelyPapers = (
  words: readonly ContentWord[],
  index: TextIndex,
  isAllowed: (paper: number) => boolean,
): number[] => {
  const count = index.counts.papers;
  const sums = new Float32Array(count);
  const fits = new Float32Array(count);
  for (const { sayings, weight } of words) {
    fits.fill(0);
    for (const { terms, fit } of sayings)
      for (const paper of holdingAll(index.anywhere, terms))
        if ((fits[paper] as number) < fit) fits[paper] = fit;
    for (let paper = 0; paper < count; paper++)
      sums[paper] = (sums[paper] as number) + weight * (fits[paper] as number);
  }
  const likely: number[] = [];
  const ranked = Array.from({ length: count }, (_, paper) => paper)
    .filter((paper) => (sums[paper] as number) > 0)
    .sort((a, b) => (sums[b] as number) - (sums[a] as number));
  for (const paper of ranked) {
    if (likely.length === mostPapers) break;
    if (isAllowed(paper)) likely.push(paper);
  }
  return likely;
};

const addUp = (words: readonly ContentWord[], levels: readonly Levels[], spans: Spans, sums: Sums): void => {
  for (const [from, to] of spans) {
    for (const list of [sums.said, sums.around, sums.anywhere, sums.heaviest, sums.asked])
      list.fill(0, from, to);
    sums.core.fill(1, from, to);
  }
  for (const [i, { weight, predicate }] of words.entries()) {
    const { said, around, anywhere } = levels[i] as Levels;
    for (const [from, to] of spans)
      for (let id = from; id < to; id++) {
        const near = around[id] as number;
        const any = anywhere[id] as number;
        if (near === 0 && any === 0) continue;
        const own = said[id] as number;
        sums.said[id] = (sums.said[id] as number) + weight * own;
        sums.around[id] = (sums.around[id] as number) + weight * near;
        if (predicate) sums.asked[id] = (sums.asked[id] as number) + weight * near;
        if (any >= leastFit) sums.anywhere[id] = (sums.anywhere[id] as number) + weight * any;
        if (near > 0 && weight > (sums.heaviest[id] as number)) {
          sums.heaviest[id] = weight;
          sums.core[id] = own;
          sums.coreNear[id] = near;
        }
      }
  }
};

/** A hit before it is known whether it holds the sort of thing asked for, which can only lower its score. */
type Bounded = Omit<Hit, 'score' | 'cover' | 'holds' | 'missing' | 'gap'> & {
  day: IsoDate | null;
  bound: number;
};

/** More passages than these are not looked into: by what they say they are far behind. */
const mostLookedInto = 120;

/** Whether a passage holds what is asked for is only looked into where it can still be among the best. */
const bestOf = (
  bounded: readonly Bounded[],
  question: Question,
  index: TextIndex,
  limit: number,
): Omit<Hit, 'missing' | 'gap'>[] => {
  const hits: Omit<Hit, 'missing' | 'gap'>[] = [];
  let best = 0;
  for (const { day, bound, ...hit } of bounded) {
    if (bound * mostForRole < best * leastOfBest) break;
    const reading = readingOf(index, hit.passage, day);
    if (hit.passage.passage.kind === 'heading' && !headingHolds(question, reading)) continue;
    const tooLong = (0.0004 * Math.max(0, reading.text.length - 250)) / 10;
    const holds = holdsSought(question, reading);
    const score = bound * holds * roleOf(question, reading) - tooLong;
    if (score > best) best = score;
    hits.push({ ...hit, cover: bound, holds, score });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
};

/** How much of the question of the last search a passage says, with what it stands in; for comparing passages. */
export const relevanceOf = (index: TextIndex, id: number): number => sumsFor(index).around[id] ?? 0;

/** How well a word of the question of the last search is said at each passage. */
export const levelsAt = (index: TextIndex, word: number): Levels => levelsFor(index, word);

/**
 * How well several passages together say what is asked of the thing. To be called before the next search: the levels are
 * those of the last one.
 */
export const askedIn = (
  content: readonly ContentWord[],
  index: TextIndex,
  ids: readonly number[],
): number => {
  let [all, said] = [0, 0];
  for (const [i, { predicate, weight }] of content.slice(0, mostWords).entries()) {
    if (!predicate) continue;
    const { around } = levelsFor(index, i);
    all += weight;
    said += weight * Math.max(0, ...ids.map((id) => around[id] as number));
  }
  return all === 0 ? 1 : said / all;
};

const kept = new WeakMap<TextIndex, Levels[]>();

/** Room for the levels of a question's words, used again by the next question. */
const levelsFor = (index: TextIndex, word: number): Levels => {
  let all = kept.get(index);
  if (all === undefined) kept.set(index, (all = []));
  return (all[word] ??= emptyLevels(index.passages.length));
};

/** Of another region than that of the places the question names. */
const elsewhere = 0.94;

const sumsKept = new WeakMap<TextIndex, Sums>();

const sumsFor = (index: TextIndex): Sums => {
  let sums = sumsKept.get(index);
  if (sums === undefined) {
    const count = index.passages.length;
    sums = {
      ...emptyLevels(count),
      core: new Float32Array(count),
      coreNear: new Float32Array(count),
      heaviest: new Float32Array(count),
      asked: new Float32Array(count),
    };
    sumsKept.set(index, sums);
  }
  return sums;
};

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

/** Words for kinds of body and level: every other name has them. */
const bodyHeads = new Set(
  'region sundhedsklynge sundhedsklyngen klynge klyngen udvalget udvalg gruppe arbejdsgruppe styregruppe råd forum stående fagligt faglig strategisk niveau politisk tværsektoriel'
    .split(' ')
    .map(stem),
);

/** People leave out what is understood: "Sundhedsklynge X" for "Sundhedsklynge X, driftsforum". */
const mostOfName = 0.5;

/** Is the question about the body whose paper it is: are the telling words of its name said? */
const namesBody = (name: string | null, index: TextIndex, said: ReadonlySet<string>): boolean => {
  if (name === null) return false;
  const telling = [...index.termsIn(name)].filter((term) => !bodyHeads.has(term));
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + index.weight(term), 0);
  return weigh(telling.filter((term) => said.has(term))) >= mostOfName * weigh(telling) && telling.length > 0;
};

/** What is known of a paper before its passages are looked at. */
interface Place {
  near: number;
  day: IsoDate | null;
  isOfBody: boolean;
}

const placeOf = (
  register: Register,
  document: string,
  question: Question,
  index: TextIndex,
  said: ReadonlySet<string>,
): Place => {
  const paper = register.papers.get(document);
  return {
    near: isNear(register, document, question) ? 1 : elsewhere,
    day: paper === undefined ? null : dayOf(paper),
    isOfBody:
      ofOneBody.has(paper?.paper.document.kind ?? 'andet') ||
      namesBody(paper?.paper.document.body ?? null, index, said),
  };
};
