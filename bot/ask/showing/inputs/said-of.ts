import { placeLine } from '../../../../cards/citation.ts';
import { bestOn, tenseOf } from '../../../../data/register/as-of.ts';
import { conflictsOf } from '../../../../data/register/conflicts.ts';
import type { Fact, Relation } from '../../../../data/register/fact.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import type { Sight } from '../sight.ts';
import { sentencesIn } from '../sentences.ts';
import { placeOf } from './telling-of.ts';

/** What one paper says of a thing: what two papers say is not one list. By the rules of answers (`bestOn`). */
export const saidOf = (thing: Thing, relation: Relation, { register, asOf }: Sight): Fact[] => {
  const facts = bestOn(register.about(thing.id, relation), asOf);
  return once(facts.filter((fact) => fact.document === facts[0]?.document));
};

/**
 * What happened to a thing, by all papers that are known by the day; where only later ones tell of it, those.
 * Oldest first; what has no day of its own stands at that of its paper.
 */
export const happenedTo = (thing: Thing, relation: Relation, { register, asOf }: Sight): Fact[] => {
  const all = register.about(thing.id, relation).filter((fact) => fact.standing !== 'superseded');
  const known = all.filter((fact) => tenseOf(fact, asOf) !== 'later');
  return once(known.length > 0 ? known : all).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
};

const dayOf = ({ when, statedOn }: Fact): string =>
  (when === null ? null : typeof when === 'string' ? when : (when.from ?? when.to)) ?? statedOn ?? '';

/** Each statement once, though it may be read out of two places of a paper. */
export const once = (facts: readonly Fact[]): Fact[] => {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    // A sentence that names two days is still one thing that happened.
    const when = fact.relation === 'event' ? null : fact.when;
    const key = [fact.objectId ?? fact.object, fact.quality, JSON.stringify(when)].join('|');
    return !seen.has(key) && seen.add(key);
  });
};

/** That papers differ about what there is one of; each with its place. Null where they do not. */
export const disagreement = (
  thing: Thing,
  relation: Relation,
  { register, asOf }: Sight,
  language: Language,
): string | null => {
  const differing = once(conflictsOf(register, thing.id, relation, asOf));
  return differing.length < 2
    ? null
    : sentencesIn(language).disagree(differing.map((fact) => `${fact.object} (${placeLine(placeOf(fact))})`));
};
