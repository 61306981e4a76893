import { findDates } from '../../../../data/language/dates.ts';
import { regionNamed } from '../../../../data/language/regions.ts';
import { rangeOf } from '../../../../data/model/time.ts';
import { wordsOf } from '../../../../data/register/name-key.ts';
import { agendasOf, type Meeting } from '../agenda.ts';
import type { Sight } from '../sight.ts';

/** Which of a group's meetings. */
type Which = 'last' | 'next' | null;

const meeting = '(?:møde(?:t|rne)?|meetings?)';
const paper = '(?:referat(?:et)?|dagsorden(?:en)?|minutes|agenda)';
const last = '(?:sidste|seneste|forrige|last|latest|previous|most recent)';
const next = '(?:næste|kommende|next|coming|upcoming)';
const article = '(?:det |den |the )?';
/** What joins a paper to its meeting, or a meeting to its group and day. */
const joint = '(?:fra|af|for|til|i|hos|on|of|from|in|at|the|den|det|d\\.|,)';
const head = new RegExp(
  `^${article}(?:(?<which>${last}|${next}) )?(?:${paper}(?: ${joint})*(?: (?<whichOf>${last}|${next}))?(?: ${meeting})?|${meeting})(?![\\p{L}-])`,
  'iu',
);
const isNext = new RegExp(`^${next}$`, 'iu');
const joints = new RegExp(`^(?:${joint}(?: |$))+|(?: |^)${joint}$`, 'giu');

/**
 * The meetings a text names, newest first: "mødet 30. november 2023", "sidste møde i Koordinationsforum". Null where it
 * names none; empty where the papers have none such.
 * @param always also a text without the word for it: "30. november 2023 i Koordinationsforum"
 */
export const meetingsMeant = (text: string, sight: Sight, always = false): Meeting[] | null => {
  const opening = head.exec(text);
  if (opening === null && !always) return null;
  const rest = text.slice(opening?.[0].length ?? 0);
  const word = opening?.groups?.['which'] ?? opening?.groups?.['whichOf'] ?? null;
  const which: Which = word === null ? null : isNext.test(word) ? 'next' : 'last';
  const dates = findDates(rest, { reference: sight.asOf });
  const spans = dates.map(({ when, assumedYear }) => ({ ...rangeOf(when), yearless: assumedYear === true }));
  const group = dates
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, rest)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(joints, '')
    .trim();
  if (group === '' && spans.length === 0 && which === null) return null;
  const { body, region } = bodySaid(group);
  const all = agendasOf(sight.register).meetings.filter(
    (one) =>
      spans.every((span) => isOn(one.day, span)) &&
      isOf(one, body) &&
      (region === null || one.body.region === region),
  );
  const here =
    group === '' && sight.group !== null ? all.filter((one) => isOf(one, wordsOf(sight.group ?? ''))) : [];
  return ofWhich(here.length > 0 ? here : all, which, sight);
};

/** "X i Region Y" is X there. */
const bodySaid = (group: string): { body: string[]; region: string | null } => {
  const tail = /^(.+?)(?: i| in|,)? \(?region (\p{L}+)\)?$/iu.exec(group);
  const region = tail === null ? null : regionNamed(tail[2] ?? '');
  return region === null
    ? { body: wordsOf(group), region: null }
    : { body: wordsOf(tail?.[1] ?? ''), region };
};

/** A body is meant by its name or the beginning of it: "Sundhedsklynge Sydvestjylland" for its professional level. */
const isOf = ({ body }: Meeting, said: readonly string[]): boolean =>
  body.names.some((name) => {
    const words = new Set(wordsOf(name));
    return said.every((word) => words.has(word));
  });

interface Span {
  from: string | null;
  to: string | null;
  yearless: boolean;
}

const isOn = (day: string, { from, to, yearless }: Span): boolean => {
  if (!yearless) return (from === null || day >= from) && (to === null || day <= to);
  const [first, end] = [from ?? '', to ?? ''].map((one) => one.slice(4));
  return first !== undefined && end !== undefined && day.slice(4) >= first && day.slice(4) <= end;
};

/** Of each body the one nearest to the day. */
const ofWhich = (meetings: readonly Meeting[], which: Which, { asOf }: Sight): Meeting[] => {
  if (which === null) return [...meetings];
  const nearest =
    which === 'last'
      ? meetings.filter(({ day }) => day <= asOf)
      : meetings.filter(({ day }) => day > asOf).reverse();
  return nearest.filter((one, i) => nearest.findIndex(({ body }) => body.id === one.body.id) === i);
};
