import { danish } from '../../language/word-boundary.ts';
import type { FoundDate } from '../../language/dates.ts';
import type { AgendaItem, PlannedMeeting } from '../../model/paper.ts';
import type { IsoDate } from '../../model/time.ts';
import { sourceOf } from '../place.ts';
import { datesOf } from '../dates-of-unit.ts';
import type { Unit } from '../units.ts';

/** "Næste møde: …", "Næste ordinære møde holdes …", "Kommende møder: …" */
const announces = danish(/^(?:næste|kommende) (?:\p{L}+ )?(møder?)(?!\p{L})/iu);
/** What a list of meetings is headed. */
const isPlan = danish(
  /^(?:\d+\. )?(?:mødeplan|mødekalender|mødedatoer|mødeoversigt|(?:næste|kommende|øvrige) møder?|møder(?: i)? \d{4})(?!\p{L})/iu,
);
const moves = danish(
  /\bmøde(?:t)?\b[^.;]{0,40}\b(?:flyttes|flyttet|rykkes|rykket)\b|\b(?:flyttes|rykkes) mødet\b/iu,
);
/** Adopting or noting a plan of meetings makes it one; a plan that is only proposed is none. */
const makesPlan: ReadonlySet<string> = new Set(['adopted', 'adopted-changed', 'noted']);

/** A day stands first in an entry of a list, behind no more than a weekday or a number. */
const mostBefore = 14;

type Day = FoundDate & { when: IsoDate };
const daysIn = (unit: Unit): Day[] =>
  datesOf(unit).filter(
    (found): found is Day => typeof found.when === 'string' && unit.day !== null && found.when > unit.day,
  );

const decidedIn = (unit: Unit, items: readonly AgendaItem[]): boolean =>
  unit.at === null || makesPlan.has(items[unit.at]?.decision?.outcome ?? '');

/** The days of meetings that a unit names. */
const named = (unit: Unit, items: readonly AgendaItem[]): Day[] => {
  const { text } = unit.clean;
  const days = daysIn(unit);
  const announced = announces.exec(text);
  if (announced) return announced[1]!.toLowerCase() === 'møder' ? days : days.slice(0, 1);
  if (!unit.section.some((title) => isPlan.test(title)) || unit.label === 'decision') return [];
  const listed = days.length > 1 || (days[0] !== undefined && days[0].start <= mostBefore);
  return listed && !moves.test(text) && !/frist|deadline|afbud/iu.test(text) && decidedIn(unit, items)
    ? days
    : [];
};

/** The meetings that a paper says its body will hold; one that was moved is told with the day it was moved from. */
export const plannedMeetingsIn = (units: readonly Unit[], items: readonly AgendaItem[]): PlannedMeeting[] => {
  const planned = new Map<IsoDate, PlannedMeeting>();
  const add = (unit: Unit, day: Day, movedFrom: IsoDate | null): void => {
    const one = {
      date: day.when,
      time: day.time ?? null,
      movedFrom,
      text: unit.clean.text,
      source: sourceOf(unit, unit.place),
    };
    if (!planned.has(day.when) || movedFrom !== null) planned.set(day.when, one);
  };
  for (const unit of units) {
    if (unit.kind === 'heading' || unit.label === 'recommendation' || unit.label === 'history') continue;
    for (const day of named(unit, items)) add(unit, day, null);
  }
  for (const unit of units) {
    const [from, to, ...more] = daysIn(unit);
    if (unit.label === 'recommendation' || unit.label === 'history' || !moves.test(unit.clean.text)) continue;
    if (!from || !to || more.length > 0) continue;
    planned.delete(from.when);
    add(unit, to, from.when);
  }
  return [...planned.values()].sort((a, b) => a.date.localeCompare(b.date));
};
