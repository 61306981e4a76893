import type { Language } from './inbound.ts';
import { Refused } from './refused.ts';

/** A feature's sentences: in the reader's language, and as refusals, which carry both languages. */
export const sentencesFor = <Sentences>(danish: Sentences, english: Sentences) => ({
  sentencesIn: (language: Language): Sentences => (language === 'en' ? english : danish),
  refusal: (sentence: (sentences: Sentences) => string): Refused =>
    new Refused(sentence(danish), sentence(english)),
});
