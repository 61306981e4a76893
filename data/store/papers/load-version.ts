import { z } from 'zod';
import type { PaperAccess } from '../../model/access.ts';
import type { Paper, Passage } from '../../model/paper.ts';
import { rawText, type RawText } from '../../model/raw-text.ts';
import {
  storedRecords,
  type Correction,
  type SeriesHead,
  type StoredRecords,
  type StoredVersion,
} from '../../model/stored.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { checked } from '../checked.ts';
import { readChunks } from './chunks.ts';
import { correctedBy, type AppliedCorrection } from './corrections.ts';
import { hashOf } from './keys.ts';
import { inOrder, supersededBy } from './series.ts';
import { SharedStrings } from './shared-strings.ts';

/** One version of a paper, as the register and the answers use it. */
export interface LoadedPaper {
  documentId: string;
  series: string;
  file: string;
  raw: RawText;
  /** With the secretary's corrections in it. */
  paper: Paper;
  /** In the paper's own words; the same object where nothing was corrected. */
  uncorrected: Paper;
  /** The stretches that answers can quote. */
  passages: readonly Passage[];
  /** 1 is the oldest of its series. */
  version: number;
  /** The document that has its place; null for the one that counts. */
  supersededBy: string | null;
  importedAt: string;
  access: PaperAccess;
  corrections: AppliedCorrection[];
}

const parseJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoreError('damaged', { detail: `${where} is no JSON.`, cause });
  }
};

const rawPair = z.tuple([rawText.shape.text, rawText.shape.pages]);

/** The stored text of a version, which must be the one its hash was made of. */
const textOf = async (store: Store, tenant: string, kind: 'raw' | 'records', version: StoredVersion) => {
  const { documentId, stage, chunks, recordsHash } = version;
  const text = await readChunks(store, kind, { tenant, documentId, stage }, chunks[kind]);
  if (hashOf(text) !== (kind === 'raw' ? documentId : recordsHash))
    throw new StoreError('damaged', {
      detail: `The ${kind} of ${tenant}/${documentId} are not those imported.`,
    });
  return parseJson(text, `The ${kind} of ${tenant}/${documentId}`);
};

/**
 * Reads one of the versions a head lists, with the corrections that are its.
 * @param corrections all of the tenant, in the order they were made
 * @param shared what papers that are kept together share
 * @throws StoreError `damaged` when it cannot be read
 */
export const loadVersion = async (
  store: Store,
  tenant: string,
  { series, versions }: SeriesHead,
  documentId: string,
  corrections: readonly Correction[],
  shared: SharedStrings = new SharedStrings(),
): Promise<LoadedPaper> => {
  const ordered = inOrder(versions);
  const index = ordered.findIndex((one) => one.documentId === documentId);
  const version = ordered[index];
  if (version === undefined)
    throw new StoreError('damaged', { detail: `The series ${series} does not list ${documentId}.` });
  const [rawValue, recordsValue] = await Promise.all([
    textOf(store, tenant, 'raw', version),
    textOf(store, tenant, 'records', version),
  ]);
  const [text, pages] = checked(rawPair, rawValue, `The raw text of ${documentId}`);
  checked(storedRecords, recordsValue, `The records of ${documentId}`);
  // As it was parsed: objects that JSON makes take a third of the room of those that checking makes.
  const { paper: stored, passages } = shared.share(recordsValue as StoredRecords, text);
  const original = { ...stored, document: { ...stored.document, file: version.file } };
  // A correction is of the version it was made in and of the later ones; history stays as it was.
  const upToHere = new Set(ordered.slice(0, index + 1).map((one) => one.documentId));
  const own = corrections.filter((one) => upToHere.has(one.documentId));
  const corrected = own.length === 0 ? null : correctedBy(original, own);
  return {
    documentId,
    series,
    file: version.file,
    raw: { text, pages },
    paper: corrected?.paper ?? original,
    uncorrected: original,
    passages,
    corrections: corrected?.corrections ?? [],
    version: index + 1,
    supersededBy: supersededBy(ordered, documentId),
    importedAt: version.importedAt,
    access: version.access,
  };
};
