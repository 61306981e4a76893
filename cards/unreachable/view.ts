import { open, toggle } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { commonText, type Silence } from '../common-text.ts';
import { linesOf, mailAddress } from './mail-address.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

export interface UnreachablePerson {
  name: string;
  organisation: string | null;
  why: Silence;
  /** Ready to be sent; `to` is null where Punkt knows no address. Lines of `text` are kept. */
  mail: { to: string | null; subject: string; text: string };
}

/** Who of a group cannot be reached in Teams. */
export interface UnreachableInput extends CardInput {
  group: string;
  people: UnreachablePerson[];
}

const most = 10;
const mostLines = 20;

/** Whom Punkt cannot reach in Teams and why, each with a mail to send. */
export const unreachableCard: Card<UnreachableInput> = {
  name: 'unreachable',
  template,
  viewOf: ({ language, group, people }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const others = people.length - most;
    return {
      title: people.length === 0 ? text.everyone : text.title(people.length),
      group,
      lead: people.length === 0 ? '' : text.lead,
      people: people.slice(0, most).map(({ name, organisation, why, mail }, index) => {
        const id = `mail-${String(index + 1)}`;
        return {
          id,
          name,
          why: [organisation ?? '', commonText(language).silences[why]]
            .filter((part) => part !== '')
            .join(' · '),
          actions: [
            open(text.write, mailAddress(mail.to, mail.subject, mail.text)),
            toggle(text.showText, [id]),
          ],
          subject: mail.subject,
          lines: linesOf(mail.text)
            .slice(0, mostLines)
            .map((line) => ({ line })),
        };
      }),
      others: others > 0 ? text.others(others) : '',
    };
  },
  summary: ({ language, people }) => {
    const text = inLanguage(language, { da: danish, en: english });
    return people.length === 0 ? text.summaryEveryone : text.summary;
  },
};
