import { inLanguage, type Card, type CardInput } from '../card.ts';
import { placeLine, type Place } from '../citation.ts';
import { commonText, type Outcome } from '../common-text.ts';
import { questionButtons } from '../questions.ts';
import { fact, sectionOf } from '../statement.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

export interface MeetingItem {
  number: number | null;
  title: string;
  /** Minutes allotted. */
  minutes: number | null;
  closed: boolean;
  outcome: Outcome | null;
}

/** A meeting, held or to come. What the papers do not say is null or empty. */
export interface MeetingInput extends CardInput {
  group: string;
  /** Written out: "torsdag den 14. marts 2024". */
  date: string | null;
  /** As it is to be read: "kl. 13.00–15.00". */
  time: string | null;
  where: string | null;
  items: MeetingItem[];
  /** Null where no paper tells who was there. */
  attendance: { present: string[]; absent: string[] } | null;
  sources: Place[];
  note: string | null;
  /** Questions to ask next. */
  suggestions: string[];
}

const seen = 8;
const most = 40;

/** A meeting with its items and who was there. */
export const meetingCard: Card<MeetingInput> = {
  name: 'meeting',
  template,
  viewOf: (input) => {
    const { language, attendance } = input;
    const text = inLanguage(language, { da: danish, en: english });
    const common = commonText(language);
    const facts = [
      ...fact(text.date, input.date),
      ...fact(text.time, input.time),
      ...fact(text.where, input.where),
    ];
    const items = input.items.slice(0, most).map(({ number, title, minutes, closed, outcome }) => ({
      number: number === null ? '•' : `${String(number)}.`,
      title,
      about: [
        ...(closed ? [text.closed] : []),
        ...(outcome === null ? [] : [common.outcomes[outcome]]),
        ...(minutes === null ? [] : [text.minutes(minutes)]),
      ].join(' · '),
    }));
    const folded = items.slice(seen);
    const named = (id: string, title: string, names: string[]) =>
      sectionOf(id, title, names.length === 0 ? [] : [{ text: names.join('; '), place: null }], language);
    return {
      group: input.group,
      note: input.note ?? '',
      hasFacts: facts.length > 0,
      facts,
      itemsTitle: text.items,
      noItems: items.length === 0 ? text.noItems : '',
      items: items.slice(0, seen),
      hasFolded: folded.length > 0,
      folded,
      more: common.more(folded.length),
      fewer: common.fewer,
      sections: [
        ...named('present', text.present, attendance?.present ?? []),
        ...named('absent', text.absent, attendance?.absent ?? []),
        ...sectionOf(
          'sources',
          text.sources,
          input.sources.map((place) => ({ text: placeLine(place), place: null })),
          language,
        ),
      ],
      ...questionButtons(input.suggestions, common.tryOne),
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
