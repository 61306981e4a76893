import { z } from 'zod';
import { paperAccess } from './access.ts';
import { paper, paperStatus, passage } from './paper.ts';
import { when } from './time.ts';

/** An instant in UTC as the stores compare it: `YYYY-MM-DDTHH:MM:SS.sssZ`, of a day and a time that exist. */
export const instant = z.iso.datetime({ precision: 3 });

/**
 * What is kept of a reading: the records and the passages that answers can quote. Passages are kept although the text
 * would give them again: who asks does not wait for them to be cut, nor load what cuts them.
 */
export const storedRecords = z.object({ paper, passages: z.array(passage) });
export type StoredRecords = z.infer<typeof storedRecords>;

/** What makes two documents versions of the same paper. Text is normalised; null where the paper does not say. */
export const seriesKey = z.object({
  kind: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  region: z.string().nullable(),
  /** The meeting's day, for minutes and agendas. */
  meeting: z.string().nullable(),
  /** The file's name, where the paper itself says too little to be known again. */
  file: z.string().nullable(),
});
export type SeriesKey = z.infer<typeof seriesKey>;

/** One document of a series, as the head lists it. */
export const storedVersion = z.object({
  documentId: z.string(),
  /** The import that wrote the chunks which count. */
  stage: z.string(),
  file: z.string(),
  /** Hash of the file's bytes, of the records read out of it, and of nothing else. */
  bytesHash: z.string(),
  recordsHash: z.string(),
  date: when.nullable(),
  status: paperStatus.nullable(),
  importedAt: instant,
  /** Who may read it. What was stored before papers were classified is public. */
  access: paperAccess.default({ level: 'public', group: null }),
  chunks: z.object({ raw: z.number().int().positive(), records: z.number().int().positive() }),
});
export type StoredVersion = z.infer<typeof storedVersion>;

/** The head of a series: its write makes an import visible. Versions stand in the order they were imported. */
export const seriesHead = z.object({ series: z.string(), key: seriesKey, versions: z.array(storedVersion) });
export type SeriesHead = z.infer<typeof seriesHead>;

/** Which series a document belongs to and which import of it counts; written with the head, always. */
export const documentPointer = z.object({ documentId: z.string(), series: z.string(), stage: z.string() });
export type DocumentPointer = z.infer<typeof documentPointer>;

/**
 * An import under way: `ready` when all its chunks are written, `accepted` when somebody has said that it shall count
 * (the head's write makes it so), `swept` when it was given up and is cleaned away.
 */
export const stageManifest = z.object({
  state: z.enum(['writing', 'ready', 'accepted', 'swept']),
  /** Who sent it, where it came in a chat: nobody else decides over it. Null for one from the command line. */
  by: z.string().nullable().default(null),
  series: z.string(),
  key: seriesKey,
  version: storedVersion,
});
export type StageManifest = z.infer<typeof stageManifest>;

/** A piece of the JSON text of a raw text or of a paper. */
export const chunk = z.object({ text: z.string() });

/**
 * A secretary's correction of one field. Never changed, only followed by another one. `before` and `after` are
 * JSON values; `address` and `field` say where (data/store/papers/record-address.ts).
 */
export const correction = z.object({
  documentId: z.string(),
  address: z.string().min(1),
  field: z.string().min(1),
  before: z.json(),
  after: z.json(),
  reason: z.string().min(1),
  who: z.string().min(1),
  at: instant,
});
export type Correction = z.infer<typeof correction>;
