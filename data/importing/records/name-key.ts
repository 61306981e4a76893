import { stem } from '../../language/stem.ts';

const small = new Set([
  'den',
  'det',
  'de',
  'en',
  'et',
  'for',
  'vedr',
  'vedrørende',
  'om',
  'til',
  'af',
  'på',
  'i',
  'og',
  'samt',
]);

/** "Den stående arbejdsgruppe vedr. X" and "stående arbejdsgruppe vedrørende X" are written differently and are one name. */
export const nameKey = (name: string): string =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => stem(word.replace(/ss(?=kab)/, 's')))
    .join(' ');
