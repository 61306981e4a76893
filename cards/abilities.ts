import { danish, type AbilityTexts } from './abilities.text.da.ts';
import { english } from './abilities.text.en.ts';
import { inLanguage, type Language } from './card.ts';

/** Something Punkt can do. A card names only those that this Punkt has, so they are part of its input. */
export type Ability = keyof AbilityTexts;

/** Each once, in the order given. */
export const abilitiesTold = (
  abilities: readonly Ability[],
  language: Language,
): { title: string; text: string }[] =>
  [...new Set(abilities)].map((ability) => inLanguage(language, { da: danish, en: english })[ability]);
