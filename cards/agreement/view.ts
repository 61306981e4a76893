import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, type Place } from '../citation.ts';
import { commonText, listed, type Color } from '../common-text.ts';
import { questionButtons } from '../questions.ts';
import { fact, sectionOf, type Statement } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

export interface Approval {
  /** Who approves. */
  body: string;
  state: keyof Sentences['states'];
  /** What was (not) approved, in the paper's words; may be empty. */
  what: string;
  /** As it is to be read. */
  date: string | null;
  place: Place | null;
}

/** An agreement as the papers tell of it, as of a day. What they do not say is null or empty. */
export interface AgreementInput extends CardInput {
  title: string;
  region: string | null;
  /** Where it holds, when that is not the region. */
  scope: string | null;
  /** Who owns it now; null: the papers do not say, and so does the card. */
  owner: Statement | null;
  formerOwners: Statement[];
  parties: string[];
  approvals: Approval[];
  /** What happened to it, by date; `date` as it is to be read. */
  events: (Statement & { date: string | null })[];
  sources: Place[];
  note: string | null;
  /** Questions to ask next. */
  suggestions: string[];
}

const colors: Record<Approval['state'], Color> = {
  approved: 'Good',
  'not-approved': 'Attention',
  awaited: 'Warning',
  expected: 'Default',
};
const seenApprovals = 6;
const mostApprovals = 20;

/** An agreement with its owner, approvals and history. */
export const agreementCard: Card<AgreementInput> = {
  name: 'agreement',
  template,
  viewOf: (input) => {
    const { language, owner } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const common = commonText(language);
    const facts = [...fact(text.region, input.region), ...fact(text.scope, input.scope)];
    const approvals = input.approvals.slice(0, mostApprovals).map(({ body, state, what, date, place }) => ({
      body,
      state: text.states[state],
      color: colors[state],
      about: [what, date ?? ''].filter((part) => part !== '').join(' · '),
      place: place === null ? '' : placeLine(place),
    }));
    const foldedApprovals = approvals.slice(seenApprovals);
    const parties = listed(input.parties, language);
    return {
      title: input.title,
      note: input.note ?? '',
      hasFacts: facts.length > 0,
      facts,
      ownerTitle: text.owner,
      owner: owner?.text ?? text.noOwner,
      ownerIsSubtle: owner === null,
      ownerPlace: owner?.place == null ? '' : placeLine(owner.place),
      hasApprovals: approvals.length > 0,
      approvalsTitle: text.approvals,
      approvals: approvals.slice(0, seenApprovals),
      hasFoldedApprovals: foldedApprovals.length > 0,
      foldedApprovals,
      moreApprovals: common.more(foldedApprovals.length),
      fewer: common.fewer,
      sections: [
        ...sectionOf('former-owners', text.formerOwners, input.formerOwners, language),
        ...sectionOf(
          'parties',
          text.parties,
          parties === '' ? [] : [{ text: parties, place: null }],
          language,
        ),
        ...sectionOf('history', text.history, input.events.map(dated), language),
        ...sectionOf('sources', text.sources, input.sources.map(asStatement), language),
      ],
      ...questionButtons(input.suggestions, common.tryOne),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};

const dated = ({ date, text, place }: AgreementInput['events'][number]): Statement => ({
  text: date === null ? text : `${date}: ${text}`,
  place,
});

const asStatement = (place: Place): Statement => ({ text: placeLine(place), place: null });
