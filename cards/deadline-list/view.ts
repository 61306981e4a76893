import type { ReminderButton } from '../reminder/view.ts';
import { action, type ActionData } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

/** One deadline of a list; it opens (`remind.show`). */
export interface DeadlineRow {
  text: string;
  /** When, and whose: "13. december 2023 · Vestby Kommune". */
  line: string;
  /** Something to know of it: that nobody answers for it, that it was put off. */
  note: string | null;
  data: ActionData;
}

/** Deadlines by how pressing they are: one's own, a group's, or those of the day. */
export interface DeadlineListInput extends CardInput {
  variant: keyof Sentences['titles'];
  /** Null: of all the reader's groups. */
  group: string | null;
  /** In the order in which they are told; sections without rows are left out. */
  sections: { variant: keyof Sentences['sections']; rows: DeadlineRow[] }[];
  buttons: ReminderButton[];
}

const mostRows = 25;
const mostButtons = 3;

const tones: Record<keyof Sentences['sections'], string> = {
  proposed: 'Good',
  overdue: 'Attention',
  soon: 'Default',
  later: 'Default',
  undated: 'Default',
};

/** The board of deadlines, and the digest of a day. */
export const deadlineListCard: Card<DeadlineListInput> = {
  name: 'deadline-list',
  template,
  viewOf: ({ language, variant, group, sections, buttons }) => {
    const text = inLanguage(language, { da: danish, en: english });
    let room = mostRows;
    const shown = sections.flatMap((section) => {
      const rows = section.rows.slice(0, room);
      room -= rows.length;
      return rows.length === 0 ? [] : [{ variant: section.variant, rows }];
    });
    const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);
    const others = all - (mostRows - room);
    const actions = buttons
      .slice(0, mostButtons)
      .map(({ verb, title, data, role }) =>
        action(verb, title, language, data, role === undefined ? {} : { style: role }),
      );
    return {
      title: text.titles[variant],
      group: group ?? '',
      empty: all === 0 ? text.empty[variant] : '',
      sections: shown.map((section) => ({
        title: text.sections[section.variant],
        color: tones[section.variant],
        rows: section.rows.map(({ text: what, line, note, data }) => ({
          text: what,
          line,
          note: note ?? '',
          open: action('remind.show', what, language, data),
        })),
      })),
      others: others > 0 ? text.others(others) : '',
      hasActions: actions.length > 0,
      actions,
    };
  },
  summary: ({ language, variant }) => inLanguage(language, { da: danish, en: english }).summaries[variant],
};
