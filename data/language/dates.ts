import type { IsoDate, When } from '../model/time.ts';
import { rangeOf } from '../model/time.ts';
import { addDays, weekdayOf } from './dates/calendar.ts';
import { clockAfter, clockBefore } from './dates/clock.ts';
import type { Mention } from './dates/mention.ts';
import { numericMentions } from './dates/numeric.ts';
import { assumedYear, connection, shareYears, whenOf } from './dates/resolve.ts';
import type { YearContext } from './dates/resolve.ts';
import { approximateAt, relationAt, weekdayAt } from './dates/surroundings.ts';
import type { Relation } from './dates/surroundings.ts';
import { vagueMentions } from './dates/vague.ts';
import { writtenMentions } from './dates/written.ts';
import { fold } from './fold.ts';

export type { Relation } from './dates/surroundings.ts';

export type DateContext = YearContext & {
  /** Take a plain year ("2024") for a date too. "ultimo 2024" is one always. */
  years?: boolean;
  /** The paper writes 11/30/2023. Where only that order gives a day, it is read so anyway. */
  monthFirst?: boolean;
};

export type FoundDate = {
  /** A day, or words with the range they can mean. Without a year to be had: words, both ends null. */
  when: When;
  /** Offsets into the text given; `words` is the slice: weekday, date and time, without "den" and prepositions. */
  start: number;
  end: number;
  words: string;
  /** `HH:MM` written with the date. */
  time?: string;
  timeTo?: string;
  /** The preposition before it: "inden 1. marts" → `before`. */
  relation?: Relation;
  /** One of the two ends of a range; `start` and `end` span the whole of it. */
  range?: { part: 'from' | 'to'; start: number; end: number };
  /** A weekday is named and is not that of the date. */
  weekdayConflict?: true;
  /** The year is not written; it comes from the context. */
  assumedYear?: true;
  /** "omkring 1. juni", "ca. 1. juni". */
  approximate?: true;
  monthFirst?: true;
};

/** Nothing that can start a date: most sentences need no more than this look. */
const hint =
  /\d|snarest|hurtigst|kommende|årsskift|årets|året|forår|sommer|efterår|vinter|ultimo|primo|medio|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|as soon|year|spring|summer|autumn|winter|march|may|june|july|october|january|february|fall/;

/** The same look at the text as written; one with combining marks must be composed first. */
const quickHint = new RegExp(`${hint.source}|[\\u0300-\\u036f]`, 'i');

/** The mentions that stand, in order: where two overlap, the earlier, then the longer one. */
function standing(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/**
 * All dates in a text, in order, Danish and English: in figures, in words, vague and open ones. Never throws.
 * Days the calendar does not have, paragraphs, amounts, clock times, periods of years ("2024-2027") and case
 * numbers are not dates. A date without a year gets the context's (`assumedYear`), or keeps its words alone.
 */
export function findDates(text: string, context: DateContext = {}): FoundDate[] {
  if (!quickHint.test(text)) return [];
  const source = fold(text);
  const flat = source.text;
  if (!hint.test(flat)) return [];
  const mentions = standing([
    ...numericMentions(
      flat,
      context.monthFirst ?? false,
      context.reference ? Number(context.reference.slice(0, 4)) : null,
    ),
    ...writtenMentions(flat),
    ...vagueMentions(flat, context.years ?? false),
  ]);
  const framed = mentions.map((mention) => {
    const weekday = mention.day ? weekdayAt(flat, mention.start) : null;
    const clock = mention.day ? clockAfter(flat, mention.end) : null;
    return {
      mention,
      weekday: weekday?.weekday ?? 0,
      start: weekday?.start ?? mention.start,
      end: clock?.end ?? mention.end,
      time: clock?.time ?? (mention.day ? clockBefore(flat, mention.start) : undefined),
      timeTo: clock?.timeTo,
    };
  });
  const connections = framed.map((one, i) => {
    const next = framed[i + 1];
    return next ? connection(flat.slice(one.end, next.start)) : null;
  });
  shareYears(mentions, connections);

  const found: FoundDate[] = [];
  framed.forEach(({ mention, weekday, time, timeTo, ...at }, i) => {
    const [start, end] = [source.at(at.start), source.at(at.end)];
    const words = text.slice(start, end);
    const assumed =
      mention.year === null && !mention.timeless ? assumedYear(mention, context, weekday) : null;
    const when = whenOf(mention, mention.year ?? assumed, words);
    if (when === null) return;
    const relation = relationAt(flat, at.start);
    const part = connections[i] === 'range' ? 'from' : connections[i - 1] === 'range' ? 'to' : null;
    const [one, other] = [framed[part === 'to' ? i - 1 : i], framed[part === 'to' ? i : i + 1]];
    found.push({
      when,
      start,
      end,
      words,
      ...(time !== undefined && { time }),
      ...(timeTo !== undefined && { timeTo }),
      ...(relation && { relation }),
      ...(part &&
        one &&
        other && { range: { part, start: source.at(one.start), end: source.at(other.end) } }),
      ...(weekday !== 0 &&
        typeof when === 'string' &&
        weekdayOf(when) !== weekday && { weekdayConflict: true }),
      ...(assumed !== null && { assumedYear: true }),
      ...(approximateAt(flat, at.start) && { approximate: true }),
      ...(mention.monthFirst && { monthFirst: true }),
    });
  });
  return found;
}

/**
 * The days a found date bounds, with the preposition before it counted in: "inden 1. marts 2024" leaves the
 * start open and ends on 29 February; "siden januar 2023" starts on 1 January and is open.
 */
export function boundsOf({ when, relation }: Pick<FoundDate, 'when' | 'relation'>): {
  from: IsoDate | null;
  to: IsoDate | null;
} {
  const { from, to } = rangeOf(when);
  switch (relation) {
    case 'by':
    case 'until':
      return { from: null, to };
    case 'before':
      return { from: null, to: from && addDays(from, -1) };
    case 'from':
      return { from, to: null };
    case 'after':
      return { from: to && addDays(to, 1), to: null };
    case undefined:
      return { from, to };
  }
}
