import { regionName, regionsNamedIn, sameGround, type Region } from '../../language/regions.ts';

export interface PaperRegion {
  readonly region: string | null;
  /** No region is named; the places named lie in this one. */
  readonly inferred: boolean;
}

const tally = (regions: readonly Region[]): [Region, number][] => {
  const counts = new Map<Region, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

/** The one that stands out: named at least twice as often as the next. */
const leading = (counts: readonly [Region, number][]): Region | null => {
  const [first, second] = counts;
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
};

/** Every form of a region's name holds one of these; only the lines with one are looked into. */
const regionWord = /region|danmark|dansk|jylland|jysk|jyde|sjælland|hovedstad/i;
const regionsIn = (text: string): Region[] =>
  regionsNamedIn(
    text
      .split('\n')
      .filter((line) => regionWord.test(line))
      .join('\n'),
  )
    .filter((found) => found.via === 'region')
    .map((found) => found.region);

/**
 * The region a paper belongs to: the one its title names (itself, or through a place), else the one its text
 * names far more than others, else the one where the places it names lie (then it is inferred). Null when the
 * paper does not tell.
 */
export const regionOf = (title: string, text: string): PaperRegion => {
  const inTitle = regionsNamedIn(title);
  const titled = leading(tally(inTitle.map((found) => found.region)));
  const named = leading(tally(regionsIn(text)));
  if (named && titled && sameGround(titled, named)) return { region: regionName(named), inferred: false };
  if (inTitle.some((found) => found.via === 'region') && titled)
    return { region: regionName(titled), inferred: false };
  if (named && (!titled || sameGround(titled, named))) return { region: regionName(named), inferred: false };
  const places = titled ?? (named ? null : leading(tally(regionsNamedIn(text).map((found) => found.region))));
  return places ? { region: regionName(places), inferred: true } : { region: null, inferred: false };
};
