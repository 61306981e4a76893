import { onceAWord } from '../../../data/language/once-a-word.ts';
import type { PlacedPassage, Register } from '../../../data/register/register.ts';
import type { Saying } from '../question/saying.ts';
import { termsOf } from '../question/words.ts';
import { paperWords } from './paper-words.ts';
import { PostingsBuilder, type Postings } from './postings.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage as it is searched, with what it stands in. */
export interface IndexedPassage extends PlacedPassage {
  id: number;
  /** The sentence that leads in the list it stands in. */
  leadIn: number | null;
  /** It goes on from the passage before it: the same section of the same paper. */
  goesOn: boolean;
  /** What stands over it: headings, the item's title, a list's lead-in. */
  heading: number;
  /** The agenda item it stands in, or else its section: from beginning to end. */
  stretch: number;
  paper: number;
}

/** All that asking needs to know of the words of the papers. Built once for a register, when it is made ready or first asked. */
export interface TextIndex {
  passages: readonly IndexedPassage[];
  /** What the passages stand in, by their numbers: the same as they say themselves, to be gone through fast. */
  standing: {
    headings: Int32Array;
    stretches: Int32Array;
    papers: Int32Array;
    goesOn: Uint8Array;
  };
  /** Term → passages that say it themselves. */
  said: Postings;
  /** Term → headings, stretches and papers, by the numbers passages give. */
  headings: Postings;
  stretches: Postings;
  papers: Postings;
  /** Term → papers that say it anywhere; only papers that are about one thing, and have no agenda. */
  wholes: Postings;
  /** Term → papers that say it anywhere, title included. */
  anywhere: Postings;
  /** The passages of each paper: from, and to before. */
  spans: readonly (readonly [from: number, to: number])[];
  /** How many of each there are. */
  counts: { headings: number; stretches: number; papers: number };
  /** How telling a term is: the rarer, the more. In nats; what no paper says counts most. */
  weight(term: string): number;
  /** The same for all the ways a word can be said, together. */
  weightOf(sayings: readonly Saying[]): number;
  /** The terms of a text of the register, such as a name; found once. */
  termsIn(text: string): ReadonlySet<string>;
  /** What {@link sayingsOf} found, by language and word; so are the words of the papers looked through once a word. */
  sayings: Map<string, readonly Saying[]>;
  /** Every term of the papers, those of names and headings included. */
  vocabulary: Vocabulary;
}

const indexes = new WeakMap<Register, TextIndex>();

export const textIndexOf = (register: Register): TextIndex => {
  let found = indexes.get(register);
  if (found === undefined) indexes.set(register, (found = build(register)));
  return found;
};

/** A list longer than this is no list of one lead-in sentence. */
const longestList = 25;

const sectionKey = ({ document, passage }: PlacedPassage): string =>
  `${document}|${passage.item ?? ''}|${passage.section.join('|')}`;

/** Items of one paper can carry the same number twice; then they differ in title, the outermost heading. */
const stretchKey = ({ document, passage }: PlacedPassage): string =>
  passage.item === null
    ? sectionKey({ document, passage, index: 0 })
    : `${document}|${passage.item}|${passage.section[0] ?? passage.text}`;

/** Numbers things in the order they are first met. */
const numbering = () => {
  const numbers = new Map<string, number>();
  let count = 0;
  return {
    of: (key: string): { number: number; isNew: boolean } => {
      const known = numbers.get(key);
      if (known !== undefined) return { number: known, isNew: false };
      numbers.set(key, count);
      return { number: count++, isNew: true };
    },
    /** No key of before comes again. */
    forget: () => numbers.clear(),
    count: () => count,
  };
};

/** A sentence that a list goes on from. */
const leadsIn = /[:;,]\s*$|følgende|nedenfor|\bat\s*$/iu;

const leadInOf = (all: readonly PlacedPassage[], id: number): number | null => {
  const here = all[id] as PlacedPassage;
  const { kind } = here.passage;
  if (kind !== 'bullet' && kind !== 'row') return null;
  const key = sectionKey(here);
  for (let at = id - 1; at >= 0 && id - at <= longestList; at--) {
    const one = all[at] as PlacedPassage;
    if (sectionKey(one) !== key) return null;
    if (one.passage.kind === kind) continue;
    if (kind === 'row') return at + 1;
    return leadsIn.test(one.passage.text) ? at : null;
  }
  return null;
};

type Read = Pick<
  TextIndex,
  'passages' | 'said' | 'headings' | 'stretches' | 'papers' | 'wholes' | 'anywhere' | 'spans' | 'counts'
>;

/** Apart from what the index keeps: whatever is only needed for reading goes when it is done. */
const read = (register: Register): Read => {
  const all = register.passages();
  const building = {
    said: new PostingsBuilder(),
    headings: new PostingsBuilder(),
    stretches: new PostingsBuilder(),
    papers: new PostingsBuilder(),
    wholes: new PostingsBuilder(),
    anywhere: new PostingsBuilder(),
  };
  const spans: [number, number][] = [];
  // Numbers of one paper are of no other, so that their keys go with it.
  const [heads, runs] = [numbering(), numbering()];
  const inStretch = new Map<number, Set<string>>();
  const endPaper = () => {
    for (const [number, terms] of inStretch) building.stretches.add(terms, number);
    inStretch.clear();
    heads.forget();
    runs.forget();
  };
  let [paper, document] = [-1, ''];
  let before: string | null = null;
  const passages = all.map((placed, id): IndexedPassage => {
    if (placed.document !== document) {
      endPaper();
      [paper, document] = [paper + 1, placed.document];
      const words = termsOf(paperWords(register, document));
      building.anywhere.add(words, paper);
      building.papers.add(words, paper);
    }
    const own = termsOf(placed.passage.text);
    building.said.add(own, id);
    const leadIn = leadInOf(all, id);
    // The place names the item's number and the label: "Punkt 5, Økonomi".
    const section = [...placed.passage.section, placed.passage.source.place].join(' \n ');
    const heading = heads.of(`${placed.document} ${String(leadIn)} ${section}`);
    if (heading.isNew) {
      building.headings.add(termsOf(section), heading.number);
      if (leadIn !== null)
        building.headings.add(termsOf((all[leadIn] as PlacedPassage).passage.text), heading.number);
    }
    const stretch = runs.of(stretchKey(placed));
    const terms = inStretch.get(stretch.number) ?? new Set<string>();
    if (stretch.isNew) inStretch.set(stretch.number, terms);
    for (const term of own) terms.add(term);
    if ((register.papers.get(document)?.paper.items.length ?? 0) === 0) building.wholes.add(own, paper);
    building.anywhere.add(own, paper);
    spans[paper] = [spans[paper]?.[0] ?? id, id + 1];
    const key = sectionKey(placed);
    const goesOn = key === before;
    before = key;
    // Each field by its name: spread, every one of a hundred thousand would be of a class of its own.
    return {
      document,
      index: placed.index,
      passage: placed.passage,
      id,
      leadIn,
      goesOn,
      heading: heading.number,
      stretch: stretch.number,
      paper,
    };
  });
  endPaper();
  return {
    passages,
    said: building.said.build(),
    headings: building.headings.build(),
    stretches: building.stretches.build(),
    papers: building.papers.build(),
    wholes: building.wholes.build(),
    anywhere: building.anywhere.build(),
    spans,
    counts: { headings: heads.count(), stretches: runs.count(), papers: paper + 1 },
  };
};
/** Texts whose terms are kept. Questions have them put together in ever new ways: they must not fill the memory. */
const mostTexts = 100_000;

const build = (register: Register): TextIndex => {
  const found = read(register);
  const { passages, said, headings, papers } = found;
  const termsIn = onceAWord((text): ReadonlySet<string> => new Set(termsOf(text)), mostTexts);
  const vocabulary = new Set<string>([...said.terms(), ...headings.terms(), ...papers.terms()]);
  for (const thing of register.things.values())
    for (const name of thing.names) for (const term of termsIn(name)) vocabulary.add(term);
  const count = passages.length;
  const rarity = (held: number) => Math.log(1 + (count + 1) / (held + 0.5));
  const heldBy = (term: string) => said.of(term).length || (vocabulary.has(term) ? 1 : 0);
  const weightOf = (sayings: readonly Saying[]) =>
    rarity(sayings.reduce((sum, { terms, fit }) => sum + fit * fit * Math.min(...terms.map(heldBy)), 0));
  return {
    ...found,
    standing: {
      headings: Int32Array.from(passages, (one) => one.heading),
      stretches: Int32Array.from(passages, (one) => one.stretch),
      papers: Int32Array.from(passages, (one) => one.paper),
      goesOn: Uint8Array.from(passages, (one) => (one.goesOn ? 1 : 0)),
    },
    weight: (term) => rarity(heldBy(term)),
    weightOf,
    termsIn,
    sayings: new Map(),
    vocabulary: vocabularyOf(vocabulary),
  };
};
