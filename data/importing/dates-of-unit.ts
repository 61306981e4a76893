import { findDates } from '../language/dates.ts';
import { onceFor } from '../language/once-for.ts';
import type { Unit } from './units.ts';

/** The dates in a unit; the paper's own day gives one its missing year. */
export const datesOf = onceFor((unit: Unit) =>
  findDates(unit.clean.text, { ...(unit.day && { reference: unit.day }), monthFirst: unit.monthFirst }),
);
