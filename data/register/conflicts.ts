import type { Fact, Relation } from './fact.ts';
import { holding } from './as-of.ts';
import type { IsoDate } from '../model/time.ts';
import type { Register } from './register.ts';
import type { ThingId } from './thing.ts';

/** Relations of which a thing has at most one at a time; two different ones are a conflict between papers. */
const single = new Set<Relation>(['owner', 'parent', 'secretariat']);

/**
 * What the papers say differently of the same thing on the same day. Kept and shown, never settled here:
 * only a reader can tell which paper is right.
 */
export const conflictsOf = (
  register: Register,
  subject: ThingId,
  relation: Relation,
  day: IsoDate,
): Fact[] => {
  if (!single.has(relation)) return [];
  const facts = holding(register.about(subject, relation), day);
  const differing = new Set(facts.map((fact) => fact.objectId ?? fact.object));
  return differing.size > 1 ? facts : [];
};
