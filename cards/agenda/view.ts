import { action, type ActionData, type CardButton } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, quoted, type Citation } from '../citation.ts';
import { choiceInput, textInput, type Choice } from '../inputs.ts';
import { sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** An item as it is read. */
export interface AgendaRow {
  title: string;
  /** "Beslutning, 15 min.", attachments, who proposed it, why it waits. */
  lines: string[];
  recommendation: string | null;
  /** What it still lacks; null where that is nobody's concern, or nothing. */
  lacking: string | null;
}

/** The agenda of a meeting: the list for members, the workshop for who makes it, or the message that it is out. */
export interface AgendaInput extends CardInput {
  title: string;
  group: string;
  /** When and where the meeting is. */
  when: string;
  state: { told: string; tone: 'good' | 'warning' | 'attention' | 'default' };
  notes: string[];
  /** What is otherwise than on the agenda that was out, under a heading; null: nothing is. */
  changes: { title: string; lines: string[] } | null;
  items: AgendaRow[];
  /** How the time adds up. */
  sum: string;
  /** What waits and is not on it yet, and where that is said. */
  waiting: { text: string; source: Citation | null }[];
  /** For who makes it: the items to work on, and what each act carries. */
  working: { choices: Choice[]; data: ActionData } | null;
  buttons: CardButton[];
}

/** As many as an agenda can have. */
const mostItems = 40;
const mostButtons = 6;
/** Changes that are told one by one. */
const mostChanges = 20;
/** Some clients show no more in a row. */
const inOneRow = 3;

/** An agenda; its items are moved with `agenda.order`, changed with `agenda.form`, taken off with `agenda.ask`. */
export const agendaCard: Card<AgendaInput> = {
  name: 'agenda',
  template,
  viewOf: ({
    language,
    title,
    group,
    when,
    state,
    notes,
    changes,
    items,
    sum,
    waiting,
    working,
    buttons,
  }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const shown = buttons.slice(0, mostButtons).map(({ verb, title: name, data, role }) =>
      action(verb, name, language, data, {
        withoutInputs: true,
        ...(role !== undefined && { style: role }),
      }),
    );
    const work =
      working === null || working.choices.length === 0
        ? null
        : {
            inputs: [
              choiceInput({
                id: 'chosen',
                label: text.choose,
                choices: working.choices.slice(0, mostItems),
                folded: true,
              }),
              textInput({ id: 'place', label: text.place, most: 3 }),
            ],
            rows: [
              [
                action('agenda.order', text.up, language, { ...working.data, to: 'up' }),
                action('agenda.order', text.down, language, { ...working.data, to: 'down' }),
                action('agenda.order', text.toPlace, language, { ...working.data, to: 'place' }),
              ],
              [
                action('agenda.form', text.change, language, working.data),
                action('agenda.ask', text.remove, language, { ...working.data, act: 'remove' }),
                action(
                  'agenda.order',
                  text.byRule,
                  language,
                  { ...working.data, to: 'rule' },
                  { withoutInputs: true },
                ),
              ],
            ],
          };
    const lines = changes?.lines ?? [];
    const others = lines.length - mostChanges;
    return {
      title,
      group,
      when,
      hasState: true,
      tone: state.tone,
      state: state.told,
      notes: notes.slice(0, 6).map((note) => ({ text: note })),
      hasChanges: lines.length > 0,
      changesTitle: changes?.title ?? '',
      changes: [...lines.slice(0, mostChanges), ...(others > 0 ? [text.otherChanges(others)] : [])].map(
        (line) => ({ text: line }),
      ),
      empty: items.length === 0 ? text.empty : '',
      items: items.slice(0, mostItems).map(({ title: name, lines, recommendation, lacking }) => ({
        text: name,
        line: lines.slice(0, 6).join(' · '),
        recommendation: recommendation ?? '',
        lacking: lacking ?? '',
      })),
      sum,
      sections: sectionOf(
        'waiting',
        text.waiting,
        waiting.map(({ text: told, source }) => ({
          text: source === null ? told : `${told} ${quoted(source.quote)}`,
          place: source && { document: source.document, place: placeLine({ ...source, document: '' }) },
        })),
        language,
      ),
      hasInputs: work !== null,
      inputs: work?.inputs ?? [],
      rows: Array.from({ length: Math.ceil(shown.length / inOneRow) }, (_, row) => ({
        buttons: shown.slice(row * inOneRow, (row + 1) * inOneRow),
      })),
      workRows: work?.rows.map((row) => ({ buttons: row })) ?? [],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
