import type { IsoDate } from '../../../data/model/time.ts';
import { fitting } from './fitting.ts';
import type { Fitting } from './fitting.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { ContentWord, Question } from '../question/question.ts';
import { allowedIn } from './scope.ts';
import { headingHolds, holdsSought } from './sought-in.ts';
import type { IndexedPassage, TextIndex } from './text-index.ts';
import type { PaperKind } from '../../../data/model/paper.ts';
import type { Register } from '../../../data/register/register.ts';

export interface Hit {
  passage: IndexedPassage;
  /** Share of the question accounted for by the passage, what it stands under, and its paper. */
  accounted: number;
  /** The same, counting only what the passage itself says. */
  own: number;
  score: number;
  missing: readonly string[];
}

/** What a match counts by where it stands: in the passage, over it, in the sentence before, in the paper's title. */
const [inNear, inBeside, inFar] = [0.8, 0.4, 0.35];

/** The most telling word of the question is to be said by the passage itself, and not by a distant kin of it. */
const leastOfCore = 0.8;
const coreUnsaid = 0.8;

/** Papers that are about one body from beginning to end. */
const ofOneBody = new Set<PaperKind>(['kommissorium']);
const inOwnPaper = 0.78;

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
  const found = new Set<number>();
  for (const word of content)
    for (const saying of word.sayings)
      for (const term of saying.terms) for (const id of index.holding.get(term) ?? []) found.add(id);
  const total = content.reduce((sum, word) => sum + word.weight, 0);
  const papers = new Map([...register.papers.keys()].map((id) => [id, placeOf(register, id, question)]));
  const fits = content.map(fitting);
  const bounded: Bounded[] = [];
  for (const id of found) {
    const passage = index.passages[id] as IndexedPassage;
    const place = papers.get(passage.document);
    if (place === undefined || !place.allowed) continue;
    let [ownSum, sum, asked, got] = [0, 0, 0, 0];
    let core: { weight: number; fit: number } | null = null;
    const missing: string[] = [];
    for (const [i, word] of content.entries()) {
      const { here, near, beside, far, everywhere } = (fits[i] as Fitting)(passage);
      // In the paper of the body asked about, its name need not be said again.
      const named = place.isOfBody && here === 0 && far > 0;
      asked += named ? 0 : word.weight;
      ownSum += word.weight * here;
      sum +=
        word.weight *
        Math.max(here, inNear * near, inBeside * beside, (place.isOfBody ? inOwnPaper : inFar) * far);
      got += word.weight * everywhere;
      if (everywhere === 0) missing.push(word.text);
      if (far === 0 && (core === null || word.weight > core.weight))
        core = { weight: word.weight, fit: here };
    }
    const isSaid = core === null || core.fit >= leastOfCore;
    bounded.push({
      passage,
      day: place.day,
      bound: (total === 0 ? 0 : sum / total) * (isSaid ? 1 : coreUnsaid),
      accounted: total === 0 ? 1 : got / total,
      own: asked === 0 ? 0 : ownSum / asked,
      missing,
    });
  }
  return bestOf(bounded, question, limit);
};

/** A hit before it is known whether it holds the sort of thing asked for, which can only lower its score. */
type Bounded = Omit<Hit, 'score'> & { day: IsoDate | null; bound: number };

/** Whether a passage holds what is asked for is only looked into where it can still be among the best. */
const bestOf = (bounded: Bounded[], question: Question, limit: number): Hit[] => {
  const hits: Hit[] = [];
  for (const { day, bound, ...hit } of bounded.sort((a, b) => b.bound - a.bound)) {
    if (bound <= (hits[limit - 1]?.score ?? -1)) break;
    const { passage } = hit.passage;
    if (passage.kind === 'heading' && !headingHolds(question, passage, day)) continue;
    const tooLong = (0.0004 * Math.max(0, passage.text.length - 250)) / 10;
    hits.push({ ...hit, score: bound * holdsSought(question, passage, day) - tooLong });
    hits.sort((a, b) => b.score - a.score);
  }
  return hits.slice(0, limit);
};

const placeOf = (register: Register, document: string, question: Question) => {
  const paper = register.papers.get(document);
  return {
    allowed: allowedIn(register, document, question),
    day: paper === undefined ? null : dayOf(paper),
    isOfBody: ofOneBody.has(paper?.paper.document.kind ?? 'andet'),
  };
};
