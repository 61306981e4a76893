import { randomUUID } from 'node:crypto';
import type { Paper, Passage } from '../../model/paper.ts';
import type { RawText } from '../../model/raw-text.ts';
import { stageManifest, storedRecords, type StageManifest } from '../../model/stored.ts';
import { isStoreError } from '../errors.ts';
import type { Store } from '../store.ts';
import { checked, getChecked } from '../checked.ts';
import { inChunks, writeChunks } from './chunks.ts';
import { documentIdOf, documentPartition, hashOf, manifestId, rawJson, recordsJson } from './keys.ts';
import { seriesIdOf, seriesKeyOf } from './series.ts';
import { removeMarked } from './sweep.ts';

/** What was read out of one file. */
export interface ReadPaper {
  raw: RawText;
  paper: Paper;
  passages: Passage[];
  /** The file's name, for people. */
  file: string;
  /** A hash of the file's bytes. */
  bytesHash: string;
  /** Who sent it in a chat; left out for one from the command line. */
  by?: string;
  /** When it was read: an instant, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  at: string;
}

/** An import that is written whole and that nobody sees yet. The two ids are all that accepting needs. */
export interface Staged {
  documentId: string;
  stage: string;
}

/** An import before anything of it is written. */
export interface StagePlan {
  manifest: StageManifest;
  texts: { raw: string[]; records: string[] };
}

/** What an import of this paper comes to: its document, its series, and the texts that are stored. */
export const planImport = ({ raw, paper, passages, file, bytesHash, at, by }: ReadPaper): StagePlan => {
  const stage = randomUUID();
  const valid = checked(storedRecords, { paper, passages }, file, 'invalid');
  const records = recordsJson(valid);
  const texts = { raw: inChunks(rawJson(raw)), records: inChunks(records) };
  const key = seriesKeyOf(valid.paper, file);
  const manifest: StageManifest = {
    state: 'writing',
    by: by ?? null,
    series: seriesIdOf(key),
    key,
    version: {
      documentId: documentIdOf(raw),
      stage,
      file,
      bytesHash,
      recordsHash: hashOf(records),
      date: valid.paper.document.date,
      status: valid.paper.document.status,
      importedAt: at,
      // Classified when it is accepted.
      access: { level: 'public', group: null },
      chunks: { raw: texts.raw.length, records: texts.records.length },
    },
  };
  return { manifest, texts };
};

/**
 * Writes an import under an id of its own, in as many transactions as it takes: first the manifest, then the
 * chunks, last the manifest as `ready`. So whatever a killed import leaves behind, its manifest tells of it.
 * @returns null when another import of the same document was accepted meanwhile and swept this one
 */
export const writeStage = async (
  store: Store,
  tenant: string,
  { manifest, texts }: StagePlan,
): Promise<Staged | null> => {
  const { documentId, stage } = manifest.version;
  const partition = documentPartition(tenant, documentId);
  const id = manifestId(stage);
  const [etag = ''] = await store.transact('register', partition, [{ op: 'create', id, body: manifest }]);
  const place = { tenant, documentId, stage };
  await writeChunks(store, 'raw', place, texts.raw);
  await writeChunks(store, 'records', place, texts.records);
  try {
    const ready = { ...manifest, state: 'ready' };
    await store.transact('register', partition, [{ op: 'replace', id, body: ready, etag }]);
    return { documentId, stage };
  } catch (error) {
    if (!isStoreError(error, 'conflict')) throw error;
    // The sweeper may have passed before the last chunks were written.
    await removeMarked(store, tenant, [manifest.version]);
    return null;
  }
};

/** What is known of a staged import that has not been swept; null when there is none. */
export const readStage = async (
  store: Store,
  tenant: string,
  { documentId, stage }: Staged,
): Promise<StageManifest | null> => {
  const place = ['register', documentPartition(tenant, documentId), manifestId(stage)] as const;
  const manifest = await getChecked(store, stageManifest, [...place]);
  return manifest === null || manifest.value.state === 'swept' ? null : manifest.value;
};

/** Plans an import and writes it, for a secretary to look at before it is accepted. Null as {@link writeStage}. */
export const stageImport = (store: Store, tenant: string, read: ReadPaper): Promise<Staged | null> =>
  writeStage(store, tenant, planImport(read));
