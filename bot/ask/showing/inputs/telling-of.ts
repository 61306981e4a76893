import type { Statement } from '../../../../cards/statement.ts';
import type { Place } from '../../../../cards/citation.ts';
import { formatDate, formatWhen } from '../../../../data/language/format-date.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import type { IsoDate, When } from '../../../../data/model/time.ts';
import { tenseOf } from '../../../../data/register/as-of.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import { sentencesIn } from '../sentences.ts';

/** How far something is to be relied on, on a day. `replaced`: a version that held, and that a newer one replaced later. */
export type Manner =
  { kind: 'holds' | 'draft' | 'replaced' } | { kind: 'ended'; to: When } | { kind: 'later'; stated: IsoDate };

/** How a fact is to be told on a day; by the same rules as in answers. */
export const mannerOf = (fact: Fact, day: IsoDate): Manner => {
  if (fact.standing === 'draft') return { kind: 'draft' };
  const tense = tenseOf(fact, day);
  if (tense === 'later' && fact.statedOn !== null) return { kind: 'later', stated: fact.statedOn };
  if (tense === 'ended' && fact.validTo !== null) return { kind: 'ended', to: fact.validTo };
  return { kind: fact.standing === 'superseded' ? 'replaced' : 'holds' };
};

const wordsOf = (manner: Manner, language: Language): string | null => {
  const { mark } = sentencesIn(language);
  switch (manner.kind) {
    case 'holds':
      return null;
    case 'ended':
      return mark.ended(formatWhen(manner.to, language));
    case 'later':
      return mark.later(formatDate(manner.stated, language));
    case 'draft':
    case 'replaced':
      return mark[manner.kind];
  }
};

const sentenceOf = (manner: Manner, day: IsoDate, language: Language): string | null => {
  const { note } = sentencesIn(language);
  switch (manner.kind) {
    case 'holds':
      return null;
    case 'ended':
      return note.ended(formatWhen(manner.to, language));
    case 'later':
      return note.later(formatDate(day, language), formatDate(manner.stated, language));
    case 'draft':
    case 'replaced':
      return note[manner.kind];
  }
};

/** Marks of emphasis, where a paper came as Markdown. */
const emphasis = /\*\*|__/gu;

export const placeOf = ({ citation: { document, place } }: Fact): Place => ({ document, place });

/** How the facts of one card are told. */
export interface Telling {
  /** One sentence where all of them are told alike and not simply as they are. */
  note: string | null;
  /** A text with a mark, where its fact is told otherwise than the rest. */
  marked: (fact: Fact, text?: string) => string;
  /** The same, with its place. */
  statement: (fact: Fact, text?: string) => Statement;
}

/**
 * Says once what is so of all facts of a card (all of it stands in a draft), and of single ones what is so of them alone.
 * @param facts all that the card shows
 */
export const tellingOf = (facts: readonly Fact[], day: IsoDate, language: Language): Telling => {
  const manners = facts.map((fact) => mannerOf(fact, day));
  const [first] = manners;
  const alike = first !== undefined && new Set(manners.map((one) => JSON.stringify(one))).size === 1;
  const marked: Telling['marked'] = (fact, text = fact.object) => {
    const mark = alike ? null : wordsOf(mannerOf(fact, day), language);
    const plain = text.replace(emphasis, '');
    return mark === null ? plain : `${plain} (${mark})`;
  };
  return {
    note: alike ? sentenceOf(first, day, language) : null,
    marked,
    statement: (fact, text) => ({ text: marked(fact, text), place: placeOf(fact) }),
  };
};

/** Sentences as one note, or null. */
export const noteOf = (sentences: readonly (string | null)[]): string | null => {
  const said = sentences.filter((one) => one !== null);
  return said.length === 0 ? null : said.join(' ');
};
