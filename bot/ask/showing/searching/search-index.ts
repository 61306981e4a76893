import { splitCompound } from '../../../../data/language/compounds.ts';
import { wordsOf } from '../../../../data/register/name-key.ts';
import type { Register } from '../../../../data/register/register.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { agendasOf, type Point } from '../agenda.ts';
import type { Showable } from '../showable.ts';

/** How much it counts that a word is found in the name, in part of a compound of it, or in what it says or stands by. */
const weights = { name: 1, beside: 0.45 } as const;

/** Something to be found, with the words it is found by. */
export interface Entry {
  one: Exclude<Showable, { kind: 'meeting' }>;
  /** How much the papers speak of it. */
  spoken: number;
  /** For what happened: the day. */
  day: string;
  /** Words of its shortest name: the fewer there are besides those sought, the nearer it is. */
  length: number;
}

export interface SearchIndex {
  entries: readonly Entry[];
  /** Word → entries it finds, with how much that counts. Words are stems. */
  postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** All words in order, for looking up beginnings. */
  sorted: readonly string[];
  /** Part of a compound → the compounds. */
  compounds: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Register, SearchIndex>();

/** The groups, agreements and decisions of a register as they are searched; built once. */
export const searchIndexOf = (register: Register): SearchIndex => {
  let found = known.get(register);
  if (found === undefined) known.set(register, (found = build(register)));
  return found;
};

const build = (register: Register): SearchIndex => {
  const entries: Entry[] = [];
  const postings = new Map<string, Map<number, number>>();
  const put = (text: string, weight: number): void => {
    const id = entries.length - 1;
    for (const word of wordsOf(text)) {
      const found = postings.get(word) ?? new Map<number, number>();
      postings.set(word, found);
      found.set(id, Math.max(weight, found.get(id) ?? 0));
    }
  };
  for (const thing of register.things.values()) {
    if (thing.kind !== 'group' && thing.kind !== 'agreement') continue;
    entries.push({
      one: { kind: thing.kind, thing },
      spoken: spokenOf(thing, register),
      day: '',
      length: Math.min(...thing.names.map((name) => wordsOf(name).length)),
    });
    for (const name of thing.names) put(name, weights.name);
    put([thing.within ?? '', thing.region ?? ''].join(' '), weights.beside);
  }
  for (const point of agendasOf(register).points) {
    if (point.decision === null) continue;
    entries.push({
      one: { kind: 'item', point },
      spoken: 0,
      day: point.day ?? '',
      length: wordsOf(point.item.title).length,
    });
    put(point.item.title, weights.name);
    put(besideOf(point), weights.beside);
  }
  return { entries, postings, sorted: [...postings.keys()].sort(), compounds: compoundsIn(postings) };
};

/** What only drafts speak of comes after what is in force. */
const spokenOf = ({ id, papers, draft }: Thing, register: Register): number =>
  (3 * papers.length + register.about(id).length + register.pointingAt(id).length) / (draft ? 10 : 1);

const besideOf = ({ decision, body, thing, day }: Point): string =>
  [decision?.object ?? '', body?.name ?? '', thing.region ?? '', day ?? ''].join(' ');

const compoundsIn = (postings: ReadonlyMap<string, unknown>): Map<string, string[]> => {
  const words = new Set(postings.keys());
  const compounds = new Map<string, string[]>();
  for (const word of words)
    for (const part of splitCompound(word, words).flatMap(wordsOf))
      compounds.set(part, [...(compounds.get(part) ?? []), word]);
  return compounds;
};
