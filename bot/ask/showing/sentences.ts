import type { Language } from '../../../data/language/format-date.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** What the cards say of their own, in a language. */
export const sentencesIn = (language: Language): Sentences => (language === 'en' ? english : danish);
