import { createHmac, hash } from 'node:crypto';

/** Only this in it, a text is its own JSON: nothing to escape, no half of a pair. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** As JSON.stringify, which costs more for short texts than all else here. */
const textOf = (text: string): string =>
  text.length <= 100 && plain.test(text) ? `"${text}"` : JSON.stringify(text);

/**
 * A value as the one text that is hashed: JSON without blanks, the keys of every object in the order of their code
 * units, what is undefined left out. Only whole numbers: a fraction would be written differently elsewhere.
 * @throws TypeError on what has no such text
 */
export const canonical = (value: unknown): string => {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`${String(value)} is no whole number.`);
    return String(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot be hashed.`);
  return Array.isArray(value) ? listText(value) : objectText(value as Record<string, unknown>);
};

// Loops, for every event of every ballot goes through here when all are recounted.

const listText = (list: readonly unknown[]): string => {
  let text = '';
  for (const one of list) text += text === '' ? canonical(one) : `,${canonical(one)}`;
  return `[${text}]`;
};

const objectText = (object: Record<string, unknown>): string => {
  let text = '';
  for (const key of Object.keys(object).sort()) {
    const one = object[key];
    if (one === undefined) continue;
    text += `${text === '' ? '' : ','}${textOf(key)}:${canonical(one)}`;
  }
  return `{${text}}`;
};

/** SHA-256 of the canonical text, in hex. */
export const hashOf = (value: unknown): string => hash('sha256', canonical(value));

/** Digest of a personal text under a salt of its own: without text and salt it tells nothing. */
export const digestOf = (salt: string, text: string): string =>
  createHmac('sha256', salt).update(text).digest('hex');
