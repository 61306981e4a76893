import type { Paper } from '../../model/paper.ts';
import { sourceOf } from '../place.ts';
import type { Unit } from '../units.ts';
import { initialsOf } from './people.ts';
import { groupNamesIn } from './groups/names/group-names.ts';

const short = String.raw`[A-ZÆØÅ][\p{L}\d]*[A-ZÆØÅ][\p{L}\d]*(?:-\p{Ll}+)?`;
const longThenShort = new RegExp(String.raw`((?:[\p{L}-]+[ ]){1,9})\((${short})\)`, 'gu');
const shortThenLong = new RegExp(
  String.raw`(?<![\p{L}\d-])(${short})(?<!-\p{Ll}+) \((\p{L}[\p{L} -]{9,90})\)`,
  'gu',
);
const lineOfList = new RegExp(String.raw`^(${short})\s*(?:[:=–]|\t| - )\s*(\p{L}[\p{L} /-]{9,110})$`, 'u');

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');
const coreOf = (abbreviation: string): string => abbreviation.replace(/-\p{Ll}+$/u, '');

/** The letters of the abbreviation stand in the words in the same order. */
const standsFor = (abbreviation: string, words: string): boolean => {
  let at = 0;
  for (const letter of letters(words)) if (letter === letters(coreOf(abbreviation))[at]) at++;
  return at === letters(coreOf(abbreviation)).length;
};

/** "patienter med hjertesvigt (TeleHjerte)": only the second half of the short form is in the words. */
const namedByItsTail = (words: readonly string[], core: string): string | null => {
  const tail = /^\p{Lu}\p{Ll}+(\p{Lu}\p{Ll}{3,})$/u.exec(core)?.[1]?.toLowerCase();
  if (!tail || !words.at(-1)!.toLowerCase().startsWith(tail)) return null;
  const from = words.findLastIndex((word) => /^(?:for|om|til|af|på)$/iu.test(word)) + 1;
  return words.slice(from).join(' ');
};

/** The words right before "(KUF)" that it abbreviates: the fewest that begin with its first letter and hold it. */
const meaningBefore = (words: string, abbreviation: string): string | null => {
  const list = words.trim().split(' ');
  const core = coreOf(abbreviation);
  const opening = /[a-zæøå]/.test(core) ? core.slice(0, 4).toLowerCase() : core[0]!.toLowerCase();
  for (let from = list.length - 1; from >= 0; from--) {
    const candidate = list.slice(from).join(' ');
    if (list[from]!.toLowerCase().startsWith(opening) && standsFor(abbreviation, candidate)) return candidate;
  }
  return namedByItsTail(list, core);
};

/** "Astrid Kornum (AK)", "Bent V. Dal (BVD, Herning)": what minutes call those at the meeting by from then on. */
const nameThenInitials = /((?:\p{Lu}[\p{L}'’]*\.?[ -]){1,4}\p{Lu}[\p{L}'’]*) \((\p{Lu}{2,4})(?=[,)])/gu;

/** Words that say "HM = hjemmemonitorering", one after the other. */
const equation = new RegExp(
  String.raw`(?<![\p{L}\d])(${short}) = (\p{L}[\p{L} ,/-]{4,110}?)(?=[.;]|$)`,
  'gu',
);

/** The abbreviations that the paper itself explains: "Fuldt Navn (FN)", "FN (fuldt navn)", "FN: fuldt navn". */
export const abbreviationsIn = (units: readonly Unit[]): Paper['abbreviations'] => {
  const found: Paper['abbreviations'] = {};
  const add = (unit: Unit, abbreviation: string, meaning: string, index: number, length: number): void => {
    found[abbreviation] ??= { meaning, source: sourceOf(unit, unit.place, index, index + length) };
  };
  for (const unit of units) {
    const { text } = unit.clean;
    const brackets = text.includes('(');
    if (brackets)
      for (const match of text.matchAll(longThenShort)) {
        const named = groupNamesIn(match[1]!).at(-1);
        const meaning =
          named && named.end >= match[1]!.trimEnd().length && standsFor(match[2]!, named.name)
            ? named.name
            : meaningBefore(match[1]!, match[2]!);
        if (meaning) {
          const index = text.indexOf(meaning, match.index);
          add(unit, match[2]!, meaning, index, match.index + match[0].length - index);
        }
      }
    if (brackets)
      for (const match of text.matchAll(shortThenLong)) {
        if (standsFor(match[1]!, match[2]!)) add(unit, match[1]!, match[2]!, match.index, match[0].length);
      }
    if (brackets)
      for (const match of text.matchAll(nameThenInitials)) {
        const words = match[1]!.split(' ');
        const from = words.findIndex((_, i) => initialsOf(words.slice(i).join(' ')) === match[2]!);
        const name = from < 0 ? '' : words.slice(from).join(' ');
        if (name) add(unit, match[2]!, name, match.index + match[1]!.length - name.length, name.length);
      }
    if (text.includes(' = '))
      for (const match of text.matchAll(equation))
        if (standsFor(match[1]!, match[2]!)) add(unit, match[1]!, match[2]!, match.index, match[0].length);
    const line = lineOfList.exec(text);
    if (line && standsFor(line[1]!, line[2]!)) add(unit, line[1]!, line[2]!, 0, text.length);
  }
  return found;
};
