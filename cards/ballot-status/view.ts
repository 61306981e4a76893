import { action, type CardButton } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { fact, sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** Where a ballot stands, as far as the reader may know. */
export interface BallotStatusInput extends CardInput {
  title: string;
  group: string;
  state: { told: string; tone: 'good' | 'warning' | 'attention' | 'default' };
  notes: string[];
  deadline: string;
  /** "3 for, 1 imod …"; null where the reader may not know. */
  figures: string | null;
  /** Each seat with its answer where the reader may know; only the seats where not. */
  seats: { label: string; told: string | null }[];
  /** Null where the reader may not know. */
  missing: string[] | null;
  /** "20. marts … i stedet for 13. marts …: begrundelse". */
  extensions: string[];
  buttons: CardButton[];
}

const mostButtons = 8;
/** Some clients show no more in a row. */
const inOneRow = 3;

/** Where a ballot stands, with what secretary and chair can do to it. */
export const ballotStatusCard: Card<BallotStatusInput> = {
  name: 'ballot-status',
  template,
  viewOf: ({
    language,
    title,
    group,
    state,
    notes,
    deadline,
    figures,
    seats,
    missing,
    extensions,
    buttons,
  }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const lines = (all: readonly string[]) => all.map((one) => ({ text: one, place: null }));
    const facts = [...fact(text.deadline, deadline), ...fact(text.figures, figures)];
    const told = seats.map(({ label, told: answer }) => (answer === null ? label : `${label}: ${answer}`));
    const shown = buttons
      .slice(0, mostButtons)
      .map(({ verb, title: name, data, role }) =>
        action(verb, name, language, data, role === undefined ? {} : { style: role }),
      );
    return {
      title,
      group,
      tone: state.tone,
      state: state.told,
      notes: notes.slice(0, 6).map((note) => ({ text: note })),
      hasFacts: facts.length > 0,
      facts,
      sections: [
        ...(missing === null
          ? []
          : sectionOf('missing', text.missing(missing.length), lines(missing), language)),
        ...sectionOf('seats', text.seats(seats.length), lines(told), language),
        ...sectionOf('extensions', text.extensions, lines(extensions), language),
      ],
      rows: Array.from({ length: Math.ceil(shown.length / inOneRow) }, (_, row) => ({
        buttons: shown.slice(row * inOneRow, (row + 1) * inOneRow),
      })),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
