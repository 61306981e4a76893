import type { Fact, Relation } from './fact.ts';
import { identify } from './identity.ts';
import { mentionsIn } from './mentions.ts';
import { readPaper } from './paper-reading.ts';
import { agreementFacts } from './read-agreements.ts';
import { groupFacts } from './read-groups.ts';
import { dueFacts, itemFacts, meetingFacts } from './read-items.ts';
import { meaningFacts, peopleFacts } from './read-people.ts';
import type { PlacedPassage, Register, RegisterPaper } from './register.ts';

const newestFirst = (a: Fact, b: Fact): number => (b.statedOn ?? '').localeCompare(a.statedOn ?? '');

const by = (facts: readonly Fact[], key: (fact: Fact) => string | null): Map<string, Fact[]> => {
  const map = new Map<string, Fact[]>();
  for (const fact of facts) {
    const at = key(fact);
    if (at === null) continue;
    const list = map.get(at);
    if (list === undefined) map.set(at, [fact]);
    else list.push(fact);
  }
  return map;
};

/**
 * Builds the read model out of imported papers. Pure: the order of the papers changes no answer, and building again
 * from the same papers gives the same register.
 */
export const buildRegister = (papers: readonly RegisterPaper[]): Register => {
  const sorted = [...papers].sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  const byId = new Map(sorted.map((paper) => [paper.documentId, paper]));
  const { facts, things } = read(sorted, byId);
  const bySubject = by(facts, (fact) => fact.subject);
  const byObject = by(facts, (fact) => fact.objectId);
  const only = (list: readonly Fact[] | undefined, relation: Relation | undefined): readonly Fact[] =>
    relation === undefined ? (list ?? []) : (list ?? []).filter((fact) => fact.relation === relation);
  return {
    papers: byId,
    things,
    facts,
    about: (subject, relation) => only(bySubject.get(subject), relation),
    pointingAt: (object, relation) => only(byObject.get(object), relation),
    passages: () => sorted.filter((paper) => paper.supersededBy == null).flatMap(placedPassages),
  };
};

/** Apart from what the register keeps: whatever is only needed for reading goes when it is done. */
const read = (
  sorted: readonly RegisterPaper[],
  byId: ReadonlyMap<string, RegisterPaper>,
): Pick<Register, 'facts' | 'things'> => {
  const identities = identify(sorted.flatMap(mentionsIn));
  const facts = sorted
    .flatMap((one) => {
      const reading = readPaper(one, identities, byId.get(one.supersededBy ?? '') ?? null);
      const { paper } = one;
      return [
        ...paper.groups.flatMap((group) => groupFacts(reading, group)),
        ...paper.agreements.flatMap((agreement) => agreementFacts(reading, agreement)),
        ...meetingFacts(reading, paper),
        ...paper.items.flatMap((item) => itemFacts(reading, item)),
        ...dueFacts(reading, paper),
        ...peopleFacts(reading, paper),
        ...meaningFacts(reading, paper),
      ];
    })
    .sort(newestFirst);
  return { facts, things: identities.things };
};

const placedPassages = (paper: RegisterPaper): PlacedPassage[] =>
  paper.passages.map((passage, index) => ({
    document: paper.documentId,
    index,
    passage,
  }));
