import { mostWords } from '../passage-search.ts';
import type { IndexedPassage, TextIndex } from '../text-index.ts';
import type { QuestionFrame } from './question-frame.ts';

/** How well a passage says the words of a question, and what is left. Shares are of the words' weight, 0–1. */
export interface WordsSaid {
  /** By itself; with what stands around it; anywhere near; with what is told beside it. */
  own: number;
  around: number;
  anywhere: number;
  told: number;
  /** As they are, not by kin. */
  exact: number;
  heaviestOwn: number;
  heaviestAround: number;
  leastOfHeavy: number;
  /** The heaviest that is left unsaid, beside the heaviest of all. */
  gapTold: number;
  gapAnywhere: number;
  gapOfThings: number;
  gapOfAsked: number;
  gapOfNames: number;
  /** What is asked of the thing: with what is told, and by the passage itself; 1 where nothing is. */
  asked: number;
  askedOwn: number;
  leastTold: number;
  /** By the headings over it; by them or itself; by its paper's title. */
  over: number;
  overOrOwn: number;
  ofPaper: number;
  /** Share of the words, whatever they weigh. */
  count: number;
}

/** So heavy beside the heaviest, a word counts as heavy. */
export const heavyShare = 0.5;
const mostTold = 6;
const isExact = 0.95;
const isSaid = 0.5;

/** How well a text says each word of the question. */
const saidIn = (terms: ReadonlySet<string>, { table }: QuestionFrame, into: Float32Array): Float32Array => {
  into.fill(0);
  for (const term of terms)
    for (const [word, fit] of table.get(term) ?? []) if ((into[word] as number) < fit) into[word] = fit;
  return into;
};

/** Used again for each passage. */
const [inHeading, inTitle] = [new Float32Array(mostWords), new Float32Array(mostWords)];

/** How well a passage, and what is told with it, says the question. */
export const wordsSaid = (
  frame: QuestionFrame,
  index: TextIndex,
  { id, passage }: IndexedPassage,
  told: readonly IndexedPassage[],
  paperTitle: string,
): WordsSaid => {
  const { content, levels, total, heaviest, isName } = frame;
  const heading = saidIn(index.termsIn(passage.section.join(' \n ')), frame, inHeading);
  const title = saidIn(index.termsIn(paperTitle), frame, inTitle);
  const said: WordsSaid = {
    ...{ own: 0, around: 0, anywhere: 0, told: 0, exact: 0, over: 0, overOrOwn: 0, ofPaper: 0, count: 0 },
    ...{ heaviestOwn: 0, heaviestAround: 0, leastOfHeavy: 1, leastTold: 1 },
    ...{ gapTold: 0, gapAnywhere: 0, gapOfThings: 0, gapOfAsked: 0, gapOfNames: 0, asked: 1, askedOwn: 1 },
  };
  let [asked, askedTold, askedOwn, top] = [0, 0, 0, 0];
  for (const [i, { weight, predicate }] of content.entries()) {
    const level = levels[i] as (typeof levels)[number];
    const own = level.said[id] as number;
    const near = level.around[id] as number;
    const any = level.anywhere[id] as number;
    let best = near;
    for (let t = 0; t < told.length && t < mostTold; t++)
      best = Math.max(best, level.said[(told[t] as IndexedPassage).id] as number);
    const [share, beside] = [weight / total, weight / heaviest];
    const over = heading[i] as number;
    said.own += share * own;
    said.around += share * near;
    said.anywhere += share * any;
    said.told += share * best;
    said.over += share * over;
    said.overOrOwn += share * Math.max(own, over);
    said.ofPaper += share * (title[i] as number);
    if (own >= isExact) said.exact += share;
    if (best >= isSaid) said.count += 1 / content.length;
    if (weight > top) [top, said.heaviestOwn, said.heaviestAround] = [weight, own, near];
    if (beside >= heavyShare) said.leastOfHeavy = Math.min(said.leastOfHeavy, near);
    said.leastTold = Math.min(said.leastTold, best);
    said.gapTold = Math.max(said.gapTold, beside * (1 - best));
    said.gapAnywhere = Math.max(said.gapAnywhere, beside * (1 - any));
    if (isName[i] === true) said.gapOfNames = Math.max(said.gapOfNames, 1 - best);
    if (predicate) {
      said.gapOfAsked = Math.max(said.gapOfAsked, beside * (1 - best));
      asked += weight;
      askedTold += weight * best;
      askedOwn += weight * own;
    } else said.gapOfThings = Math.max(said.gapOfThings, beside * (1 - best));
  }
  if (asked > 0) [said.asked, said.askedOwn] = [askedTold / asked, askedOwn / asked];
  return said;
};
