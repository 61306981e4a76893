import { createHash } from 'node:crypto';

/** Which of so many parts something belongs to: always the same. */
export const partOf = (key: string, parts: number): number =>
  (createHash('sha256').update(key).digest()[0] ?? 0) % parts;
