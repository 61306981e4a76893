import type { Relation } from '../../../../data/register/fact.ts';
import { nameKey } from '../../../../data/register/name-key.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { AskContext } from '../kind.ts';

/**
 * The groups a question may mean: those it names; else the body of the conversation; else every one that the papers say
 * something of the sort about, which are alternatives.
 */
export const groupsMeant = (context: AskContext, relation: Relation): readonly Thing[] => {
  const linked = context.links('group').map(({ thing }) => thing);
  const { register, question } = context;
  const said = (thing: Thing): boolean => register.about(thing.id, relation).length > 0;
  if (linked.some(said)) return linked.filter(said);
  const others = [...register.things.values()].filter((thing) => thing.kind === 'group' && said(thing));
  const { group } = question;
  if (group === null || linked.length > 0) return others;
  const own = others.filter(({ names }) => names.some((name) => nameKey(name) === nameKey(group)));
  return own.length > 0 ? own : others;
};
