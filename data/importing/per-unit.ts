import { findDates } from '../language/dates.ts';
import type { Unit } from './units.ts';

/** Reads something out of a unit once, however many records ask for it. */
export const perUnit = <T extends object>(read: (unit: Unit) => T): ((unit: Unit) => T) => {
  const known = new WeakMap<Unit, T>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const made = read(unit);
    known.set(unit, made);
    return made;
  };
};

/** The dates in a unit; the paper's own day gives one its missing year. */
export const datesOf = perUnit((unit) =>
  findDates(unit.clean.text, { ...(unit.day && { reference: unit.day }), monthFirst: unit.monthFirst }),
);
