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

/** "Kvalitetsrådet i Region Nordjylland": the region is not part of the name. */
const inRegion =
  /\s+i (?:Region )?(?:Nordjylland|Midtjylland|Syddanmark|Sjælland|Hovedstaden|Region Hovedstaden|Østdanmark)$/u;

/** "Den stående arbejdsgruppe vedr. X" and "stående arbejdsgruppe vedrørende X" are written differently and are one name. */
export const nameKey = (name: string): string =>
  (
    name
      .replace(inRegion, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !small.has(word))
    .map((word) => stem(word.replace(/ss(?=kab)/, 's')))
    .join(' ');
