import { action, type ActionData } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { textInput } from '../inputs.ts';
import { placeLine, quoted, type Place } from '../citation.ts';
import { fact, sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** A ballot as it would be opened; nothing has been sent. */
export interface BallotPreviewInput extends CardInput {
  title: string;
  group: string;
  /** Written out: "fredag den 20. marts 2026 kl. 12.00". */
  deadline: string;
  basis: string;
  rule: string;
  /** "4 af 7 stemmer for, hvis ingen er imod"; null where each binds its own. */
  needed: string | null;
  quorum: string | null;
  visibility: string;
  /** Terms that are seldom: the shortest period, silence, the casting vote, a closed item. */
  more: string[];
  /** The proposal's own lines. */
  lines: string[];
  variants: string[];
  /** Who can answer for each, the first before the others: "Anna Holm; stedfortræder: Bo Lund". */
  asked: { label: string; people: string }[];
  attachments: string[];
  /** Limits of the mandate, verbatim. */
  limits: { quote: string; place: Place }[];
  notes: string[];
  /** It takes the place of a ballot that is running: the most characters of the reason that is asked for; null: of none. */
  replaces: { reasonMost: number } | null;
  /** What confirming carries: the ballot, the hash of this very draft, the group. */
  data: ActionData;
}

const mostLimits = 3;
const mostLines = 12;

/**
 * Shows who will be asked and what it takes; changed with `ballot.edit`, confirmed with `ballot.open`, or with
 * `ballot.replace` and a `reason`, where a running ballot is voided by it.
 */
export const ballotPreviewCard: Card<BallotPreviewInput> = {
  name: 'ballot-preview',
  template,
  viewOf: (input) => {
    const { language, title, group, limits, notes, replaces, data } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const statements = (lines: string[]) => lines.map((line) => ({ text: line, place: null }));
    const facts = [
      ...fact(text.deadline, input.deadline),
      ...fact(text.basis, input.basis),
      ...fact(text.rule, input.rule),
      ...fact(text.needed, input.needed),
      ...fact(text.quorum, input.quorum),
      ...fact(text.visibility, input.visibility),
      ...input.more.slice(0, 6).flatMap((one) => fact(text.more, one)),
    ];
    const asked = input.asked.map(({ label, people }) => ({
      text: people === '' || people === label ? label : `${label}: ${people}`,
      place: null,
    }));
    return {
      head: text.head,
      title,
      group,
      warnings: limits.slice(0, mostLimits).map(({ quote, place }) => ({
        text: text.mandate,
        quote: quoted(quote),
        place: placeLine(place),
      })),
      hasNotes: notes.length > 0,
      notes: notes.slice(0, 6).map((note) => ({ text: note })),
      hasFacts: facts.length > 0,
      facts,
      text: input.lines.slice(0, mostLines).map((line) => ({ text: line })),
      sections: [
        ...sectionOf('variants', text.variants, statements(input.variants), language),
        ...sectionOf('asked', text.asked(asked.length), asked, language),
        ...sectionOf('attachments', text.attachments, statements(input.attachments), language),
      ],
      nothingSent: replaces === null ? text.nothingSent : text.nothingSentYet,
      inputs:
        replaces === null
          ? []
          : [
              textInput({
                id: 'reason',
                label: text.reason,
                missing: text.reasonMissing,
                most: replaces.reasonMost,
                long: true,
              }),
            ],
      actions: [
        replaces === null
          ? action('ballot.open', text.confirm, language, data, { style: 'positive' })
          : action('ballot.replace', text.replace, language, data, { style: 'positive' }),
        action('ballot.edit', text.edit, language, data),
      ],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
