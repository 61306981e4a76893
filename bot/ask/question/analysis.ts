import { expand } from '../../../data/language/abbreviations.ts';
import { findDates } from '../../../data/language/dates.ts';
import { languageOf } from '../../../data/language/detect.ts';
import { regionNamed, regionsNamedIn } from '../../../data/language/regions.ts';
import type { Region } from '../../../data/language/regions.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { rangeOf } from '../../../data/model/time.ts';
import type { Spoken } from './spoken.ts';
import type { Viewer } from '../../../data/register/viewer.ts';
import { sayingsOf } from './expand.ts';
import { foundIn, type Stretch } from './found-in.ts';
import { worthOf } from './word-worth.ts';
import { isFunctionWord, isLight } from './function-words.ts';
import type { AskedTime, ContentWord, Language, Question } from './question.ts';
import { isPredicate } from './predicates.ts';
import { phrasesIn } from './phrases.ts';
import { soughtBy } from './sought.ts';
import { namesSomething } from './names-something.ts';
import type { Saying } from './saying.ts';
import { namesByInitials } from '../finding/initials.ts';
import type { TextIndex } from '../finding/text-index.ts';
import { splitWords } from './words.ts';
import type { Word } from './words.ts';

export interface Asked {
  text: string;
  language?: Language;
  /** The region of the conversation, for questions that name none. */
  region?: string | null;
  /** The body of the conversation. */
  group?: string | null;
  asOf?: IsoDate;
  /** Who reads the answer; absent: who may only see what everybody may. */
  viewer?: Viewer;
  /** What was just spoken of in the conversation, as the last answer gave it: {@link Reached.spoken}. */
  previous?: Spoken;
}

const before = /\b(?:før|inden|forud for|indtil|before|until|prior to)\s*(?:den|d\.|the)?\s*$/u;
const after = /\b(?:efter|siden|after|since)\s*(?:den|d\.|the)?\s*$/u;

const sideOf = (said: string, relation: string | undefined): AskedTime['side'] =>
  before.test(said) || relation === 'before'
    ? 'before'
    : after.test(said) || relation === 'after'
      ? 'after'
      : null;

/**
 * What a word counts that no paper knows. A Danish word, a name or a figure is a thing the papers do not have, and
 * counts more than any they have; a plain English word is more likely one that the word list lacks.
 */
const unknownWeightOf = (word: Word, language: Language, index: TextIndex): number =>
  index.weight('') * (language === 'en' && /^[a-z]+$/u.test(word.text) ? 0.25 : 0.9);

/** Goes with the question word: "hvor mange møder … om året". */
const rate =
  /(?<!\p{L})(?:om året|pr\.? år|årligt|om måneden|pr\.? måned|om ugen|i alt|a year|per year|in total)(?!\p{L})/gu;

/** What a word counts that only colours the others. */
const [lightWeight, unsaidLight] = [0.3, 0.1];

/** Short ways to write the end of a word; "iltpunktet" is the item about ilt. */
const writtenOut = (plain: string): string =>
  plain.replace(/(?<=.{3})grp$/u, 'gruppe').replace(/(?<=.{3})punkt(?:et)?$/u, '');

/** Asked when, a "tilmeldingsfrist" is the day of a tilmelding. */
const withoutItsDay = (plain: string, sought: Question['sought']): string =>
  sought === 'time'
    ? plain.replace(/(?<=.{4})s?(?:frist|fristen|deadline|deadlinen|dato|datoen)$/u, '')
    : plain;

/** "2019-23" and "24-27" as the papers write them: "2019-2023", "2024-2027". */
const withFullYears = (text: string): string =>
  text.replace(
    /(?<![\d.-])(?:20)?(\d\d)\s?[-–]\s?(?:20)?(\d\d)(?![\d.-])/gu,
    (_, from: string, to: string) => `20${from}-20${to}`,
  );

/** "Hej, kan du sige mig, …": what comes before a question, and after it. */
const courtesy =
  /^(?:(?:hej|hejsa|hallo|goddag|godmorgen|hi|hello|dear \p{L}+|kære \p{L}+)(?: \p{L}+)?[,!.]+ ?|(?:kan|vil|kunne) (?:du|i) (?:venligst |lige )?(?:sige|fortælle|oplyse|svare på)(?: mig| os)?,? |(?:can|could|would) you (?:please )?tell (?:me|us)[,:]? |sig (?:mig|os)(?: venligst)?[,:]? |(?:please )?tell (?:me|us)[,:]? |sig (?:mig|os)(?: venligst)?[,:]? |jeg vil gerne vide,? |mon |please,? )/iu;
const thanks = /[,.!]? ?(?:på forhånd tak|mange tak|tak|thanks|thank you|please)[.!? ]*$/iu;

const withoutCourtesy = (text: string): string => {
  const left = text.replace(courtesy, '').replace(thanks, '');
  return left === text || left === '' ? text : withoutCourtesy(left);
};

/** What is longer is no question; its beginning is read, in characters. */
const longestQuestion = 1_000;

const months = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec';
const dayAndShortYear = new RegExp(
  `(?<!\\d)(\\d{1,2}\\.? (?:${months})\\p{L}*\\.?) (\\d\\d)(?![\\d.:])`,
  'giu',
);
/** "22 april 21": with two figures for the year; "30.11" for a day without one. */
const withFullYear = (text: string): string =>
  text
    .replace(dayAndShortYear, (_, day: string, year: string) => `${day} 20${year}`)
    .replace(
      /(?<![\d.,])([12]?\d|3[01])\.(1[0-2]|0?[1-9])\.?(?=[\s?!,]|$)(?! ?(?:pct|%|mio|mill|kr|procent|per|timer|km))/giu,
      '$1/$2',
    );

/** "30/11 23" and "30/11-23", as people write a day in haste. */
const withFullDates = (text: string): string =>
  text.replace(
    /(?<!\d)(\d{1,2}\/\d{1,2})[ -](\d\d)(?!\d)/gu,
    (_, day: string, year: string) => `${day}-20${year}`,
  );

/**
 * Takes a question apart. Pure, but for the vocabulary of the papers it is asked of. A region it names tells which
 * papers are meant; with `regionIsWord` it is a word like others, which an answer must say.
 */
export const analyse = (asked: Asked, index: TextIndex, today: IsoDate, regionIsWord = false): Question => {
  const typed = asked.text.slice(0, longestQuestion).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { language, region, group, asOf = today } = asked;
  const key = JSON.stringify([typed, language, region, group, asOf, regionIsWord]);
  let lately = latelyOf.get(index);
  if (lately === undefined) latelyOf.set(index, (lately = new Map<string, Question>()));
  const known = lately.get(key);
  if (known !== undefined) return known;
  const question = takenApart(typed, { language, region, group, asOf }, index, regionIsWord);
  if (lately.size >= mostLately) lately.clear();
  lately.set(key, question);
  return question;
};

/** Questions lately asked of a register: one is taken apart before it is asked, and when the next goes on from it. */
const latelyOf = new WeakMap<TextIndex, Map<string, Question>>();
const mostLately = 64;

type Asking = { [Part in 'language' | 'region' | 'group']: Asked[Part] } & { asOf: IsoDate };

const takenApart = (typed: string, asked: Asking, index: TextIndex, regionIsWord: boolean): Question => {
  const { asOf } = asked;
  // In a text all in capitals none tells a name.
  const written = /\p{Ll}/u.test(typed) ? typed : typed.toLowerCase();
  const text = withFullDates(withFullYear(withFullYears(withoutCourtesy(written)))).replace(
    /\badhoc/giu,
    'ad hoc ',
  );
  const folded = text.toLowerCase();
  const language = asked.language ?? languageOf(folded);
  const consumed: Stretch[] = [];

  const places = regionsNamedIn(text);
  // "Sundhedsklynge Syd" is a body, wherever it is.
  const isPartOfName = (start: number): boolean =>
    /(?:klynge\p{L}*|gruppe\p{L}*|center|forum|hospital) $/iu.test(text.slice(0, start));
  const named = regionIsWord
    ? []
    : places.filter((place) => place.via === 'region' && !isPartOfName(place.start));
  for (const { start, end } of named)
    consumed.push([text.slice(0, start).search(/\bregion\s+$/iu) >= 0 ? start - 7 : start, end]);
  const regionSpoken = only(named.map((place) => place.region));
  const region = regionSpoken ?? regionNamed(asked.region ?? '');
  const regionHinted = regionIsWord ? null : (region ?? only(places.map((place) => place.region)));
  const isRegion = (word: Word): boolean =>
    regionIsWord &&
    places.some(({ via, start, end }) => via === 'region' && word.start < end && word.end > start);

  const form = soughtBy(folded);
  consumed.push([form.start, form.end]);
  consumed.push(...foundIn(rate, folded));
  const times = findDates(text, { years: true, reference: asOf }).map((date): AskedTime => {
    consumed.push([date.start, date.end]);
    const { from, to } = rangeOf(date.when);
    const side = sideOf(folded.slice(0, date.start), date.relation);
    const words = text.slice(date.start, date.end).replace(/^(?:d\.|den) ?/iu, '');
    return { from, to, side, words, yearless: date.assumedYear === true };
  });

  const phrases = phrasesIn(folded, language);
  const words = splitWords(text);
  const isFree = (word: Word): boolean => !consumed.some(([a, b]) => word.start < b && word.end > a);
  const isInPhrase = (word: Word): boolean =>
    phrases.some(({ start, end }) => word.start < end && word.end > start);
  const telling = words.filter((word) => !isFunctionWord(word.plain, language) && !isInPhrase(word));
  const free = telling.filter(isFree);
  // "direktør for Region Syddanmark": with so little else said, the region is what is asked about.
  const isObject = (word: Word): boolean =>
    free.length === 1 &&
    named.some(
      ({ start, end }) =>
        word.start < end && word.end > start && /\b(?:for|of) (?:region )?$/u.test(folded.slice(0, start)),
    );
  const asking = askingSentence(text, form);
  const isAside = (word: Word): boolean => word.end <= asking.start || word.start >= asking.end;
  const content = telling
    .filter((word) => isFree(word) || isObject(word))
    .map((word): ContentWord => {
      const sayings = sayingsOf(
        withoutItsDay(writtenOut(word.plain), form.sought),
        index,
        language,
        fullForms(word.text, regionHinted, index),
      );
      const full = sayings.length === 0 ? unknownWeightOf(word, language, index) : index.weightOf(sayings);
      const own = isLight(word.plain) ? full * (sayings.length === 0 ? unsaidLight : lightWeight) : full;
      const predicate = isRegion(word) || isPredicate(word.plain, language);
      const worth = own * worthOf(word, text, sayings, predicate);
      const weight = isAside(word) ? worth * asideWeight : worth;
      return {
        ...word,
        sayings,
        weight,
        predicate,
        unheard: sayings.length === 0 && namesSomething(word, text, language),
      };
    });
  const spoken = phrases
    .filter(
      ({ words: meant, start, end }) => meant.length > 0 && !consumed.some(([a, b]) => start < b && end > a),
    )
    .map(({ words: meant, start, end }): ContentWord => {
      const sayings = anyOf(meant.map((plain) => sayingsOf(plain, index, 'da')));
      const said = { text: text.slice(start, end), plain: meant[0] ?? '', start, end };
      const weight = sayings.length === 0 ? 0 : index.weightOf(sayings);
      return { ...said, sayings, weight, predicate: true, unheard: false };
    });
  return {
    text,
    folded,
    language,
    sought: form.sought,
    words,
    content: [...content, ...spoken].sort((a, b) => a.start - b.start),
    times: times.filter((time) => time.from !== null || time.to !== null),
    asOf,
    past: /\b(?:havde|var|tidligere|før|forhen|før i tiden|before|previously|used to|formerly|had|was)\b/u.test(
      folded,
    ),
    present: /\b(?:nu|i dag|nuværende|aktuelt|for tiden|now|current(?:ly)?|today|at present)\b/u.test(folded),
    region,
    regionHinted,
    regionNamed: regionSpoken !== null,
    group: asked.group ?? null,
  };
};

/** What is told before a question and after it counts less: it need not stand in the paper. */
const asideWeight = 0.5;

/** The mark that ends a sentence, and not a word cut short: "0,7 mio. til …". */
const sentenceEnd =
  /(?<=\p{L}{2})(?<!(?<!\p{L})(?:mio|mia|mill|kr|pkt|nr|jf|ca|inkl|ekskl|vedr|evt|afd|stk|maks|max|pct|hhv)\.?)[.!?:] (?=\S)/giu;

/** Where in a text the question itself stands: the sentence with the question's form, or else the last with its mark. */
const askingSentence = (
  text: string,
  form: { start: number; end: number },
): { start: number; end: number } => {
  const bounds = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const starts = [0, ...bounds];
  const sentences = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
  const [whole] = sentences.filter(({ start, end }) =>
    form.end > 0 ? form.start >= start && form.start < end : text.slice(start, end).includes('?'),
  );
  return whole ?? { start: 0, end: text.length };
};

/** Whatever says one of several words says what they all stand for; the first is the nearest. */
const anyOf = (each: readonly (readonly Saying[])[]): Saying[] => {
  const best = new Map<string, Saying>();
  for (const [i, sayings] of each.entries())
    for (const { terms, fit } of sayings) {
      const own = i === 0 ? fit : fit * otherWord;
      const key = terms.join(' ');
      if ((best.get(key)?.fit ?? 0) < own) best.set(key, { terms, fit: own });
    }
  return [...best.values()];
};
const otherWord = 0.9;

/** The one region all the names agree on, or null. */
const only = (regions: readonly Region[]): Region | null => {
  const [first, ...rest] = new Set(regions);
  return first !== undefined && rest.length === 0 ? first : null;
};

/** What a short form in the question may stand for. Helps to find the place; it is no source. */
const fullForms = (word: string, region: Region | null, index: TextIndex): readonly string[] => {
  const known = word.length < 2 ? [] : expand(word, region).flatMap((entry) => entry.full.slice(0, 1));
  return known.length > 0 ? known : namesByInitials(word, index);
};
