import { action, type CardButton } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { fact, sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** How a ballot ended, or what the group decided itself. */
export interface BallotOutcomeInput extends CardInput {
  variant: keyof Sentences['summaries'];
  tone: 'good' | 'warning' | 'attention' | 'default';
  title: string;
  group: string;
  /** "Vedtaget." */
  outcome: string;
  /** Figures and what explains them, a line each. */
  figures: string[];
  /** When, written out. */
  closed: string | null;
  decidedBy: string | null;
  basis: string | null;
  /** The proposal's own lines. */
  lines: string[];
  /** Each seat with its answer and remark; empty where that is not told. */
  seats: string[];
  followUps: string[];
  /** Hash of the log's last event; null where there is none to tell. */
  hash: string | null;
  buttons: CardButton[];
}

/** A ballot's outcome with figures, remarks by seat and the head of its log. */
export const ballotOutcomeCard: Card<BallotOutcomeInput> = {
  name: 'ballot-outcome',
  template,
  viewOf: (input) => {
    const { language, buttons } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const lines = (all: readonly string[]) => all.map((one) => ({ text: one, place: null }));
    const facts = [
      ...fact(text.closed, input.closed),
      ...fact(text.decidedBy, input.decidedBy),
      ...fact(text.basis, input.basis),
    ];
    return {
      title: input.title,
      group: input.group,
      tone: input.tone,
      outcome: input.outcome,
      lines: input.figures.slice(0, 12).map((line) => ({ text: line })),
      hasFacts: facts.length > 0,
      facts,
      sections: [
        ...sectionOf('seats', text.seats, lines(input.seats), language),
        ...sectionOf('follow-ups', text.followUps, lines(input.followUps), language),
        ...sectionOf('case', text.case, lines(input.lines), language),
      ],
      chain: input.hash === null ? '' : text.chain(input.hash),
      actions: buttons
        .slice(0, 4)
        .map(({ verb, title, data, role }) =>
          action(verb, title, language, data, role === undefined ? {} : { style: role }),
        ),
    };
  },
  summary: ({ language, variant }) => inLanguage(language, { da: danish, en: english }).summaries[variant],
};
