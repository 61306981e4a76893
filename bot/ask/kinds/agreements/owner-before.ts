import type { Fact } from '../../../../data/register/fact.ts';
import { predecessors } from '../../../../data/register/succession.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Candidate } from '../../candidate.ts';
import type { Language } from '../../question/question.ts';
import { splitWords } from '../../question/words.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AskContext } from '../kind.ts';

/** Words of questions for an owner that any answer about one accounts for. */
export const ownerWords = 'området aftalen samarbejdsaftale gruppe arbejdsgruppe ny new';

/** "a, b og c" */
export const objectsOf = (facts: readonly Fact[], language: Language): string =>
  textIn(language).bodies(facts.map((fact) => fact.object));

/** Whom the owner replaced; among several, those whose name speaks of the agreement's subject. */
const replacedBy = (thing: Thing, fact: Fact, { register }: AskContext): readonly Fact[] => {
  const replaced = fact.objectId === null ? [] : predecessors(register, fact.objectId);
  const subject = new Set(
    thing.names.flatMap((name) => splitWords(name.replaceAll('-', ' ')).map((word) => word.plain)),
  );
  const near = replaced.filter((one) =>
    splitWords(one.object).some((word) => subject.has(word.plain) && word.plain !== 'om'),
  );
  return near.length > 0 ? near : replaced;
};

/** How it was before the present owner, as far as the papers say: whom the owner replaced. */
export const ownerBefore = (thing: Thing, fact: Fact, context: AskContext): Candidate | null => {
  const [first, ...rest] = replacedBy(thing, fact, context);
  if (first === undefined) return null;
  return factCandidate(
    {
      kind: 'owner',
      subject: thing,
      facts: [first, ...rest],
      timeTold: true,
      // The owner before a later paper is what is asked for: nothing of it is told as present.
      tenseTold: true,
      says: ownerWords,
      lead: (language) =>
        textIn(language).formerly(
          fact.object,
          objectsOf([first, ...rest], language),
          paperOf(context, first, language),
        ),
    },
    context,
  );
};

/** Who has the agreement is only said by a paper of a later day: told so, with whom that group replaced. */
export const ownerLater = (
  thing: Thing,
  fact: Fact,
  spoken: (language: Language) => string,
  context: AskContext,
): Candidate | null => {
  const old = replacedBy(thing, fact, context);
  const lead = (language: Language): string =>
    textIn(language).ownerLater(
      thing.name,
      fact.object,
      thing.region,
      paperOf(context, fact, language),
      spoken(language),
      old.length === 0 ? null : objectsOf(old, language),
    );
  return factCandidate(
    {
      kind: 'owner',
      subject: thing,
      // What was replaced is the nearest to an answer for the day: its quote stands first.
      facts: old[0] === undefined ? [fact] : [old[0], fact],
      timeTold: true,
      tenseTold: true,
      says: ownerWords,
      lead,
      brief: (language) => {
        const text = textIn(language);
        const paper = paperOf(context, fact, language);
        return `${text.ownerBrief(fact.object, thing.region, paper)}, ${text.onlyLater}`;
      },
    },
    context,
  );
};
