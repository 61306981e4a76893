import { bestOn } from '../../../../data/register/as-of.ts';
import type { Relation } from '../../../../data/register/fact.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Candidate } from '../../candidate.ts';
import type { Language } from '../../question/question.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AskContext } from '../kind.ts';

/** The answer of a kind that tells the statements a paper makes of a group: its tasks, seats, secretariat … */
export const statementsOf = (
  kind: string,
  relations: readonly Relation[],
  thing: Thing,
  context: AskContext,
  lead: (thing: Thing, facts: readonly Fact[], paper: string, language: Language) => string,
  says?: string,
  isOpen: (facts: readonly Fact[]) => boolean = () => false,
): Candidate[] => {
  const all = bestOn(
    relations.flatMap((relation) => context.register.about(thing.id, relation)),
    context.question.asOf,
  );
  // One paper at a time: what two papers say of a group is not one list.
  const [first, ...rest] = all.filter((fact) => fact.document === all[0]?.document);
  if (first === undefined) return [];
  const candidate = factCandidate(
    {
      kind,
      subject: thing,
      facts: [first, ...rest],
      ...(says === undefined ? {} : { says }),
      lead: (language) => lead(thing, [first, ...rest], paperOf(context, first, language), language),
    },
    context,
  );
  return candidate === null ? [] : [isOpen([first, ...rest]) ? { ...candidate, open: true } : candidate];
};
