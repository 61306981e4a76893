import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, quoted, type Place } from '../citation.ts';
import { commonText, outcomeColor, type Outcome } from '../common-text.ts';
import { questionButtons } from '../questions.ts';
import { sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** A decision as it stands in the minutes. What they do not say is null or empty. */
export interface DecisionInput extends CardInput {
  item: { number: number | null; title: string };
  /** Who met, and when: "Styregruppen for akutområdet, 14. marts 2024". */
  meeting: string | null;
  /** Verbatim; it is shown as a quote. */
  text: string;
  outcome: Outcome | null;
  /** Where the decision stands. */
  place: Place | null;
  /** What single parties said, approved or opposed. */
  positions: { party: string; text: string }[];
  /** `due` as it is to be read. */
  followUps: { text: string; responsible: string | null; due: string | null }[];
  note: string | null;
  /** Questions to ask next. */
  suggestions: string[];
}

/** A decision with its words, what the parties said, and what follows. */
export const decisionCard: Card<DecisionInput> = {
  name: 'decision',
  template,
  viewOf: ({
    language,
    item,
    meeting,
    text: words,
    outcome,
    place,
    positions,
    followUps,
    note,
    suggestions,
  }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const common = commonText(language);
    return {
      item: text.item(item.number, item.title),
      meeting: meeting ?? '',
      note: note ?? '',
      outcome: outcome === null ? text.decided : common.outcomes[outcome],
      color: outcome === null ? 'Default' : outcomeColor[outcome],
      text: quoted(words),
      place: place === null ? '' : placeLine(place),
      sections: [
        ...sectionOf(
          'positions',
          text.positions,
          positions.map((one) => ({ text: `${one.party}: ${one.text}`, place: null })),
          language,
        ),
        ...sectionOf(
          'follow-ups',
          text.followUps,
          followUps.map(({ text: what, responsible, due }) => {
            const terms = [
              ...(responsible === null ? [] : [text.responsible(responsible)]),
              ...(due === null ? [] : [text.due(due)]),
            ];
            return { text: terms.length === 0 ? what : `${what} (${terms.join('; ')})`, place: null };
          }),
          language,
        ),
      ],
      ...questionButtons(suggestions, common.tryOne),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
