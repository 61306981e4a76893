import { createHash } from 'node:crypto';
import type { BallotId } from '../../model/ballot/terms.ts';

// All in `ballots`. A tenant's partitions begin with its name, as everywhere.

/** One partition a ballot: `head`, `event:<seq>`, `draft` until it is opened, `relayed`. */
export const ballotPartition = (tenant: string, ballot: BallotId): string => `${tenant}/${ballot}`;
export const headId = 'head';
export const draftId = 'draft';
export const relayedId = 'relayed';
export const eventPrefix = 'event:';
export const eventId = (seq: number): string => `${eventPrefix}${String(seq).padStart(6, '0')}`;

const buckets = 8;
/** Where it is noted which ballots there are, and when each must be looked at next; a few partitions for all. */
export const watchPartitions = (tenant: string): string[] =>
  Array.from({ length: buckets }, (_, bucket) => `${tenant}/watch-${String(bucket)}`);
export const watchPartition = (tenant: string, ballot: BallotId): string => {
  const bucket = createHash('sha256').update(ballot).digest().readUInt8(0) % buckets;
  return `${tenant}/watch-${String(bucket)}`;
};
