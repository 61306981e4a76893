import { createHash, createHmac } from 'node:crypto';

/**
 * A value as the one text that is hashed: JSON without blanks, the keys of every object in the order of their code
 * units, what is undefined left out. Only whole numbers: a fraction would be written differently elsewhere.
 * @throws TypeError on what has no such text
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`${String(value)} is no whole number.`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot be hashed.`);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
};

/** SHA-256 of the canonical text, in hex. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** Digest of a personal text under a salt of its own: without text and salt it tells nothing. */
export const digestOf = (salt: string, text: string): string =>
  createHmac('sha256', salt).update(text).digest('hex');
