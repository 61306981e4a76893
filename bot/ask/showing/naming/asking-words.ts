import type { Language } from '../../../../data/language/format-date.ts';

/** What is written to see something: the word, and what of a politeness may stand behind it. */
const show: Record<Language, RegExp> = {
  da: /^(?:vis|se)(?: (?:mig|os))?(?: kortet (?:for|om|over))? /iu,
  en: /^(?:show)(?: (?:me|us))?(?: the card (?:for|of))?(?: the)? /iu,
};

/** How questions and requests begin: those are not names. */
const asks =
  /^(?:hvem|hvad|hvornår|hvor|hvordan|hvorfor|hvilke[nt]?|hvis|er|har|kan|skal|må|bliver|blev|findes|giv|fortæl|find|who|whom|whose|what|when|where|why|how|which|is|are|was|were|does|do|did|has|have|can|could|should|must|may|tell|give|list)(?!\p{L})/iu;

/** Characters; no name is longer. */
const longest = 250;

/** What is left of a message that names something: the name, and the language of the word before it. */
export interface Naming {
  name: string;
  /** Null where no such word was written: the name stands alone. */
  shown: Language | null;
}

/** Reads a message as a mere name, with or without a word that asks to see it; null where it is a question. */
export const namingIn = (message: string): Naming | null => {
  const text = message.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text.length > longest || text.includes('?')) return null;
  for (const language of ['da', 'en'] as const) {
    const word = show[language].exec(text);
    if (word !== null) return named(text.slice(word[0].length), language);
  }
  return named(text, null);
};

const named = (rest: string, shown: Language | null): Naming | null => {
  const name = rest.replace(/^["'“”»«]+|["'“”»«.!]+$/gu, '').trim();
  return name === '' || asks.test(name) ? null : { name, shown };
};
