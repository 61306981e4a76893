import type { Citation } from '../../../cards/citation.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { Language } from '../../../data/language/format-date.ts';
import { citationOf } from '../../../data/register/citations.ts';
import { nameKey } from '../../../data/register/name-key.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Thing } from '../../../data/register/thing.ts';
import { occasionOf } from './inputs/decision-input.ts';
import { agreementRecords, groupRecords } from './inputs/records-of.ts';
import { titleOf } from './agenda.ts';
import { sentencesIn } from './sentences.ts';
import type { Showable } from './showable.ts';

/** What it is called, in a list. */
export const titleIn = (one: Showable, language: Language): string => {
  const text = sentencesIn(language);
  switch (one.kind) {
    case 'group':
    case 'agreement':
      return one.thing.name;
    case 'meeting':
      return text.meeting(one.meeting.body.name, formatDate(one.meeting.day, language));
    case 'item':
      return text.item(one.point.item.number, titleOf(one.point.item));
  }
};

/** What it is, where and from when: "Aftale · Region Syddanmark · 20. marts 2024". */
export const subtitleIn = (one: Showable, register: Register, language: Language): string => {
  const text = sentencesIn(language);
  const { kind, region, day, draft } = detailsOf(one, register);
  return [
    `${text.kinds[kind]}${draft ? ` (${text.draft})` : ''}`,
    ...(region === null ? [] : [text.region(region)]),
    ...(day === null ? [] : [formatDate(day, language)]),
  ].join(' · ');
};

const detailsOf = (one: Showable, register: Register) => {
  switch (one.kind) {
    case 'group':
    case 'agreement': {
      const { region, draft } = one.thing;
      return { kind: one.kind, region, day: newestDay(one.thing, register), draft };
    }
    case 'meeting': {
      const { body, day } = one.meeting;
      return { kind: one.kind, region: body.region, day, draft: false };
    }
    case 'item': {
      const { thing, day, decision } = one.point;
      const kind = decision === null ? ('item' as const) : ('decision' as const);
      return { kind, region: thing.region, day, draft: thing.draft };
    }
  }
};

/** The day of the newest paper that speaks of it. */
export const newestDay = ({ papers }: Thing, register: Register): string | null => {
  const days = papers.flatMap((id) => {
    const paper = register.papers.get(id);
    return paper === undefined ? [] : (dayOf(paper) ?? []);
  });
  return days.sort().at(-1) ?? null;
};

/** Its name, after what tells it apart from others of that name: a button shows only the beginning. */
export const labelIn = (one: Showable, language: Language): string => {
  const text = sentencesIn(language);
  const title = titleIn(one, language);
  switch (one.kind) {
    case 'group':
    case 'agreement': {
      const { name, region, within } = one.thing;
      const isPart = one.kind === 'group' && within !== null && nameKey(within) !== nameKey(name);
      const apart = isPart ? within : region === null ? null : text.region(region);
      return apart === null ? title : `${apart}: ${title}`;
    }
    case 'meeting':
      return title;
    case 'item':
      return one.point.day === null ? title : `${formatDate(one.point.day, language)}: ${title}`;
  }
};

/** The line beneath its label: what the label does not tell. */
export const detailIn = (one: Showable, register: Register, language: Language): string =>
  (one.kind === 'item' ? occasionOf(one.point, language) : null) ?? subtitleIn(one, register, language);

/** Where it stands, with the words that name it. */
export const citationFor = (one: Showable, register: Register): Citation | null => {
  switch (one.kind) {
    case 'meeting':
      return one.meeting.met[0].citation;
    case 'item':
      return one.point.decision?.citation ?? one.point.onAgenda.citation;
    case 'group':
    case 'agreement': {
      const { thing } = one;
      const [first] =
        one.kind === 'group' ? groupRecords(thing, register) : agreementRecords(thing, register);
      if (first !== undefined) return citationOf(first.paper, first.record.source);
      const facts = [...register.about(thing.id), ...register.pointingAt(thing.id)];
      return facts[0]?.citation ?? null;
    }
  }
};
