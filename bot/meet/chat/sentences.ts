import type { Language } from '../../inbound.ts';
import { Refused } from '../../refused.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** The sentences in the reader's language. */
export const sentencesIn = (language: Language): Sentences => (language === 'en' ? english : danish);

/** A refusal, whose sentence stands in both languages. */
export const refusal = (sentence: (sentences: Sentences) => string): Refused =>
  new Refused(sentence(danish), sentence(english));
