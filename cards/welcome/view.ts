import { abilitiesTold, type Ability } from '../abilities.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { questionButtons } from '../questions.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

export interface WelcomeInput extends CardInput {
  /** Where Punkt was added. */
  variant: keyof Sentences['leads'];
  /** The group the conversation is bound to; null when to none. */
  group: string | null;
  /** What this Punkt can do here; nothing else is named. */
  abilities: Ability[];
  /** Questions that the papers at hand do answer. */
  examples: string[];
}

/** The first thing Punkt says in a conversation. */
export const welcomeCard: Card<WelcomeInput> = {
  name: 'welcome',
  template,
  viewOf: ({ language, variant, group, abilities, examples }) => {
    const text = inLanguage(language, { da: danish, en: english });
    return {
      title: text.title,
      lead: text.leads[variant],
      bound: group === null ? '' : text.bound(group),
      abilities: abilitiesTold(abilities, language),
      how: text.helpHow[variant],
      ...questionButtons(examples, text.tryOne),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
