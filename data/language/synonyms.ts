import { concepts } from './concepts.ts';
import type { Concept, ConceptId } from './concepts.ts';
import type { Language } from './format-date.ts';
import { stemOf } from './stem.ts';
import { tokens, wordsOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export type { Concept, ConceptId } from './concepts.ts';

const keyOf = (phrase: string, language: Language): string =>
  wordsOf(phrase)
    .map((word) => stemOf(word, language))
    .join(' ');

const byKey: Record<Language, Map<string, ConceptId[]>> = { da: new Map(), en: new Map() };
for (const { id, da, en } of concepts) {
  const add = (language: Language, phrase: string): void => {
    const key = keyOf(phrase, language);
    const ids = byKey[language].get(key) ?? [];
    if (!ids.includes(id)) byKey[language].set(key, [...ids, id]);
  };
  for (const phrase of da) add('da', phrase);
  for (const phrase of en) add('en', phrase);
}
const longestPhrase = 5;

export type FoundConcept = {
  /** What the words can mean; usually one. */
  concepts: ConceptId[];
  language: Language;
  start: number;
  end: number;
};

/**
 * The domain ideas a text speaks of, in order, the longest phrase at each word. Both languages are looked up,
 * `prefer` first: questions mix them ("who owns the KOL-aftale"). The last part of a joined word counts too.
 */
export function conceptsIn(text: string, prefer: Language = 'da'): FoundConcept[] {
  const all = tokens(text);
  const whole: Token[] = [];
  /** The last part of a joined word, by the word's place in `whole`. */
  const tails = new Map<number, Token>();
  for (const token of all) {
    if (token.part) tails.set(whole.length - 1, token);
    else whole.push(token);
  }
  const languages: Language[] = prefer === 'da' ? ['da', 'en'] : ['en', 'da'];
  const stems = {
    da: whole.map(({ word }) => stemOf(word, 'da')),
    en: whole.map(({ word }) => stemOf(word, 'en')),
  };
  const found: FoundConcept[] = [];
  for (let i = 0; i < whole.length;) {
    let taken = 0;
    for (let length = Math.min(longestPhrase, whole.length - i); length > 0 && taken === 0; length--) {
      for (const language of languages) {
        const ids = byKey[language].get(stems[language].slice(i, i + length).join(' '));
        const [first, last] = [whole[i], whole[i + length - 1]];
        if (!ids || !first || !last) continue;
        found.push({ concepts: ids, language, start: first.start, end: last.end });
        taken = length;
        break;
      }
    }
    const tail = taken === 0 ? tails.get(i) : undefined;
    if (tail) {
      for (const language of languages) {
        const ids = byKey[language].get(stemOf(tail.word, language));
        if (!ids) continue;
        found.push({ concepts: ids, language, start: tail.start, end: tail.end });
        break;
      }
    }
    i += taken || 1;
  }
  return found;
}

const byId = new Map<ConceptId, Concept>(concepts.map((concept) => [concept.id, concept]));

/** The words for an idea in a language, the usual one first. */
export const wordsFor = (id: ConceptId, language: Language): string[] => byId.get(id)?.[language] ?? [];

/** The ideas a word or phrase can stand for; [] if it is not a domain word. */
export const conceptsOf = (phrase: string, language: Language): ConceptId[] =>
  byKey[language].get(keyOf(phrase, language)) ?? [];

/** Danish words that may stand in the papers for an English (or Danish) word of a question. */
export const danishFor = (phrase: string, language: Language): string[] => [
  ...new Set(conceptsOf(phrase, language).flatMap((id) => wordsFor(id, 'da'))),
];
