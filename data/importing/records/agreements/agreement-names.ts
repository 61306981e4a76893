import { withoutMarks } from '../../extract/superscript.ts';
import { danish } from '../../../language/word-boundary.ts';
import { onceFor } from '../../../language/once-for.ts';
import type { Unit } from '../../units.ts';
import { nounPhraseEnd } from '../noun-phrase.ts';

/** An agreement or programme named in a text. */
export interface AgreementName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const quality = String.raw`(?:(?:[Tt]værsektorielle?|[Rr]eviderede?|[Nn]ye?|[Ff]ælles|[Rr]egionale?)\s+)?`;
/** "samarbejdsaftalen om X", "rammeaftalen for X", "forløbsprogram for X", "aftale om X" */
const about = danish(
  new RegExp(
    String.raw`\b${quality}(?:[Ss]amarbejds|[Rr]amme|[Dd]elings|[Ff]orløbs)?(?:[Aa]ftale|[Ss]amarbejdsaftale|[Pp]atientforløbsprogram|[Ff]orløbsprogram|program(?=met for borgere))(?:n|ns|r|rne|met|mets|mer)?\s+(?:om|vedr\.|vedrørende|for)\s+(?=[\p{L}'"])`,
    'gu',
  ),
);
/** "IV-aftalen", "SAM:BO-aftalen" */
const hyphened =
  /(?<![\p{L}\d-])((?:[\p{Lu}\d]{2,}(?::[\p{Lu}\d]+)?[-\s]|\p{Lu}\p{L}+-)aftale)(?:n|ns|r|rne)?(?![\p{L}-])/gu;
/** "Sundhedsaftalen 2024-2027" */
const health = /(?<!\p{L})[Ss]undhedsaftale(?:n|ns)?\s+\d{4}\s?[-–]\s?\d{4}/gu;
/** "respirationsaftale": a compound of its own, not one of the common kinds */
const compound = /(?<![\p{L}-])(\p{L}{5,}aftale)(?:n|ns)?(?![\p{L}-])/giu;
/** "X er en samarbejdsaftale" */
const predicate = /^((?:\p{Lu}[\p{L}\d:-]*\s?){1,4}) er en (?:tværsektoriel )?samarbejdsaftale/u;
const common =
  /^(?:samarbejds|ramme|sundheds|budget|økonomi|overenskomst|delings|bruger|fælles|patient|borger|lokal|regerings|hoved|parts|til|op)s?aftale$/iu;
/** A phrase that names no subject: "aftalen om at", "aftaler for kommunerne". */
const empty =
  /^(?:at|den|det|de|dette|dem|hvordan|hvem|kommunerne|regionen|parterne|området|både|en|et|mulige?|\d)(?![\p{L}])/iu;

/** No agreement is named without one of these. */
const hint = /aftale|program/i;

/** The agreements that a text names, in order. "Aftalen" and "samarbejdsaftalerne" alone name none. */
export const agreementNamesIn = (text: string): AgreementName[] => {
  if (!hint.test(text)) return [];
  const found: AgreementName[] = [];
  const add = (start: number, end: number): void => {
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ name: withoutMarks(text.slice(start, end)).replace(/\s+/g, ' ').trim(), start, end });
  };
  const called = predicate.exec(text);
  if (called) add(0, called[1]!.trimEnd().length);
  for (const match of text.matchAll(about)) {
    const from = match.index + match[0].length;
    const quote = /^['"‘’“”][^'"‘’“”]{2,80}['"‘’“”]/u.exec(text.slice(from));
    const end = quote ? from + quote[0].length : nounPhraseEnd(text, from);
    if (end > from + 2 && !empty.test(text.slice(from, end))) add(match.index, end);
  }
  for (const pattern of [health, hyphened])
    for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length);
  for (const match of text.matchAll(compound))
    if (!common.test(match[1]!)) add(match.index, match.index + match[0].length);
  return found.sort((a, b) => a.start - b.start);
};

/** The agreements that a unit names. */
export const agreementsNamedIn = onceFor((unit: Unit) => agreementNamesIn(unit.clean.text));
