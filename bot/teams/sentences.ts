import type { Language } from '../inbound.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** The sentences in the reader's language. */
export const sentencesIn = (language: Language): Sentences => (language === 'en' ? english : danish);
