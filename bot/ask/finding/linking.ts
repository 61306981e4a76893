import { onceAWord } from '../../../data/language/once-a-word.ts';
import { onceFor } from '../../../data/language/once-for.ts';
import { regionOf } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Thing, ThingKind } from '../../../data/register/thing.ts';
import type { ContentWord, Question } from '../question/question.ts';
import type { Saying } from '../question/saying.ts';
import type { TextIndex } from './text-index.ts';
import { stem } from '../question/words.ts';

/** A thing of the register that the question may mean. */
export interface Link {
  thing: Thing;
  /** Share of the name's weight that the question says, 0–1. */
  fit: number;
  /** The words of the question that say it. */
  words: ReadonlySet<ContentWord>;
}

/** Below this share of its name a thing is not meant. */
const leastFit = 0.55;
/** Things of one kind that fit nearly as well as the best are all meant: the same name in several places. */
const nearlyBest = 0.12;
const farBehind = 0.3;

/** Words for kinds of body and paper: in a name, but hardly telling. */
const heads =
  /^(?:samarbejdsaftal|aftal|rammeaftal|grup|arbejdsgrup|udvalg|region|kommun|sundhed|tværsektoriel|fæl|stå|revider|møde|referat|ad|hoc|niveau)/u;

/** Which things of a kind the question means, best first; empty if none. `content` are the words that can name them. */
export const linksTo = (
  kind: ThingKind,
  question: Question,
  content: readonly ContentWord[],
  register: Register,
  index: TextIndex,
): readonly Link[] => {
  const links: Link[] = [];
  for (const thing of thingsNamed(kind, content, register, index)) {
    if (!inRegion(thing, question, register)) continue;
    const byName = thing.names.map((name) => linkByName(thing, name, content, index));
    const best = byName.reduce((a, b) => (b.fit > a.fit ? b : a));
    if (best.fit >= leastFit)
      links.push({ ...best, words: new Set(byName.flatMap((one) => [...one.words])) });
  }
  links.sort((a, b) => b.fit - a.fit || weightOf(b.words) - weightOf(a.words));
  const most = Math.max(0, ...links.map((link) => weightOf(link.words)));
  // First what says most of the question: a thing called just "arbejdsgruppen" fits whole, and says little.
  const telling = links.filter((link) => weightOf(link.words) >= most * 0.8);
  // The short name of one region may be the beginning of the full name in another: each region has its own best.
  const top = new Map<string | null, number>();
  for (const { thing, fit } of telling) top.set(thing.region, Math.max(fit, top.get(thing.region) ?? 0));
  // Where one name is said in full, another that is said in part is not meant, wherever it is.
  const full = Math.max(0, ...telling.map(({ fit }) => fit));
  return telling.filter(
    ({ thing, fit }) => fit >= (top.get(thing.region) ?? 0) - nearlyBest && fit >= full - farBehind,
  );
};

/** A thing with its place in the register, so that what is found can be put in that order by a number. */
interface Placed {
  thing: Thing;
  at: number;
}

const byTerm = new WeakMap<TextIndex, ReadonlyMap<string, readonly Placed[]>>();

/** Things by the terms of their names; found once for a register. */
const thingsByTerm = (register: Register, index: TextIndex): ReadonlyMap<string, readonly Placed[]> => {
  const known = byTerm.get(index);
  if (known !== undefined) return known;
  const things = new Map<string, Placed[]>();
  [...register.things.values()].forEach((thing, at) => {
    for (const term of new Set(thing.names.flatMap((name) => [...index.termsIn(name)]))) {
      const list = things.get(term);
      if (list === undefined) things.set(term, [{ thing, at }]);
      else list.push({ thing, at });
    }
  });
  byTerm.set(index, things);
  return things;
};

/** The things of a kind that the words say any part of a name of, in the order of the register. */
const thingsNamed = (
  kind: ThingKind,
  content: readonly ContentWord[],
  register: Register,
  index: TextIndex,
): readonly Thing[] => {
  const things = thingsByTerm(register, index);
  const terms = new Set(
    content.flatMap((word) => namingSayings(word, index).flatMap((saying) => saying.terms)),
  );
  const found = new Map<number, Thing>();
  for (const term of terms)
    for (const { thing, at } of things.get(term) ?? []) if (thing.kind === kind) found.set(at, thing);
  return [...found].sort(([a], [b]) => a - b).map(([, thing]) => thing);
};

const weightOf = (words: ReadonlySet<ContentWord>): number =>
  [...words].reduce((sum, word) => sum + word.weight, 0);

const inRegion = (thing: Thing, question: Question, register: Register): boolean => {
  if (question.region === null) return true;
  const regions =
    thing.region === null ? thing.papers.map((id) => regionOf(register.papers.get(id)!)) : [thing.region];
  return regions.some((region) => region === null || region.toLowerCase() === question.region?.toLowerCase());
};

/** Finds out once for a register what is to be known of a term or name of it. */
const onceATerm = <Known>(find: (term: string, index: TextIndex) => Known) => {
  const of = onceFor((index: TextIndex) => onceAWord((term) => find(term, index)));
  return (term: string, index: TextIndex): Known => of(index)(term);
};

/** The last part of what bodies are called. */
const bodies = ['gruppe', 'udvalg', 'råd', 'netværk', 'klynge', 'forum'].map(stem);

/**
 * A body is seldom called by its full name: "sårplejegruppen" or "gruppen for sårpleje" is the group with that word
 * in its name, when the word is the most telling one there.
 */
const nickname = 0.6;

const sayingsInNames = new WeakMap<ContentWord, readonly Saying[]>();

/** The ways of saying a word that some name of the register has. */
const namingSayings = (word: ContentWord, index: TextIndex): readonly Saying[] => {
  let sayings = sayingsInNames.get(word);
  if (sayings === undefined) {
    const things = byTerm.get(index);
    sayings = word.sayings.filter(
      ({ fit, terms }) => fit >= leastSaying && terms.every((term) => things?.has(term) === true),
    );
    sayingsInNames.set(word, sayings);
  }
  return sayings;
};
const leastSaying = 0.7;

/** What there is to a term of a name, whatever the question. */
interface NamingTerm {
  /** How telling it is in a name. */
  weight: number;
  isHead: boolean;
  /** It ends as what bodies are called. */
  isBody: boolean;
}

/** What there is to a name, whatever the question. */
interface Name {
  terms: ReadonlySet<string>;
  /** Of all its terms together, and of the heaviest. */
  weight: number;
  heaviest: number;
}

const namingTerm = onceATerm((term, index): NamingTerm => {
  const isHead = heads.test(term);
  return {
    weight: index.weight(term) * (isHead ? 0.35 : 1),
    isHead,
    isBody: bodies.some((body) => term.endsWith(body)),
  };
});

const weigh = (terms: Iterable<string>, index: TextIndex): number => {
  let sum = 0;
  for (const term of terms) sum += namingTerm(term, index).weight;
  return sum;
};

const nameOf = onceATerm((name, index): Name => {
  const terms = index.termsIn(name);
  const heaviest = Math.max(...[...terms].map((term) => namingTerm(term, index).weight));
  return { terms, weight: weigh(terms, index), heaviest };
});

const linkByName = (thing: Thing, name: string, content: readonly ContentWord[], index: TextIndex): Link => {
  const { terms, weight, heaviest } = nameOf(name, index);
  const said = new Set<string>();
  const words = new Set<ContentWord>();
  let telling = 0;
  let called = false;
  for (const word of content)
    for (const saying of namingSayings(word, index)) {
      if (!saying.terms.every((term) => terms.has(term))) continue;
      for (const term of saying.terms) {
        const { isBody, isHead } = namingTerm(term, index);
        if (isBody) called = true;
        said.add(term);
        if (!isHead) telling++;
      }
      words.add(word);
    }
  // Every name in the register is looked at, and few are spoken of.
  if (said.size === 0) return { thing, fit: 0, words };
  // A name of nothing but heads ("arbejdsgruppen") must be said in full.
  const fit = weight === 0 || (telling === 0 && said.size < terms.size) ? 0 : weigh(said, index) / weight;
  if (thing.kind !== 'group' || !called) return { thing, fit, words };
  const byNickname = [...said].some((term) => {
    const one = namingTerm(term, index);
    return !one.isHead && one.weight >= heaviest;
  });
  return { thing, fit: byNickname ? Math.max(fit, nickname) : fit, words };
};
