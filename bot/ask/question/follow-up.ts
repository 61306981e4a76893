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

/**
 * A question with what it leaves unsaid because it was just spoken of: "og i 2023?" is the last question at another
 * time, "hvad med kateteraftalen?" the same of another thing, "hvem godkender den?" something else of the same thing.
 * A question that says all itself comes back as it is. Pure.
 */
export const completed = (asked: Asked, previous: Spoken, index: TextIndex, today: IsoDate): string => {
  const text = asked.text.trim();
  const opens = opening.exec(text);
  const rest = (opens === null ? text : text.slice(opens[0].length)).trim();
  const said = { ...asked, language: asked.language ?? previous.language };
  const next = analyse({ ...said, text: rest }, index, today);
  const lastAsked = (): Question => analyse({ ...said, text: previous.question }, index, today);
  const things = next.content.filter((word) => !word.predicate);
  const asks = next.content.filter((word) => word.predicate);
  if (hasForm(next)) {
    const refers = pronoun.exec(rest);
    const saysItAll = refers === null && things.length > 0;
    if (saysItAll || things.length > mostWords) return text;
    const topic = topicOf(lastAsked());
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
  if (opens === null && next.content.length > mostWords) return text;
  if (next.content.length + next.times.length + (next.regionNamed ? 1 : 0) === 0) return text;
  const last = lastAsked();
  const dropped = [
    ...(next.times.length > 0 ? spansOfTimes(last) : []),
    // "hvad med kateteraftalen?" is about another thing, "og næstformanden?" asks something else of the same.
    ...(things.length > 0 ? last.content.filter((word) => !word.predicate) : []),
    ...(things.length === 0 && asks.length > 0 ? last.content.filter((word) => word.predicate) : []),
  ];
  const region = next.regionNamed ? (last.region ?? '') : '';
  const kept = cut(last.text, dropped).replace(/\?$/u, '');
  const elsewhere = region === '' ? kept : kept.replace(new RegExp(`(?:region )?${region}`, 'giu'), '');
  return `${elsewhere.trim()} ${rest}`.replace(/\s+/gu, ' ').replace(danglingWord, '');
};
