import type { PlacedPassage, Register } from '../../../data/register/register.ts';
import type { Saying } from '../question/saying.ts';
import { paperWords } from './paper-words.ts';
import { termsOf } from '../question/words.ts';

/** A passage as it is searched: its own terms, and those of what it stands under. */
export interface IndexedPassage extends PlacedPassage {
  id: number;
  own: ReadonlySet<string>;
  /** Terms of the headings and the item it stands under; a bullet's or row's lead-in sentence too. */
  near: ReadonlySet<string>;
  /** Terms of the sentence before it in the same section: "Gruppen …" goes on from there. */
  beside: ReadonlySet<string>;
  /** The sentence that leads in the list it stands in. */
  leadIn: number | null;
  /** Terms of its paper's title, body, region and day. */
  far: ReadonlySet<string>;
}

/** All that asking needs to know of the words of the papers. Built once for a register, when it is made ready or first asked. */
export interface TextIndex {
  passages: readonly IndexedPassage[];
  /** Term → passages that hold it themselves. */
  holding: ReadonlyMap<string, readonly number[]>;
  /** How telling a term is: the rarer, the more. In nats; what no paper says counts most. */
  weight(term: string): number;
  /** The same for all the ways a word can be said, together. */
  weightOf(sayings: readonly Saying[]): number;
  /** The terms of a text of the register, such as a name; found once. */
  termsIn(text: string): ReadonlySet<string>;
  /** What {@link sayingsOf} found, by language and word; so are the words of the papers looked through once a word. */
  sayings: Map<string, readonly Saying[]>;
  /** Every term of the papers, those of names and headings included. */
  vocabulary: ReadonlySet<string>;
}

const indexes = new WeakMap<Register, TextIndex>();

export const textIndexOf = (register: Register): TextIndex => {
  let found = indexes.get(register);
  if (found === undefined) indexes.set(register, (found = build(register)));
  return found;
};

/** A list longer than this is no list of one lead-in sentence. */
const longestList = 25;
const none: ReadonlySet<string> = new Set();

const sameSection = (a: PlacedPassage, b: PlacedPassage): boolean =>
  a.document === b.document &&
  a.passage.item === b.passage.item &&
  a.passage.section.join('|') === b.passage.section.join('|');

const build = (register: Register): TextIndex => {
  const vocabulary = new Set<string>();
  const holding = new Map<string, number[]>();
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (text: string): ReadonlySet<string> => {
    let set = sets.get(text);
    if (set === undefined) sets.set(text, (set = new Set(termsOf(text))));
    return set;
  };
  const known = (text: string): ReadonlySet<string> => {
    const set = setOf(text);
    for (const term of set) vocabulary.add(term);
    return set;
  };
  const all = register.passages();
  const leadInOf = (id: number): number | null => {
    const { kind } = (all[id] as PlacedPassage).passage;
    if (kind !== 'bullet' && kind !== 'row') return null;
    for (let at = id - 1; at >= 0 && id - at <= longestList; at--) {
      const [one, here] = [all[at] as PlacedPassage, all[id] as PlacedPassage];
      if (!sameSection(one, here)) return null;
      if (one.passage.kind === kind) continue;
      return kind === 'row' ? at + 1 : at;
    }
    return null;
  };
  const owns = all.map(({ passage }) => new Set(termsOf(passage.text)));
  const nears = new Map<string, ReadonlySet<string>>();
  const passages = all.map((placed, id): IndexedPassage => {
    const own = owns[id] as ReadonlySet<string>;
    for (const term of own) {
      vocabulary.add(term);
      const list = holding.get(term);
      if (list === undefined) holding.set(term, [id]);
      else list.push(id);
    }
    const section = placed.passage.section.join(' \n ');
    const leadIn = leadInOf(id);
    const isNext = id > 0 && sameSection(placed, all[id - 1] as PlacedPassage);
    const beside = isNext ? (owns[id - 1] as ReadonlySet<string>) : none;
    const key = `${String(leadIn)} ${section}`;
    let near = leadIn === null ? known(section) : nears.get(key);
    if (near === undefined) {
      near = new Set([...known(section), ...(owns[leadIn ?? id] as ReadonlySet<string>)]);
      nears.set(key, near);
    }
    return { ...placed, id, own, near, beside, leadIn, far: known(paperWords(register, placed.document)) };
  });
  for (const thing of register.things.values()) for (const name of thing.names) known(name);
  const count = passages.length;
  const rarity = (held: number) => Math.log(1 + (count + 1) / (held + 0.5));
  const heldBy = (term: string) => holding.get(term)?.length ?? (vocabulary.has(term) ? 1 : 0);
  const weightOf = (sayings: readonly Saying[]) =>
    rarity(sayings.reduce((sum, { terms, fit }) => sum + fit * fit * Math.min(...terms.map(heldBy)), 0));
  return {
    passages,
    holding,
    weight: (term) => rarity(heldBy(term)),
    weightOf,
    termsIn: setOf,
    sayings: new Map(),
    vocabulary,
  };
};
