import { submit } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

export interface FeedbackInput extends CardInput {
  /** The thumb that was pressed, as Teams calls it. */
  reaction: keyof Sentences['reasons'];
  /** The answer it is about: an identifier, never its text. */
  answerId: string;
}

type Reasons = Sentences['reasons'];
/** Why: what the input `reason` holds. */
export type FeedbackReason = keyof Reasons['like'] | keyof Reasons['dislike'];

/** For a dialog: why an answer was good or bad, by fixed choices alone (`feedback {reaction, answerId}`, input `reason`). */
export const feedbackCard: Card<FeedbackInput> = {
  name: 'feedback',
  template,
  viewOf: ({ language, reaction, answerId }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const reasons: Record<string, string> = text.reasons[reaction];
    return {
      title: text.titles[reaction],
      label: text.labels[reaction],
      missing: text.missing,
      choices: Object.entries(reasons).map(([value, title]) => ({ title, value })),
      stored: text.stored,
      actions: [submit('feedback', text.send, language, { reaction, answerId })],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
