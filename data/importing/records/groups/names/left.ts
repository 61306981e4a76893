import { danish } from '../../../../language/word-boundary.ts';

/** Adjectives that are part of a body's name even when small. */
const adjectives = danish(
  /(?:\b(?:[Dd]en|[Dd]et|stående|tværsektoriel(?:le|t)?|\p{L}*faglig(?:t|e)?,?|\p{L}*strategisk(?:e)?|politisk(?:e)?|administrativ(?:e|t)?|psykiatrisk(?:e)?|somatisk(?:e)?|rådgivende|kommunale?|regionale?|lokale?|midlertidig(?:e)?|[Aa]d hoc|fælles|teknisk-administrativ(?:t|e)?|forberedende|koordinerende|nationale?|fælleskommunalt?)\s+|\p{Lu}[\p{L}-]*(?::[\p{Lu}\d]+)?(?<=\p{L}{2})\s+)+$/u,
);
const openings =
  /^(?:på|i|ved|af|til|for|fra|med|som|når|der|hvis|såfremt|herunder|under|desuden|endvidere|herefter|derfor|mens|men|og|en|et|denne|hver|alle|begge|mødet|møde|referat|dagsorden|fra:?|til:?)\s+/iu;
const article = /^(?:den|det|de)\s+/u;
/** A sentence opens with a capital, so there only an adjective belongs to the name: "Rådgivende …", not "Siger …". */
const adjectival =
  /^(?:[Dd]en|[Dd]et|[Aa]d hoc|[Ff]ælles|\p{L}+(?:iske?|igt|ige|lig|ende|el|elle|elt|ale|alt|ive|ivt|ivt|et|ens|ets|nes)),?(?=,?\s)/u;

/** Where a body's name begins whose main word stands at `at`: with the adjectives and titles before it. */
export const leftOf = (text: string, at: number): number => {
  let before = adjectives.exec(text.slice(Math.max(0, at - 70), at))?.[0] ?? '';
  const opensSentence = at - before.length === 0 || /[.:–-]\s$/.test(text.slice(0, at - before.length));
  if (opensSentence && !adjectival.test(before)) before = before.replace(/^\S+\s+/u, '');
  const pair = /\p{Lu}\p{L}+-\s+og\s+$/u.exec(text.slice(0, at));
  if (pair) return pair.index;
  while (openings.test(before)) before = before.replace(openings, '');
  return at - before.replace(article, '').length;
};
