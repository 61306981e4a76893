import { createHash } from 'node:crypto';
import type { MessageKey, Recipient, Subject } from '../../model/outbox.ts';

// All in `outbox`: rows spread over buckets by their id's hash, and the paces in a partition of their own.

const bucketCount = 16;
const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** All buckets of a tenant. A worker asks each for what is due: one query within one partition. */
export const bucketsOf = (tenant: string): string[] =>
  Array.from({ length: bucketCount }, (_, bucket) => `${tenant}/bucket-${bucket.toString(16)}`);

export const bucketOf = (tenant: string, rowId: string): string => {
  const bucket = createHash('sha256').update(rowId).digest().readUInt8(0) % bucketCount;
  return `${tenant}/bucket-${bucket.toString(16)}`;
};

/** What the ids of all messages about one subject begin with. A subject's id is its own within its group only. */
export const subjectPrefix = ({ kind, id, groupId }: Subject): string =>
  `${short(JSON.stringify([kind, groupId, id]))}-`;

/** The id of a message: the same message, however often it is planned, has the same. */
export const rowId = ({ subject, recipient, kind, deadline, occurrence }: MessageKey): string =>
  `${subjectPrefix(subject)}${short(JSON.stringify([conversationOf(recipient), kind, deadline, occurrence]))}`;

/** Whose pace a message is sent at. */
export const conversationOf = (recipient: Recipient): string =>
  recipient.kind === 'person' ? `person ${recipient.person}` : `group ${recipient.groupId}`;

export const pacePartition = (tenant: string): string => `${tenant}/pace`;
export const paceId = (name: string): string => short(name);
