import type { Relation } from '../../../../data/register/fact.ts';
import { nameKey } from '../../../../data/register/name-key.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { fitOf } from '../../finding/accounting.ts';
import type { AskContext } from '../kind.ts';

/**
 * The groups a question may mean: those it names; else the body of the conversation; else every one that the papers say
 * something of the sort about, which are alternatives.
 */
export const groupsMeant = (context: AskContext, ...relations: readonly Relation[]): readonly Thing[] => {
  const linked = context.links('group').map(({ thing }) => thing);
  const { register, question } = context;
  const said = (thing: Thing): boolean =>
    relations.some((relation) => register.about(thing.id, relation).length > 0);
  if (linked.some(said)) return linked.filter(said);
  const all = [...register.things.values()].filter((thing) => thing.kind === 'group' && said(thing));
  // A question that names something is only about groups that go by part of that name.
  const others = all.filter((thing) => namedBy(thing, context) >= leastNamed);
  const { group } = question;
  if (group === null || linked.length > 0) return others;
  const own = others.filter(({ names }) => names.some((name) => nameKey(name) === nameKey(group)));
  return own.length > 0 ? own : others;
};

const leastNamed = 0.3;

/** The share of what a question names that the names of a group say; all of it where it names nothing. */
const namedBy = ({ names }: Thing, { content, index }: AskContext): number => {
  const terms = index.termsIn(names.join(' \n '));
  const total = content.reduce((sum, word) => sum + word.weight, 0);
  return total === 0
    ? 1
    : content.reduce((sum, word) => sum + word.weight * fitOf(word, (term) => terms.has(term)), 0) / total;
};
