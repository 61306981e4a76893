import { action, type ActionData } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** The ballots that the reader may know of. */
export interface BallotListInput extends CardInput {
  /** What is listed: a group's name, or null for all the reader's. */
  group: string | null;
  ballots: { title: string; line: string; data: ActionData }[];
}

const mostRows = 15;

/** Ballots of which each opens (`ballot.show`). */
export const ballotListCard: Card<BallotListInput> = {
  name: 'ballot-list',
  template,
  viewOf: ({ language, group, ballots }) => {
    const text = inLanguage(language, { da: danish, en: english });
    return {
      title: text.title,
      group: group ?? '',
      empty: ballots.length === 0 ? text.empty : '',
      rows: ballots.slice(0, mostRows).map(({ title, line, data }) => ({
        text: title,
        line,
        open: action('ballot.show', title, language, data),
      })),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
