import type { Unit } from '../../units.ts';

/** Two units of one agenda item or section: "aftalen" in the second may be the one named in the first. */
export const sameThread = (a: Unit, b: Unit): boolean =>
  a.at === b.at && (a.at !== null || a.section[0] === b.section[0]);
