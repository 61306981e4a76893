import { action, open, say, type ActionData, type Verb } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { fact } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** A button: it asks the bot to do something, writes a text for the person, or opens an address. */
export type NoticeButton = { title: string } & (
  { verb: Verb; data: ActionData } | { say: string } | { url: string }
);

/** What came of something: an import accepted, a correction made, a refusal. */
export interface NoticeInput extends CardInput {
  /** `good`: it is done; `warning`: it is done, with something to know; `attention`: it is not done. */
  tone: keyof Sentences['summaries'];
  title: string;
  /** Paragraphs. */
  text: string[];
  facts: { title: string; value: string }[];
  buttons: NoticeButton[];
}

/** Some clients show no more in a row. */
const mostButtons = 5;
const mostParagraphs = 6;
const mostFacts = 12;

/** One short message, with its tone, facts and ways on. */
export const noticeCard: Card<NoticeInput> = {
  name: 'notice',
  template,
  viewOf: ({ language, tone, title, text, facts, buttons }) => {
    const shown = facts.slice(0, mostFacts).flatMap((one) => fact(one.title, one.value));
    const actions = buttons.slice(0, mostButtons).map((button) => {
      if ('verb' in button) return action(button.verb, button.title, language, button.data);
      return 'say' in button ? say(button.title, button.say) : open(button.title, button.url);
    });
    return {
      tone,
      title,
      paragraphs: text.slice(0, mostParagraphs).map((paragraph) => ({ text: paragraph })),
      hasFacts: shown.length > 0,
      facts: shown,
      hasActions: actions.length > 0,
      actions,
    };
  },
  summary: ({ language, tone }) => inLanguage(language, { da: danish, en: english }).summaries[tone],
};
