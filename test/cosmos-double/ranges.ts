import { createHash } from 'node:crypto';
import type { Account, Body } from './resources.ts';

/** The range a partition lies in. Cosmos DB hashes otherwise; what matters is that a partition has just one. */
export const rangeOf = (account: Account, partition: string): number =>
  createHash('sha256').update(partition).digest().readUInt32BE(0) % account.ranges;

/** The answer to "which partition key ranges": together they cover all hashes, from '' up to 'FF'. */
export const rangeList = (account: Account, rid: string): Body => {
  const borders = Array.from({ length: account.ranges + 1 }, (_, at) => border(at, account.ranges));
  const ranges = borders
    .slice(1)
    .map((max, at) => ({ id: String(at), _rid: rid, minInclusive: borders[at], maxExclusive: max }));
  return { _rid: rid, PartitionKeyRanges: ranges, _count: ranges.length };
};

const border = (at: number, of: number): string => {
  if (at === 0) return '';
  if (at === of) return 'FF';
  return Math.floor((0xff * at) / of)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
};
