import type { AskText } from './ask-text.ts';
import type { Language } from '../question/question.ts';
import { da } from './text.da.ts';
import { en } from './text.en.ts';

/** The sentences of a language. */
export const textIn = (language: Language): AskText => (language === 'en' ? en : da);

/** "a, b og c" */
export const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
