import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, quoted, type Citation } from '../citation.ts';
import { commonText } from '../common-text.ts';
import { questionButtons } from '../questions.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** An answer with one meaning, or none; one with several is the card `choose`. */
export interface AnswerInput extends CardInput {
  status: 'answered' | 'unknown';
  /** One sentence that answers, or says that the papers do not say. */
  lead: string;
  /** Something to know about the answer, such as how old it is. */
  note: string | null;
  /** What the answer stands on, the most important first. */
  citations: Citation[];
  /** For `unknown`: passages that may help and are not the answer. */
  nearest: Citation[];
  /** Questions to ask next. */
  suggestions: string[];
}

/** How many quotes are seen at once; more are folded. */
const seen = 3;
/** Teams cites at most twenty places. */
const mostCitations = 20;
const mostNearest = 5;

const shownAs = (citation: Citation, index: number) => ({
  number: `[${String(index + 1)}]`,
  quote: quoted(citation.quote),
  place: placeLine(citation),
});

/** The answer to a question, with its quotes and their places. */
export const answerCard: Card<AnswerInput> = {
  name: 'answer',
  template,
  viewOf: ({ language, status, lead, note, citations, nearest, suggestions }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const places = citations.slice(0, mostCitations).map(shownAs);
    const folded = places.slice(seen);
    const near = status === 'unknown' ? nearest.slice(0, mostNearest).map(shownAs) : [];
    return {
      lead,
      note: note ?? '',
      hasPlaces: places.length > 0,
      places: places.slice(0, seen),
      hasFolded: folded.length > 0,
      folded,
      more: text.more(folded.length),
      fewer: commonText(language).fewer,
      hasNearest: near.length > 0,
      nearestTitle: text.nearest,
      notTheAnswer: text.notTheAnswer,
      nearest: near,
      ...questionButtons(suggestions, commonText(language).tryOne),
    };
  },
  summary: ({ language, status }) => inLanguage(language, { da: danish, en: english })[status],
};
