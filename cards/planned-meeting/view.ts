import { action, type CardButton } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { fact, sectionOf, type Statement } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** One meeting of the calendar, or word of what became of it. */
export interface PlannedMeetingInput extends CardInput {
  /** "Møde 1". */
  title: string;
  group: string;
  /** "Mødet er flyttet", "Aflyst"; null where it is as it was planned. */
  state: { told: string; tone: 'good' | 'warning' | 'attention' | 'default' } | null;
  notes: string[];
  day: string;
  place: string | null;
  leader: string | null;
  minuteTaker: string | null;
  /** When its agenda is out, and where that is stated. */
  agenda: string | null;
  /** What was done with it, the latest first. */
  history: string[];
  sources: Statement[];
  buttons: CardButton[];
}

/** Some clients show no more in a row. */
const inOneRow = 3;
const mostButtons = 6;

/** One meeting, with what can be done to it. */
export const plannedMeetingCard: Card<PlannedMeetingInput> = {
  name: 'planned-meeting',
  template,
  viewOf: (input) => {
    const { language, title, group, state, notes, history, sources } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const facts = [
      ...fact(text.day, input.day),
      ...fact(text.place, input.place),
      ...fact(text.leader, input.leader),
      ...fact(text.minuteTaker, input.minuteTaker),
      ...fact(text.agenda, input.agenda),
    ];
    const buttons = input.buttons
      .slice(0, mostButtons)
      .map(({ verb, title: name, data, role }) =>
        action(verb, name, language, data, role === undefined ? {} : { style: role }),
      );
    return {
      title,
      group,
      hasState: state !== null || notes.length > 0,
      tone: state?.tone ?? 'default',
      state: state?.told ?? '',
      notes: notes.slice(0, 4).map((note) => ({ text: note })),
      hasFacts: facts.length > 0,
      facts,
      sections: [
        ...sectionOf('sources', text.sources, sources, language),
        ...sectionOf(
          'history',
          text.history,
          history.map((one) => ({ text: one, place: null })),
          language,
        ),
      ],
      rows: Array.from({ length: Math.ceil(buttons.length / inOneRow) }, (_, row) => ({
        buttons: buttons.slice(row * inOneRow, (row + 1) * inOneRow),
      })),
    };
  },
  summary: ({ language, state }) => {
    const { summaries } = inLanguage(language, { da: danish, en: english });
    return state === null ? summaries.shown : summaries.changed;
  },
};
