import type { IsoDate } from '../model/time.ts';
import { bestOn, holdsOn, tenseOf } from './as-of.ts';
import type { Fact } from './fact.ts';
import type { Register } from './register.ts';
import type { ThingId } from './thing.ts';

/**
 * What a group took over from (n:m: two groups may become one, one may go to two); with a day, as far as the papers
 * of that day say.
 */
export const predecessors = (
  register: Register,
  group: ThingId,
  day: IsoDate | null = null,
): readonly Fact[] => {
  const stated = register.about(group, 'replaces');
  return day === null
    ? stated.filter((fact) => fact.standing !== 'superseded')
    : bestOn(stated, day).filter((fact) => tenseOf(fact, day) !== 'later');
};

/** What took over from a group; with a day, what had done so by then. A draft replaces nobody. */
export const successors = (register: Register, group: ThingId, day: IsoDate | null = null): readonly Fact[] =>
  register
    .pointingAt(group, 'replaces')
    .filter((fact) => fact.standing === 'in-force')
    // Whose period has ended replaced the group all the same.
    .filter((fact) => day === null || ['yes', 'no-longer'].includes(holdsOn(fact, day)));
