import { action, type ActionData } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, quoted, type Citation } from '../citation.ts';
import { choiceInput, type Choice } from '../inputs.ts';
import { sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** A year of meetings as it is proposed; nothing of it is kept. */
export interface MeetingYearInput extends CardInput {
  year: number;
  group: string;
  /** What speaks for looking twice. */
  notes: string[];
  /** "Torsdag den 11. februar 2027 kl. 8.30", and what is to know of it. */
  meetings: { title: string; lines: string[] }[];
  /** What all are planned around. */
  avoided: string;
  /** What neither papers nor secretary have said. */
  missing: string[];
  /** What the papers state, verbatim, with what is not as it should be ("udkast"). */
  rules: { note: string | null; source: Citation }[];
  /** The meetings to adjust, those left out too. */
  choices: Choice[];
  /** What adjusting carries, and what keeping does; null: there is nothing to keep. */
  data: ActionData;
  keep: { data: ActionData } | null;
}

/** A meeting a month, with the chairs before each. */
const mostMeetings = 30;
const mostLines = 5;

const line = { type: 'TextBlock', wrap: true, isSubtle: true, size: 'Small', spacing: 'None' };

/** Shows a proposed year; adjusted with `meet.planAdjust` and `meet.planOptions`, kept with `meet.keepYear`. */
export const meetingYearCard: Card<MeetingYearInput> = {
  name: 'meeting-year',
  template,
  viewOf: ({ language, year, group, notes, meetings, avoided, missing, rules, choices, data, keep }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const without = { withoutInputs: true };
    const chosen =
      choices.length === 0
        ? []
        : [
            choiceInput({
              id: 'chosen',
              label: text.choose,
              choices: choices.slice(0, mostMeetings),
              folded: true,
            }),
          ];
    return {
      head: text.head,
      title: text.title(year),
      group,
      hasNotes: notes.length > 0,
      notes: notes.slice(0, 6).map((note) => ({ text: note })),
      meetings: meetings.slice(0, mostMeetings).map(({ title, lines }) => ({
        items: [
          { type: 'TextBlock', text: title, wrap: true, weight: 'Bolder' },
          ...lines.slice(0, mostLines).map((text) => ({ ...line, text })),
        ],
      })),
      avoided,
      sections: [
        ...sectionOf(
          'missing',
          text.missing,
          missing.map((one) => ({ text: one, place: null })),
          language,
        ),
        ...sectionOf(
          'rules',
          text.rules,
          rules.map(({ note, source }) => ({
            text: note === null ? quoted(source.quote) : `${quoted(source.quote)} (${note})`,
            place: { document: source.document, place: placeLine({ ...source, document: '' }) },
          })),
          language,
        ),
      ],
      hasInputs: chosen.length > 0,
      inputs: chosen,
      rows: [
        ...(chosen.length === 0
          ? []
          : [{ buttons: [action('meet.planAdjust', text.adjust, language, data)] }]),
        {
          buttons: [
            ...(keep === null
              ? []
              : [action('meet.keepYear', text.keep, language, keep.data, { style: 'positive', ...without })]),
            action('meet.planOptions', text.options, language, data, without),
          ],
        },
      ],
      nothingKept: text.nothingKept,
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
