import { loadSet } from './load-set.ts';
import type { LoadedSet } from './load-set.ts';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** The project's own question sets: each a file of questions beside this one, and the folder of papers it is about. */
export const sets = {
  /** Over the samples: the papers Punkt is shown with, as long and as knotty as real ones. */
  samples: { questions: here('samples.jsonl'), papers: here('../../../data/samples'), asOf: '2024-06-03' },
  /** Over the importer's papers: short, in many layouts, from all regions; most are minutes or mandates. */
  layouts: { questions: here('layouts.jsonl'), papers: here('../../importing/papers'), asOf: '2026-06-15' },
} as const;

export type SetName = keyof typeof sets;

export const setNames = Object.keys(sets) as SetName[];

const loaded = new Map<SetName, Promise<LoadedSet>>();

/** A set with its papers, read once for all tests. */
export const ownSet = (name: SetName): Promise<LoadedSet> => {
  const { questions, papers, asOf } = sets[name];
  const known = loaded.get(name) ?? loadSet(questions, papers, asOf);
  loaded.set(name, known);
  return known;
};
