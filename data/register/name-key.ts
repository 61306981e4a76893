import { onceAWord } from '../language/once-a-word.ts';
import { stem } from '../language/stem.ts';

/** Words that say nothing about which body or agreement is meant. */
const fillers = new Set('den det de en et i og om vedr vedrørende for af på til under samt med'.split(' '));

/** Heads that turn a subject into the name of an agreement. */
const agreementHead = /^(?:samarbejds|ramme|lokal)?aftale(?:n|r|rne)?$/u;

/**
 * The words of a name, lower-case and stemmed, hyphenated words in their parts: "IV-behandling" gives iv, behandling.
 * Marks inside a word are dropped, so that "SAM:BO" and "SAMBO" are the same word.
 */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/(?<=\p{L})[:./](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
    .map(stem);

/**
 * The form under which names are the same name: inflection, articles, case and the order of the words do not count.
 * ("Strategiske Sundhedsstyregruppe" is "Strategisk Sundhedsstyregruppe".)
 */
export const nameKey = onceAWord((name) => wordsOf(name).sort().join(' '));

/** Names every second body has one of; they mean nothing without the body they belong to. */
const relative =
  /^(?:det |den |de )?(?:(?:fagligt?,? |strategiske? |politiske? |administrative? )*niveau(?:et)?|formand(?:s|ss)?skab(?:et)?|(?:klynge|fælles)?sekretariat(?:et)?|koordinations(?:forum|gruppe)(?:met|n)?|implementerings(?:niveau|gruppe)(?:et|n|r|rne)?|forretnings(?:udvalg|råd)(?:et)?|styregruppe(?:n)?|udvalg(?:et)?|arbejdsgruppe(?:n)?|følgegruppe(?:n|rne)?|administration(?:en)?)$/iu;
export const isRelative = (name: string): boolean => relative.test(name.trim());

/**
 * The one word a short agreement name hangs on: "IV-aftalen" gives iv, "SAM:BO-aftalen" sambo; null for names that
 * are no such short form. The health agreements themselves ("sundhedsaftalen") are names, not short forms.
 */
export const topicOfShortForm = (name: string): string | null => {
  const match = /^(?:den |revideret |reviderede |aftale(?:n)? om )*([\p{L}\p{N}:]+)-(\p{L}+)$/iu.exec(
    name.trim(),
  );
  if (match === null) return null;
  const [, topic, head] = match as unknown as [string, string, string];
  return agreementHead.test(head.toLowerCase()) ? (wordsOf(topic)[0] ?? null) : null;
};
