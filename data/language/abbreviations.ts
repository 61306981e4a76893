import { folded } from './fold.ts';
import { glossary } from './glossary.ts';
import type { GlossaryEntry } from './glossary.ts';
import { sameGround } from './regions.ts';
import type { Region } from './regions.ts';

export type { GlossaryEntry } from './glossary.ts';

const byShort = new Map<string, GlossaryEntry[]>();
for (const entry of glossary) {
  const key = folded(entry.short);
  byShort.set(key, [...(byShort.get(key) ?? []), entry]);
}

/** What a name is without its letters' case, its ending ("SSU'et") and its hyphens' kind. */
const keyOf = (short: string): string =>
  folded(short.trim())
    .replace(/['’].*$/, '')
    .replace(/[‐‑–]/g, '-');

/**
 * What a short form can mean: in a region, that region's meanings first, then those that hold everywhere;
 * without one, all. [] if the glossary does not have it. Never a source, only a help to understand a question.
 */
export function expand(short: string, region?: Region | null): GlossaryEntry[] {
  const entries = byShort.get(keyOf(short)) ?? [];
  if (!region) return entries;
  const own = entries.filter((entry) => entry.region !== null && sameGround(entry.region, region));
  return [...own, ...entries.filter((entry) => entry.region === null)];
}

const byName = new Map<string, GlossaryEntry[]>();
for (const entry of glossary) {
  for (const name of [...entry.full, ...entry.english]) {
    const key = folded(name);
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
}

/** The glossary's entries that have this full name, Danish or English: the way back from {@link expand}. */
export const entriesNamed = (name: string): GlossaryEntry[] => byName.get(folded(name.trim())) ?? [];
