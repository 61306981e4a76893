import { action } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { isAskable } from '../questions.ts';
import { fact, points, sectionOf, type Statement } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

/** A group as the papers tell of it, as of a day. What they do not say is null or empty. */
export interface GroupInput extends CardInput {
  name: string;
  /** The papers' own word: styregruppe, udvalg, klynge … */
  kind: string | null;
  region: string | null;
  /** As it is to be read: "1. januar 2024 – 31. december 2026". */
  period: string | null;
  parent: Statement | null;
  replaces: Statement[];
  replacedBy: Statement[];
  tasks: Statement[];
  /** What it may not do, or not alone. */
  limits: Statement[];
  chairs: Statement[];
  /** Contact directors: asked in doubt and dispute. */
  contacts: Statement[];
  secretariat: Statement | null;
  meetingRules: Statement[];
  /** Something to know about all of it, such as that the paper is a draft. */
  note: string | null;
  /** Questions that ask for its meetings and its agreements; null where there are none. */
  questions: { meetings: string | null; agreements: string | null };
}

/** A group with its mandate and its people, and buttons to its meetings and agreements (`ask {question}`). */
export const groupCard: Card<GroupInput> = {
  name: 'group',
  template,
  viewOf: (input) => {
    const { language, questions } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const facts = [
      ...fact(text.kind, input.kind),
      ...fact(text.region, input.region),
      ...fact(text.period, input.period),
    ];
    const sections = [
      ...sectionOf('parent', text.parent, one(input.parent), language),
      ...sectionOf('replaces', text.replaces, input.replaces, language),
      ...sectionOf('replaced-by', text.replacedBy, input.replacedBy, language),
      ...sectionOf('tasks', text.tasks, points(input.tasks), language),
      ...sectionOf('limits', text.limits, points(input.limits), language),
      ...sectionOf('chairs', text.chairs, input.chairs, language),
      ...sectionOf('contacts', text.contacts, input.contacts, language),
      ...sectionOf('secretariat', text.secretariat, one(input.secretariat), language),
      ...sectionOf('meeting-rules', text.meetingRules, points(input.meetingRules), language),
    ];
    const actions = (['meetings', 'agreements'] as const).flatMap((link) => {
      const question = questions[link];
      return isAskable(question) ? [action('ask', text[link], language, { question })] : [];
    });
    return {
      name: input.name,
      note: input.note ?? '',
      hasFacts: facts.length > 0,
      facts,
      sections,
      nothing: sections.length === 0 ? text.nothing : '',
      hasActions: actions.length > 0,
      actions,
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};

const one = (statement: Statement | null): Statement[] => (statement === null ? [] : [statement]);
