import { inLanguage, type Language } from './card.ts';
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** What several cards say, in the reader's language. */
export const commonText = (language: Language): Sentences =>
  inLanguage(language, { da: danish, en: english });

/** How a decision came out. */
export type Outcome = keyof Sentences['outcomes'];
/** What somebody is in a group. */
export type Role = keyof Sentences['roles'];
/** Why somebody cannot be reached in Teams. */
export type Silence = keyof Sentences['silences'];

/** A card's own colours for what went well, is open, or did not. */
export type Color = 'Good' | 'Warning' | 'Attention' | 'Default';

export const outcomeColor: Record<Outcome, Color> = {
  adopted: 'Good',
  'adopted-changed': 'Good',
  noted: 'Default',
  discussed: 'Default',
  postponed: 'Warning',
  rejected: 'Attention',
  referred: 'Warning',
};

/** "A, B og C". */
export const listed = (words: readonly string[], language: Language): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${commonText(language).and} ${words.at(-1) ?? ''}`;
