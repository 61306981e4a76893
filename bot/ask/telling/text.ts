import type { AskText } from './ask-text.ts';
import type { Language } from '../question/question.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** The sentences of a language. */
export const textIn = (language: Language): AskText => (language === 'en' ? en : da);
