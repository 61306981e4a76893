import { action, open, toggle, type ActionData, type Verb } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, quoted, type Citation } from '../citation.ts';
import { fact, sectionOf } from '../statement.ts';
import { linesOf, mailAddress } from '../unreachable/mail-address.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

export interface ReminderButton {
  title: string;
  verb: Verb;
  data: ActionData;
  role?: 'positive' | 'destructive';
}

/** A deadline: what is to be done, by whom and when, where it says so, and what the reader can do about it. */
export interface ReminderInput extends CardInput {
  /** For what it is shown: a reminder of it, an escalation to somebody above, or because somebody asked. */
  variant: keyof Sentences['summaries'];
  /** "Frist om 3 dage". */
  title: string;
  group: string;
  /** What is to be done, in the words of its origin. */
  text: string;
  when: string | null;
  /** The day before it was moved or put off. */
  before: string | null;
  who: string | null;
  item: string | null;
  /** Why the reader gets it: "du er sekretær for gruppen"; null: they asked. */
  because: string | null;
  notes: string[];
  sources: Citation[];
  /** What people did with it. */
  history: string[];
  /** A later decision that seems to close it, with yes and no for whoever may say so. */
  closing: { source: Citation; buttons: ReminderButton[] } | null;
  /** Ready to be sent to a party that nobody in Teams answers for. Lines of `text` are kept. */
  mail: { to: string | null; subject: string; text: string } | null;
  buttons: ReminderButton[];
}

const tones = {
  reminder: 'emphasis',
  today: 'warning',
  overdue: 'attention',
  escalated: 'attention',
  shown: 'emphasis',
} as const;

const mostButtons = 9;
/** Some clients show no more in a row. */
const inOneRow = 3;
const mostLines = 20;
const mostSources = 3;

const rowsOf = (buttons: readonly object[]): { buttons: object[] }[] =>
  Array.from({ length: Math.ceil(buttons.length / inOneRow) }, (_, row) => ({
    buttons: buttons.slice(row * inOneRow, (row + 1) * inOneRow),
  }));

const shown = ({ document, place, quote }: Citation) => ({
  quote: quoted(quote),
  place: placeLine({ document, place }),
});

/** A reminder with its action on it; told as an escalation to those above. */
export const reminderCard: Card<ReminderInput> = {
  name: 'reminder',
  template,
  viewOf: (input) => {
    const { language, variant, title, group, text: what, notes, sources, history, closing, mail } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const facts = [
      ...fact(text.when, input.when),
      ...fact(text.before, input.before),
      ...fact(text.who, input.who),
      ...fact(text.item, input.item),
    ];
    const button = (one: ReminderButton): object =>
      action(one.verb, one.title, language, one.data, one.role === undefined ? {} : { style: one.role });
    return {
      tone: tones[variant],
      title,
      group,
      text: what,
      why: input.because === null ? '' : text.why(input.because),
      notes: notes.slice(0, 4).map((note) => ({ note })),
      hasFacts: facts.length > 0,
      facts,
      hasSources: sources.length > 0,
      sourcesTitle: text.sources,
      sources: sources.slice(0, mostSources).map(shown),
      sections: sectionOf(
        'history',
        text.history,
        history.map((one) => ({ text: one, place: null })),
        language,
      ),
      closing:
        closing === null
          ? []
          : [
              {
                ask: text.closing,
                ...shown(closing.source),
                actions: closing.buttons.slice(0, 2).map(button),
              },
            ],
      mail:
        mail === null
          ? []
          : [
              {
                actions: [
                  open(text.mail, mailAddress(mail.to, mail.subject, mail.text)),
                  toggle(text.showMail, ['mail']),
                ],
                subject: mail.subject,
                lines: linesOf(mail.text)
                  .slice(0, mostLines)
                  .map((line) => ({ line })),
              },
            ],
      rows: rowsOf(input.buttons.slice(0, mostButtons).map(button)),
    };
  },
  summary: ({ language, variant }) => inLanguage(language, { da: danish, en: english }).summaries[variant],
};
