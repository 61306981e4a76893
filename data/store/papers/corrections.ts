import { isDeepStrictEqual } from 'node:util';
import { paper as paperSchema, type Paper } from '../../model/paper.ts';
import type { Correction } from '../../model/stored.ts';
import { recordsOf, type PaperRecord } from './record-address.ts';

/**
 * What became of a correction in one version of its paper. `applied`: the field has the corrected value. `agreed`:
 * the paper says so itself. `conflict`: the paper says something else than the secretary saw, so its own words
 * stand. `lost`: the record or field is not there.
 */
export type CorrectionState = 'applied' | 'agreed' | 'conflict' | 'lost';
export type AppliedCorrection = Correction & { state: CorrectionState };

const isRecord = (value: unknown): value is PaperRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of records are no fields: each of their records has an address of its own. */
const isRecords = (value: unknown): boolean => Array.isArray(value) && value.some(isRecord);

/** The object that holds the field, and the field's own name; null when there is no such field. */
const holderOf = (record: PaperRecord, field: string): { holder: PaperRecord; last: string } | null => {
  const path = field.split('.');
  const last = path.pop() ?? '';
  let holder: unknown = record;
  for (const step of path) {
    if (!isRecord(holder) || !Object.hasOwn(holder, step)) return null;
    holder = holder[step];
  }
  if (!isRecord(holder) || !Object.hasOwn(holder, last) || isRecords(holder[last])) return null;
  return { holder, last };
};

/** The value of a field (`owner`, `decision.outcome`) of a record; undefined when it has no such field. */
export const fieldOf = (record: PaperRecord, field: string): unknown => {
  const place = holderOf(record, field);
  return place?.holder[place.last];
};

const withoutSources = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'source' && key !== 'sources');
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutSources(one)]));
};

/** Do two values say the same? Where it stands is another matter: in a newer version it stands elsewhere. */
export const saysTheSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(withoutSources(one), withoutSources(other));

/** Sets the field if the paper still is a paper with it; says whether it did. */
const set = (paper: Paper, record: PaperRecord, field: string, value: unknown): boolean => {
  const place = holderOf(record, field);
  if (place === null || isRecords(value)) return false;
  const before = place.holder[place.last];
  place.holder[place.last] = structuredClone(value);
  if (paperSchema.safeParse(paper).success) return true;
  place.holder[place.last] = before;
  return false;
};

const settle = (
  paper: Paper,
  record: PaperRecord | undefined,
  chain: readonly Correction[],
): CorrectionState => {
  const last = chain.at(-1);
  if (last === undefined || record === undefined) return 'lost';
  const value = fieldOf(record, last.field);
  if (value === undefined) return 'lost';
  if (saysTheSame(value, last.after)) return 'agreed';
  const known = chain.some(({ before, after }) => saysTheSame(value, before) || saysTheSame(value, after));
  return known && set(paper, record, last.field, last.after) ? 'applied' : 'conflict';
};

const words: Partial<Record<CorrectionState, { code: string; tell: (one: Correction) => string }>> = {
  conflict: {
    code: 'correction-conflict',
    tell: ({ field, address }) =>
      `Rettelsen af »${field}« i ${address} er ikke brugt, for papiret siger nu noget andet, end da den blev skrevet.`,
  },
  lost: {
    code: 'correction-lost',
    tell: ({ field, address }) =>
      `Rettelsen af »${field}« i ${address} er ikke brugt, for det står der ikke længere.`,
  },
};

/** A paper after its corrections, its records by the addresses they had before, and what became of each one. */
export interface Corrected {
  paper: Paper;
  records: Map<string, PaperRecord>;
  corrections: AppliedCorrection[];
}

/**
 * Applies corrections to a copy of a paper. All corrections of one field are one chain (A became B, B became C), and
 * a paper that has any of the chain's values gets the last one, whichever version it is. What cannot be applied is
 * kept, told by its state, and told to the secretary as a warning of the paper.
 * @param corrections those that this version of the paper gets, in the order they were made
 */
export const correctedBy = (original: Paper, corrections: readonly Correction[]): Corrected => {
  const paper = structuredClone(original);
  // Addresses are those of the paper's own words, so they are found before anything is corrected.
  const records = recordsOf(paper);
  const chains = new Map<string, Correction[]>();
  for (const one of corrections) {
    const key = JSON.stringify([one.address, one.field]);
    chains.set(key, [...(chains.get(key) ?? []), one]);
  }
  const applied = [...chains.values()].flatMap((chain) => {
    const [{ address } = { address: '' }] = chain;
    const state = settle(paper, records.get(address), chain);
    const last = chain.at(-1);
    const warn = words[state];
    if (warn !== undefined && last !== undefined)
      paper.warnings.push({ code: warn.code, text: warn.tell(last), source: null });
    return chain.map((one) => ({ ...one, state }));
  });
  return { paper, records, corrections: applied };
};
