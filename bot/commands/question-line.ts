import { isDay } from '../../data/language/dates/calendar.ts';
import { regionNamed } from '../../data/language/regions.ts';
import type { Asked } from '../ask/ask.ts';
import { BadArguments } from './arguments.ts';
import { text } from './text.da.ts';

/** @throws BadArguments when there is no such region */
export const checkRegion = (region: string): void => {
  if (regionNamed(region) === null) throw new BadArguments(text.badRegion(region));
};

/** @throws BadArguments when the calendar has no such day */
export const checkDay = (day: string): void => {
  if (!isDay(day)) throw new BadArguments(text.badDay(day));
};

interface Line {
  id: string | number;
  question: string;
  region?: string | null;
  asOf?: string | null;
}

const isTextOrNone = (value: unknown): boolean => value == null || typeof value === 'string';

/** The line as an object, its contents unchecked; null when it has not the form of a question. */
const parsed = (written: string): Line | null => {
  try {
    const line = JSON.parse(written) as Partial<Line> | null;
    const fits =
      typeof line === 'object' &&
      (typeof line?.id === 'string' || typeof line?.id === 'number') &&
      typeof line.question === 'string' &&
      isTextOrNone(line.region) &&
      isTextOrNone(line.asOf);
    return fits ? (line as Line) : null;
  } catch {
    return null;
  }
};

/** A question from a line of JSON, or the sentence that says why it is refused, as the options are. */
export const lineOf = (
  written: string,
  number: number,
): { id: string | number; asked: Asked } | { refused: string } => {
  const line = parsed(written);
  if (line === null) return { refused: text.badLine(number) };
  const { id, question, region, asOf } = line;
  try {
    if (question.trim() === '') throw new BadArguments(text.emptyQuestion);
    if (region != null) checkRegion(region);
    if (asOf != null) checkDay(asOf);
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    return { refused: text.badField(number, error.message) };
  }
  const asked = {
    text: question,
    ...(region == null ? {} : { region }),
    ...(asOf == null ? {} : { asOf }),
  };
  return { id, asked };
};
