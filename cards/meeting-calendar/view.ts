import { action, type ActionData, type CardButton, type Verb } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** One meeting of a calendar. */
export interface CalendarRow {
  /** "Torsdag den 11. februar 2027 kl. 8.30". */
  title: string;
  lines: string[];
  /** Opens it: `meet.show`, or `meet.adopt` for one that only papers name; null where the reader can do nothing. */
  open: { verb: Verb; data: ActionData } | null;
}

/** A group's meetings, kept and named in papers. */
export interface MeetingCalendarInput extends CardInput {
  group: string;
  /** What came of what was just done. */
  notes: string[];
  upcoming: CalendarRow[];
  /** The latest first. */
  past: CalendarRow[];
  buttons: CardButton[];
}

const mostUpcoming = 25;

/** A group's calendar: what is to come first, what has been folded. */
export const meetingCalendarCard: Card<MeetingCalendarInput> = {
  name: 'meeting-calendar',
  template,
  viewOf: ({ language, group, notes, upcoming, past, buttons }) => {
    const text = inLanguage(language, { da: danish, en: english });
    return {
      title: text.title,
      group,
      hasNotes: notes.length > 0,
      notes: notes.slice(0, 4).map((note) => ({ text: note })),
      empty: upcoming.length === 0 ? text.empty : '',
      meetings: upcoming.slice(0, mostUpcoming).map(({ title, lines, open }) => ({
        text: title,
        line: lines.slice(0, 6).join(' · '),
        canOpen: open !== null,
        isNamed: open === null,
        open: open && action(open.verb, title, language, open.data),
      })),
      sections: sectionOf(
        'past',
        text.past,
        past.map(({ title, lines }) => ({ text: title, place: { document: '', place: lines.join(' · ') } })),
        language,
      ),
      hasInputs: false,
      inputs: [],
      rows:
        buttons.length === 0
          ? []
          : [
              {
                buttons: buttons
                  .slice(0, 4)
                  .map(({ verb, title, data, role }) =>
                    action(verb, title, language, data, role === undefined ? {} : { style: role }),
                  ),
              },
            ],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
