import type { KeptDeadline } from '../../../data/model/deadline.ts';
import type { Roster } from '../../../data/model/people.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { whoActs } from './who-acts.ts';

/** What somebody asked to be reminded of for themselves is theirs alone. */
const isPrivate = ({ stated }: KeptDeadline): boolean => stated.kind === 'own' && stated.people.length > 0;

/** May somebody know of a deadline: is it their group's, or their own? Pure. */
export const mayKnow = (actor: Actor, deadline: KeptDeadline, roster: Roster): boolean => {
  const own = whoActs(deadline, roster).people.includes(actor.person);
  return own || (!isPrivate(deadline) && actor.rolesIn(roster.groupId).length > 0);
};

/** May they do something with it? Secretary and chair may, and whoever has it. Pure. */
export const mayAct = (actor: Actor, deadline: KeptDeadline, roster: Roster): boolean => {
  const own = whoActs(deadline, roster).people.includes(actor.person);
  return own || (!isPrivate(deadline) && keepsGroup(actor, roster.groupId));
};
