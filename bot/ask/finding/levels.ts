import type { ContentWord } from '../question/question.ts';
import type { Places, Postings } from './postings.ts';
import type { TextIndex } from './text-index.ts';

/**
 * What a word counts by where it is said: in the passage itself, over it, in the sentence beside it, elsewhere in its
 * item or section, in its paper's title. What a question is about is said once and understood from then on; what is
 * asked of it is to be said where the answer is.
 */
export const worth = {
  thing: {
    heading: 0.93,
    /** One part in the passage, the others over it. */
    divided: 0.75,
    beside: 0.6,
    stretch: 0.45,
    paper: 0.35,
    /** Anywhere in a paper without an agenda. */
    whole: 0.25,
    /** The title of a paper that is about the one body the question is about. */
    ownPaper: 0.9,
  },
  predicate: {
    heading: 0.85,
    divided: 0.7,
    beside: 0.45,
    stretch: 0.25,
    paper: 0.15,
    whole: 0.1,
    ownPaper: 0.3,
  },
};

/** How well a word is said at each passage: by the passage itself, with what stands around it, and anywhere near. */
export interface Levels {
  said: Float32Array;
  around: Float32Array;
  anywhere: Float32Array;
}

export const emptyLevels = (passages: number): Levels => ({
  said: new Float32Array(passages),
  around: new Float32Array(passages),
  anywhere: new Float32Array(passages),
});

/** Rising numbers are looked up by halving. */
const includes = (rising: Places, wanted: number): boolean => {
  let [low, high] = [0, rising.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = rising[middle] as number;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};

/** The places that hold all the terms, by the rarest. */
export const holdingAll = (postings: Postings, terms: readonly string[]): Places => {
  const [first, ...rest] = terms.map((term) => postings.of(term)).sort((a, b) => a.length - b.length);
  if (first === undefined || rest.length === 0) return first ?? [];
  return Array.from(first).filter((place) => rest.every((list) => includes(list, place)));
};

const raise = (fits: Float32Array, places: Places, fit: number): void => {
  for (const place of places) if ((fits[place] as number) < fit) fits[place] = fit;
};

/** What is said far off in the paper accounts for a word, but not as well. */
const inWhole = 0.5;

interface Scratch {
  headings: Float32Array;
  stretches: Float32Array;
  papers: Float32Array;
  wholes: Float32Array;
}

const scratch = new WeakMap<TextIndex, Scratch>();

/** Empty lists for one word's places; they are used again for the next. */
const scratchFor = (index: TextIndex): Scratch => {
  const { headings, stretches, papers } = index.counts;
  let lists = scratch.get(index);
  if (lists === undefined) {
    lists = {
      headings: new Float32Array(headings),
      stretches: new Float32Array(stretches),
      papers: new Float32Array(papers),
      wholes: new Float32Array(papers),
    };
    scratch.set(index, lists);
  }
  for (const list of Object.values(lists) as Float32Array[]) list.fill(0);
  return lists;
};

/** How well a word is said at the passages of some papers. A saying of several terms is said where all of them are. */
export const levelsOf = (
  { sayings, predicate }: ContentWord,
  index: TextIndex,
  spans: readonly (readonly [from: number, to: number])[],
  isOfOneBody: (paper: number) => boolean,
  into: Levels,
): void => {
  const count = index.passages.length;
  const { said, around, anywhere } = into;
  const worths = predicate ? worth.predicate : worth.thing;
  said.fill(0);
  const { headings, stretches, papers, wholes } = scratchFor(index);
  for (const { terms, fit } of sayings) {
    raise(said, holdingAll(index.said, terms), fit);
    raise(headings, holdingAll(index.headings, terms), fit);
    raise(stretches, holdingAll(index.stretches, terms), fit);
    raise(papers, holdingAll(index.papers, terms), fit);
    raise(wholes, holdingAll(index.wholes, terms), fit);
  }
  const { standing } = index;
  for (const [from, to] of spans)
    for (let id = from; id < to; id++) {
      const own = said[id] as number;
      const paperAt = standing.papers[id] as number;
      const heading = headings[standing.headings[id] as number] as number;
      const stretch = stretches[standing.stretches[id] as number] as number;
      const paper = papers[paperAt] as number;
      const whole = wholes[paperAt] as number;
      let [near, any] = [own, own];
      if (worths.heading * heading > near) near = worths.heading * heading;
      if (heading > any) any = heading;
      if (standing.goesOn[id] === 1) {
        const beside = worths.beside * (said[id - 1] as number);
        if (beside > near) near = beside;
      }
      if (id + 1 < count && standing.goesOn[id + 1] === 1) {
        const beside = worths.beside * (said[id + 1] as number);
        if (beside > near) near = beside;
      }
      if (stretch > 0) {
        if (worths.stretch * stretch > near) near = worths.stretch * stretch;
        if (stretch > any) any = stretch;
      }
      if (paper > 0) {
        const byPaper = (isOfOneBody(paperAt) ? worths.ownPaper : worths.paper) * paper;
        if (byPaper > near) near = byPaper;
        if (paper > any) any = paper;
      }
      if (whole > 0) {
        if (worths.whole * whole > near) near = worths.whole * whole;
        if (inWhole * whole > any) any = inWhole * whole;
      }
      around[id] = near;
      anywhere[id] = any;
    }
  for (const { terms, fit } of sayings)
    if (terms.length > 1) raiseDivided(terms, fit * worths.divided, index, into);
};

/** Part of the word is said by the passage, and the rest stands over it. */
const raiseDivided = (terms: readonly string[], fit: number, index: TextIndex, into: Levels): void => {
  for (const term of terms) {
    const others = terms.filter((other) => other !== term);
    const under = holdingAll(index.headings, others);
    if (under.length === 0) continue;
    for (const id of index.said.of(term)) {
      const heading = index.passages[id]?.heading;
      if (heading === undefined || !includes(under, heading)) continue;
      into.around[id] = Math.max(into.around[id] as number, fit);
      into.anywhere[id] = Math.max(into.anywhere[id] as number, fit);
    }
  }
};
