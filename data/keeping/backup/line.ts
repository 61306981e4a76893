import { z } from 'zod';
import { containers } from '../../store/store.ts';

/** A backup is text, one JSON object a line: a head, an item a line, an end. A later line about an item replaces an earlier. */
export const backupHead = z.strictObject({
  punkt: z.literal('backup'),
  format: z.literal(1),
  /** Its own id, by which putting it back goes on where it was interrupted. */
  backup: z.guid(),
  at: z.iso.datetime({ precision: 3 }),
});
export type BackupHead = z.infer<typeof backupHead>;

const place = { c: z.enum(containers), p: z.string().min(1), id: z.string().min(1) };
/** An item; a tombstone has no body. Tombstones go along: their ids must never be used again. */
export const backupItem = z.union([
  z.strictObject({ ...place, due: z.string().nullable(), body: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...place, gone: z.literal(true) }),
]);
export type BackupItem = z.infer<typeof backupItem>;

export const containerDigest = z.strictObject({
  items: z.number().int().nonnegative(),
  tombstones: z.number().int().nonnegative(),
  digest: z.string(),
});
export type ContainerDigest = z.infer<typeof containerDigest>;

/** What the lines before it come to; a file without one is cut off. */
export const backupEnd = z.strictObject({
  end: z.literal(true),
  lines: z.number().int().nonnegative(),
  containers: z.record(z.enum(containers), containerDigest),
});
export type BackupEnd = z.infer<typeof backupEnd>;
