import { action } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, quoted, type Citation } from '../citation.ts';
import { isAskable } from '../questions.ts';
import { shortened } from '../visible-text.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** One of the things the question can mean. */
export interface Alternative {
  /** What makes it another than the others: a region, a group, a period. */
  label: string;
  /** Its own short answer; left out, its quote stands for it. */
  text?: string | null;
  /** The question that asks for just this one. */
  question: string;
  citation: Citation;
}

/** A question that fits several things, each with its own answer. */
export interface ChooseInput extends CardInput {
  lead: string;
  alternatives: Alternative[];
}

const most = 8;
/** Characters on a button that every client shows whole, or nearly. */
const longestLabel = 45;

/** What a question can mean, with a button each (`ask {question}`). */
export const chooseCard: Card<ChooseInput> = {
  name: 'choose',
  template,
  viewOf: ({ language, lead, alternatives }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const others = alternatives.length - most;
    return {
      lead,
      alternatives: alternatives.slice(0, most).map(({ label, text: answer, question, citation }) => ({
        label,
        text: answer ?? quoted(citation.quote),
        place: placeLine(citation),
        actions: isAskable(question)
          ? [action('ask', text.choose(shortened(label, longestLabel)), language, { question })]
          : [],
      })),
      others: others > 0 ? text.others(others) : '',
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
