import { regionNamed, sameGround } from '../../../data/language/regions.ts';
import { daysBetween } from '../../../data/language/dates/calendar.ts';
import { findDates } from '../../../data/language/dates.ts';
import { onceAWord } from '../../../data/language/once-a-word.ts';
import { onceFor } from '../../../data/language/once-for.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { rangeOf } from '../../../data/model/time.ts';
import { dayOf, regionOf } from '../../../data/register/paper-names.ts';
import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import type { AskedTime, Question } from '../question/question.ts';

/** Is it the region asked about? A paper that tells no region may be of any. */
const isOfRegion = (region: string | null, wanted: string): boolean => {
  const [own, asked] = [region === null ? null : regionNamed(region), regionNamed(wanted)];
  if (region === null || own === null || asked === null)
    return region === null || region.toLowerCase() === wanted.toLowerCase();
  return sameGround(own, asked);
};

const regionOfDocument = (register: Register, document: string): string | null => {
  const paper = register.papers.get(document);
  return paper === undefined ? null : regionOf(paper);
};

/** May a paper answer in the region asked about? */
export const allowedIn = (register: Register, document: string, { region }: Question): boolean =>
  region === null || isOfRegion(regionOfDocument(register, document), region);

/** Is it likely to be meant, by the places the question names? */
export const isNear = (register: Register, document: string, { regionHinted }: Question): boolean =>
  regionHinted === null || isOfRegion(regionOfDocument(register, document), regionHinted);

/** Minutes tell how things were at the meeting; after so many days they do not tell how they are now. */
const freshFor = 365;

/**
 * The day of minutes of long ago, where a question is for the present; else null. What a mandate says holds until it
 * is replaced.
 */
export const staleDay = (register: Register, document: string, question: Question): IsoDate | null => {
  const paper = register.papers.get(document);
  const day = paper === undefined ? null : dayOf(paper);
  if (!question.present || paper === undefined || day === null) return null;
  const ofMeeting = paper.paper.document.kind === 'referat' || paper.paper.document.kind === 'dagsorden';
  return ofMeeting && daysBetween(day, question.asOf) > freshFor ? day : null;
};

/** Do all papers of the register lie outside the region asked about? */
export const regionIsUnknown = (register: Register, question: Question): boolean =>
  question.region !== null &&
  ![...register.papers.keys()].some((document) => allowedIn(register, document, question));

/** A time of the question as it is meant from a paper's day: without a year, the nearest one. */
export const timeNear = (time: AskedTime, day: IsoDate | null): AskedTime => {
  const { from, to, yearless } = time;
  if (!yearless || day === null || from === null || to === null) return time;
  const years = [-1, 0, 1].map((shift) => Number(day.slice(0, 4)) + shift);
  const distance = (year: number) => Math.abs(Date.parse(inYear(from, year)) - Date.parse(day));
  const year = years.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return {
    ...time,
    from: inYear(from, year),
    to: inYear(to, year + Number(to.slice(0, 4)) - Number(from.slice(0, 4))),
  };
};

const inYear = (day: IsoDate, year: number): IsoDate => `${year}${day.slice(4)}`;

/** Is a paper of a day the question speaks of? True for questions without a time. */
export const paperInTime = (register: Register, document: string, question: Question): boolean => {
  const paper = register.papers.get(document);
  const day = paper === undefined ? null : dayOf(paper);
  return question.times.every((time) => {
    const { from, to, side } = timeNear(time, day);
    return side !== null || (day !== null && (from === null || day >= from) && (to === null || day <= to));
  });
};

type Range = ReturnType<typeof rangeOf>;

const datesIn = (text: string, reference: IsoDate | null): readonly Range[] =>
  findDates(text, { years: true, ...(reference === null ? {} : { reference }) }).map(({ when }) =>
    rangeOf(when),
  );

/** Texts of one paper whose dates are kept. */
const mostTexts = 2_000;

/** The dates in a text of a paper, which is looked through for every question with a time. */
const datesOf = onceFor((paper: RegisterPaper) =>
  onceAWord((text) => datesIn(text, dayOf(paper)), mostTexts),
);

/** Does a text of a paper speak of the times of the question? */
export const textInTime = (
  register: Register,
  document: string,
  text: string,
  question: Question,
): boolean => {
  const paper = register.papers.get(document);
  const reference = paper === undefined ? null : dayOf(paper);
  const dates = paper === undefined ? datesIn(text, reference) : datesOf(paper)(text);
  return question.times.every((time) => {
    const { from, to, side } = timeNear(time, reference);
    if (side !== null) return true;
    const year =
      from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) && to.slice(5) === '12-31'
        ? from.slice(0, 4)
        : null;
    if (year !== null && text.includes(year)) return true;
    return dates.some(
      (date) => (to === null || (date.from ?? '') <= to) && (from === null || (date.to ?? '9999') >= from),
    );
  });
};
