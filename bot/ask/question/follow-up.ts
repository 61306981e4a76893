import type { IsoDate } from '../../../data/model/time.ts';
import type { TextIndex } from '../finding/text-index.ts';
import { analyse } from './analysis.ts';
import type { Asked } from './analysis.ts';
import type { Question } from './question.ts';
import type { Spoken } from './spoken.ts';

/** Opens a question that goes on from the last one. */
const opening = /^(?:og|men|and|but|samt)\s+|^(?:hvad med|what about|how about)\s+/iu;
/** Stands for what was spoken of. */
const pronoun =
  /(?<!\p{L})(?:den|det|de|dem|dens|dets|deres|denne|dette|disse|gruppen|aftalen|udvalget|rådet|mødet|punktet|sagen|it|its|they|them|their|this|that|the group|the agreement|the committee|the meeting)(?!\p{L})(?!\s+\p{L}*(?:aftale|gruppe|udvalg|møde|punkt|stående|sidste|tidligere|nye|\d))/iu;
/** Small words that are left where something was cut out. */
const danglingWord = /(?<!\p{L})(?:i|om|af|på|for|til) (?=(?:i|om|af|på|for|til)(?!\p{L}))/gu;
const bodyWord = /^(?:gruppen|udvalget|rådet|the group|the committee)$/iu;
/** More words than these are a question of their own. */
const mostWords = 3;

const cut = (text: string, spans: readonly { start: number; end: number }[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
    .replace(/\s+/gu, ' ')
    .trim();

/** What the last question was about, without what it asked of it. */
const topicOf = ({ content }: Question): string =>
  content
    .filter((word) => !word.predicate)
    .map((word) => word.text)
    .join(' ');

const hasForm = (question: Question): boolean =>
  question.sought !== 'what' || /^(?:hvad|what)\b/u.test(question.folded);

const spansOfTimes = (question: Question): { start: number; end: number }[] =>
  question.times.flatMap(({ words }) => {
    const start = question.text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });

/** A question taken apart, as one that may go on from the last. */
interface Next {
  /** What stands for it once "og" and the like are taken off. */
  rest: string;
  opens: boolean;
  question: Question;
  things: Question['content'];
  asks: Question['content'];
  /** The word that stands for what was spoken of. */
  refers: RegExpExecArray | null;
}

const nextOf = (asked: Asked, index: TextIndex, today: IsoDate): Next => {
  const text = asked.text.trim();
  const opens = opening.exec(text);
  const rest = (opens === null ? text : text.slice(opens[0].length)).trim();
  const question = analyse({ ...asked, text: rest }, index, today);
  return {
    ...{ rest, opens: opens !== null, question },
    things: question.content.filter((word) => !word.predicate),
    asks: question.content.filter((word) => word.predicate),
    refers: pronoun.exec(rest),
  };
};

const isWhole = ({ question, things, opens, refers }: Next): boolean => {
  if (hasForm(question)) return (refers === null && things.length > 0) || things.length > mostWords;
  if (!opens && question.content.length > mostWords) return true;
  return question.content.length + question.times.length + (question.regionNamed ? 1 : 0) === 0;
};

/** Does a question leave something unsaid, which may have been spoken of just before? Pure. */
export const leavesUnsaid = (asked: Asked, index: TextIndex, today: IsoDate): boolean =>
  !isWhole(nextOf(asked, index, today));

/**
 * A question with what it leaves unsaid because it was just spoken of: "og i 2023?" is the last question at another
 * time, "hvad med kateteraftalen?" the same of another thing, "hvem godkender den?" something else of the same thing.
 * A question that says all itself comes back as it is. Pure.
 */
export const completed = (asked: Asked, previous: Spoken, index: TextIndex, today: IsoDate): string => {
  const text = asked.text.trim();
  const said = { ...asked, language: asked.language ?? previous.language };
  const next = nextOf(said, index, today);
  if (isWhole(next)) return text;
  const { rest, question, things, asks, refers } = next;
  const last = analyse({ ...said, text: previous.question }, index, today);
  if (hasForm(question)) {
    const topic = topicOf(last);
    if (topic === '') return text;
    // "hvem godkender den?": something else is asked of the same thing.
    if (
      refers !== null &&
      things.filter((word) => word.start < refers.index || word.start >= refers.index + refers[0].length)
        .length === 0
    ) {
      const meant = bodyWord.test(refers[0]) ? (previous.body ?? topic) : topic;
      return `${rest.slice(0, refers.index)}${meant}${rest.slice(refers.index + refers[0].length)}`;
    }
    return things.length === 0 ? `${rest.replace(/\?$/u, '')} ${topic}` : text;
  }
  const dropped = [
    ...(question.times.length > 0 ? spansOfTimes(last) : []),
    // "hvad med kateteraftalen?" is about another thing, "og næstformanden?" asks something else of the same.
    ...(things.length > 0 ? last.content.filter((word) => !word.predicate) : []),
    ...(things.length === 0 && asks.length > 0 ? last.content.filter((word) => word.predicate) : []),
  ];
  const region = question.regionNamed ? (last.region ?? '') : '';
  const kept = cut(last.text, dropped).replace(/\?$/u, '');
  const elsewhere = region === '' ? kept : kept.replace(new RegExp(`(?:region )?${region}`, 'giu'), '');
  return `${elsewhere.trim()} ${rest}`.replace(/\s+/gu, ' ').replace(danglingWord, '');
};
