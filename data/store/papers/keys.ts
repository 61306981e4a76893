import { createHash } from 'node:crypto';
import type { RawText } from '../../model/raw-text.ts';
import type { StoredRecords } from '../../model/stored.ts';

/** A hash of a text in hexadecimal, 24 digits: enough to tell papers apart for ever, short enough for an id. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** A raw text as the store keeps it. */
export const rawJson = (raw: RawText): string => JSON.stringify([raw.text, raw.pages]);

/**
 * What was read out of a paper as the store keeps it: without the file's name, which is no part of the content, since the
 * same text under another name is the same document.
 */
export const recordsJson = ({ paper, passages }: StoredRecords): string =>
  JSON.stringify({ paper: { ...paper, document: { ...paper.document, file: '' } }, passages });

/** A document is its raw text: the same text has the same id, whatever file it came in. */
export const documentIdOf = (raw: RawText): string => hashOf(rawJson(raw));

/** Partition of a document's chunks, in `papers` and in `register`: each tenant's documents are its own. */
export const documentPartition = (tenant: string, documentId: string): string => `${tenant}/${documentId}`;

/** Ids in `register`, partition tenant. */
export const headId = (series: string): string => `series:${series}`;
export const headPrefix = 'series:';
export const pointerId = (documentId: string): string => `document:${documentId}`;
export const correctionPrefix = 'correction:';
export const correctionId = (number: number): string =>
  `${correctionPrefix}${String(number).padStart(8, '0')}`;

/** Ids in the partition of a document: `register` has manifests and records, `papers` the raw text. */
export const manifestId = (stage: string): string => `stage:${stage}`;
export const manifestPrefix = 'stage:';
export type ChunkKind = 'raw' | 'records';
export const chunkPrefix = (kind: ChunkKind, stage: string): string => `${kind}:${stage}:`;
export const chunkId = (kind: ChunkKind, stage: string, number: number): string =>
  `${chunkPrefix(kind, stage)}${String(number).padStart(6, '0')}`;
export const chunkContainer = (kind: ChunkKind): 'papers' | 'register' =>
  kind === 'raw' ? 'papers' : 'register';
