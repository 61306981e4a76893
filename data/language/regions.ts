import type { IsoDate } from '../model/time.ts';
import { fold, folded } from './fold.ts';
import { areas, commonWords, municipalities, otherNames, regionForms } from './municipalities.ts';
import type { Region } from './municipalities.ts';

export type { Region } from './municipalities.ts';

/** The day Region Sjælland and Region Hovedstaden become Region Østdanmark (overgangsloven § 2). */
export const reformDay: IsoDate = '2027-01-01';
const eastern: readonly Region[] = ['Sjælland', 'Hovedstaden'];

/** The region as its name is written: "Region Syddanmark". */
export const regionName = (region: Region): string => `Region ${region}`;

/** One spelling for å and aa, hyphens as spaces; of folded text. */
const keyOf = (name: string): string =>
  /[å‐‑-]/.test(name) ? name.replaceAll('å', 'aa').replace(/[-‐‑]/g, ' ') : name;

type Place = { region: Region; via: 'region' | 'area' | 'municipality'; name: string };
const places = new Map<string, Place>();
/** Words that begin a name of two words ("region syd"). */
const firstWords = new Set<string>();
function put(name: string, place: Place): void {
  const key = keyOf(folded(name));
  const [first = key, second] = key.split(' ');
  if (second !== undefined) firstWords.add(first);
  // Genitives and definite adjectives ("Esbjergs", "syddanske") never displace a name.
  for (const form of [`${key}s`, `${key}es`, `${key}e`, `${key}'`, `${key}'s`]) {
    if (!places.has(form)) places.set(form, place);
  }
  places.set(key, place);
}
for (const [region, names] of areas) {
  for (const name of names.split(', ')) put(name, { region, via: 'area', name });
}
for (const { name, region } of municipalities) put(name, { region, via: 'municipality', name });
for (const [other, name] of Object.entries(otherNames)) {
  const place = places.get(keyOf(folded(name)));
  if (place) put(other, place);
}
for (const [region, names] of regionForms) {
  for (const name of names.split(', ')) put(name, { region, via: 'region', name: regionName(region) });
}

/** A place by its name in folded text. */
const placeOf = (words: string): Place | undefined => places.get(keyOf(words));

/** The region a municipality is in, "Kommune" or not; null if it is none. In the east it depends on the day. */
export function regionOfMunicipality(name: string, asOf?: IsoDate): Region | null {
  const place = placeOf(
    folded(name)
      .trim()
      .replace(/\s+kommunes?$/, ''),
  );
  if (place?.via !== 'municipality') return null;
  return asOf !== undefined && asOf >= reformDay && eastern.includes(place.region)
    ? 'Østdanmark'
    : place.region;
}

/** The municipality a word names, in its usual spelling; null if it is none. */
export function municipalityNamed(name: string): string | null {
  const place = placeOf(
    folded(name)
      .trim()
      .replace(/\s+kommunes?$/, ''),
  );
  return place?.via === 'municipality' ? place.name : null;
}

/** Whether two region names mean the same ground: Østdanmark takes in Sjælland and Hovedstaden. */
export const sameGround = (a: Region, b: Region): boolean =>
  a === b || (a === 'Østdanmark' && eastern.includes(b)) || (b === 'Østdanmark' && eastern.includes(a));

/** A region from any of its names or forms ("Region Syddanmark", "Syd", "syddansk"); null if it is none. */
export function regionNamed(name: string): Region | null {
  const plain = folded(name).trim();
  const place = placeOf(plain) ?? placeOf(plain.replace(/^region /, '')) ?? placeOf(`region ${plain}`);
  return place?.via === 'region' ? place.region : null;
}

export type FoundRegion = {
  region: Region;
  /** How the text tells: the region itself, a part of the country, a municipality. */
  via: 'region' | 'area' | 'municipality';
  /** The place's usual name. */
  name: string;
  start: number;
  end: number;
};

const words = /[a-zß-öø-ɏ]+(?:[-‐‑][a-zß-öø-ɏ]+)*/g;

/** The regions a text names or, through places, lies in; in order. Genitives and adjectives count. */
export function regionsNamedIn(text: string): FoundRegion[] {
  const source = fold(text);
  const found: FoundRegion[] = [];
  const matches = [...source.text.matchAll(words)];
  for (let i = 0; i < matches.length; i++) {
    const one = matches[i];
    const next = matches[i + 1];
    if (!one) continue;
    const oneEnd = one.index + one[0].length;
    const pairEnd =
      next && firstWords.has(keyOf(one[0])) && /^[^\S\n]+$/.test(source.text.slice(oneEnd, next.index))
        ? next.index + next[0].length
        : 0;
    const pair =
      pairEnd > 0 ? placeOf(source.text.slice(one.index, pairEnd).replace(/\s+/g, ' ')) : undefined;
    const place = pair ?? placeOf(one[0]);
    if (!place) continue;
    const [start, end] = [source.at(one.index), source.at(pair ? pairEnd : oneEnd)];
    if (!pair && place.via === 'municipality' && commonWords.has(folded(place.name))) {
      const named = /^kommune/.test(next?.[0] ?? '');
      const written = text.slice(start, end);
      const opens = /(?:^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
      if (!named && (written === written.toLowerCase() || opens)) continue;
    }
    found.push({ region: place.region, via: place.via, name: place.name, start, end });
    if (pair) i++;
  }
  return found;
}
