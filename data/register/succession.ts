import type { Fact } from './fact.ts';
import type { Register } from './register.ts';
import type { ThingId } from './thing.ts';

/** What a group took over from (n:m: two groups may become one, one may go to two). */
export const predecessors = (register: Register, group: ThingId): readonly Fact[] =>
  register.about(group, 'replaces').filter((fact) => fact.standing !== 'superseded');

/** What took over from a group. A draft replaces nobody. */
export const successors = (register: Register, group: ThingId): readonly Fact[] =>
  register.pointingAt(group, 'replaces').filter((fact) => fact.standing === 'in-force');
