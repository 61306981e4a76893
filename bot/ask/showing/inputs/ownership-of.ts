import { placeLine } from '../../../../cards/citation.ts';
import type { Statement } from '../../../../cards/statement.ts';
import { formatDate, formatWhen } from '../../../../data/language/format-date.ts';
import type { Language } from '../../../../data/language/format-date.ts';
import { bestOn } from '../../../../data/register/as-of.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import { wordsOf } from '../../../../data/register/name-key.ts';
import { predecessors, successors } from '../../../../data/register/succession.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { sentencesIn } from '../sentences.ts';
import type { Sight } from '../sight.ts';
import { disagreement, once } from './said-of.ts';
import { mannerOf, placeOf } from './telling-of.ts';

/** Who owns an agreement and who did. `fact` is what the owner stands on. */
export interface Ownership {
  owner: Statement | null;
  fact: Fact | null;
  former: Statement[];
  note: string | null;
}

const nobody: Ownership = { owner: null, fact: null, former: [], note: null };

/**
 * Who owns an agreement on the day, by the rules of answers: a draft makes nobody its owner, a paper of a later day says
 * nothing of now, and whoever has been replaced owned it; who does since, only a paper can say.
 */
export const ownershipOf = (thing: Thing, sight: Sight, language: Language): Ownership => {
  const { register, asOf } = sight;
  const text = sentencesIn(language);
  const [fact] = bestOn(register.about(thing.id, 'owner'), asOf);
  if (fact === undefined) return nobody;
  const differing = disagreement(thing, 'owner', sight, language);
  if (differing !== null) return { ...nobody, owner: { text: differing, place: null } };
  const place = placeLine(placeOf(fact));
  const manner = mannerOf(fact, asOf);
  if (manner.kind === 'draft') return { ...nobody, note: text.ownerDraft(fact.object, place) };
  if (manner.kind === 'later')
    return { ...nobody, note: text.ownerLater(fact.object, formatDate(asOf, language), place) };
  const held = (words: string): Statement => ({ text: `${fact.object} (${words})`, place: placeOf(fact) });
  if (manner.kind === 'ended')
    return { ...nobody, former: [held(text.ownerEnded(formatWhen(manner.to, language)))] };
  const [successor] = fact.objectId === null ? [] : successors(register, fact.objectId, asOf);
  if (successor !== undefined) {
    const now = register.things.get(successor.subject)?.name ?? '';
    const note = text.ownerReplaced(fact.object, now, placeLine(placeOf(successor)));
    return { ...nobody, former: [{ text: fact.object, place: placeOf(fact) }], note };
  }
  return {
    owner: { text: fact.object, place: placeOf(fact) },
    fact,
    former: [...replacedBy(thing, fact, sight, language), ...earlier(thing, fact, sight, language)],
    note: null,
  };
};

/** Whom the owner replaced; among several, those whose name speaks of the agreement's subject. */
const replacedBy = (
  thing: Thing,
  { objectId }: Fact,
  { register, asOf }: Sight,
  language: Language,
): Statement[] => {
  const old = objectId === null ? [] : once(predecessors(register, objectId, asOf));
  const subject = new Set(thing.names.flatMap(wordsOf));
  const near = old.filter((fact) => wordsOf(fact.object).some((word) => subject.has(word)));
  return (near.length > 0 ? near : old).map((fact) => ({
    text: sentencesIn(language).beforeOwner(fact.object),
    place: placeOf(fact),
  }));
};

/** Owners by papers whose period has ended, or which a newer version has replaced. */
const earlier = (thing: Thing, now: Fact, { register, asOf }: Sight, language: Language): Statement[] => {
  const others = register
    .about(thing.id, 'owner')
    .filter((fact) => (fact.objectId ?? fact.object) !== (now.objectId ?? now.object));
  return once(others).flatMap((fact): Statement[] => {
    const manner = mannerOf(fact, asOf);
    const { ownerEnded, mark } = sentencesIn(language);
    if (manner.kind !== 'ended' && manner.kind !== 'replaced') return [];
    const words = manner.kind === 'ended' ? ownerEnded(formatWhen(manner.to, language)) : mark.replaced;
    return [{ text: `${fact.object} (${words})`, place: placeOf(fact) }];
  });
};
