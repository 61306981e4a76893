import { abilitiesTold, type Ability } from '../abilities.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { questionButtons } from '../questions.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

export interface HelpInput extends CardInput {
  /** What this Punkt can do for this person; nothing else is named. */
  abilities: Ability[];
  /** Must Punkt be mentioned to hear? So it is in channels and group chats. */
  mentioned: boolean;
  /** Questions that the papers at hand do answer. */
  examples: string[];
}

/** What Punkt can do, with examples as buttons. */
export const helpCard: Card<HelpInput> = {
  name: 'help',
  template,
  viewOf: ({ language, abilities, mentioned, examples }) => {
    const text = inLanguage(language, { da: danish, en: english });
    return {
      title: text.title,
      lead: text.lead,
      abilities: abilitiesTold(abilities, language),
      how: mentioned ? text.howInChannel : text.how,
      ...questionButtons(examples, text.tryOne),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
