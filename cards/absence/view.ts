import { action, type ActionData, type CardButton } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** One remark of somebody who cannot come. */
export interface RemarkShown {
  /** "Punkt 3: …", or that it is of the meeting as a whole. */
  place: string;
  /** Whose it is; empty on one's own card. */
  by: string;
  text: string;
  forMinutes: boolean;
  /** What its buttons carry, where it is the reader's to change; null elsewhere. */
  data: ActionData | null;
}

/** Who cannot come to a meeting, who comes instead, and what they have to say. */
export interface AbsenceInput extends CardInput {
  title: string;
  group: string;
  /** What is new, or what it means; a line each. */
  lines: string[];
  remarks: RemarkShown[];
  note: string | null;
  buttons: CardButton[];
}

/** With their buttons, more do not go into one card. */
const mostRemarks = 12;

/** Absence and remarks: one's own (`absence.ask`, `absence.drop`), or as others are told of them. */
export const absenceCard: Card<AbsenceInput> = {
  name: 'absence',
  template,
  viewOf: ({ language, title, group, lines, remarks, note, buttons }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const hidden = remarks.length - mostRemarks;
    return {
      title,
      group,
      lines: lines.slice(0, 12).map((line) => ({ text: line })),
      remarks: remarks.slice(0, mostRemarks).map(({ place, by, text: words, forMinutes, data }) => ({
        place,
        by,
        text: words,
        mark: forMinutes ? text.forMinutes : '',
        isOwn: data !== null,
        actions:
          data === null
            ? []
            : [
                action('absence.ask', text.change, language, { ...data, act: 'remark' }),
                action('absence.drop', text.drop, language, data),
              ],
      })),
      others: hidden > 0 ? text.more(hidden) : '',
      note: note ?? '',
      actions: buttons
        .slice(0, 5)
        .map(({ verb, title: label, data, role }) =>
          action(verb, label, language, data, role === undefined ? {} : { style: role }),
        ),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
