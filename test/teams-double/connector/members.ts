import type { Conversation } from '../state/conversation.ts';
import type { Person } from '../state/person.ts';
import type { World } from '../state/world.ts';
import { type Answer, conversationFor } from './activities.ts';
import { badArgument, noSuchMember } from './refusal.ts';
import type { Route } from './route.ts';

/** A person as the roster has them. */
export const rosterEntry = (person: Person) => {
  const { id, name, aadObjectId, mail, userPrincipalName, tenantId, userRole } = person;
  const [givenName, ...rest] = name.split(' ');
  return {
    id,
    name,
    aadObjectId,
    // The older roster calls it so, and the SDK reads it there.
    objectId: aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: mail,
    userPrincipalName,
    tenantId,
    userRole,
  };
};

const rosterOf = (world: World, { members }: Conversation) =>
  world.people.filter(({ id }) => members.has(id)).map(rosterEntry);

export const allMembers = (world: World, route: Route): Answer => ({
  status: 200,
  body: rosterOf(world, conversationFor(world, route)),
});

/** Pages of 50 to 500, 200 when nothing is said; a chat's roster is one page, whatever its size. */
export const pagedMembers = (world: World, route: Route): Answer => {
  const conversation = conversationFor(world, route);
  const roster = rosterOf(world, conversation);
  if (conversation.kind !== 'channel') return { status: 200, body: { members: roster } };
  const asked = Number(route.query.get('pageSize') ?? 200);
  const size = Math.min(500, Math.max(50, asked));
  const from = startOf(route.query.get('continuationToken'));
  const members = roster.slice(from, from + size);
  const more = from + size < roster.length;
  return { status: 200, body: { members, ...(more ? { continuationToken: tokenFor(from + size) } : {}) } };
};

/** By Teams' id or Entra object id. */
export const oneMember = (world: World, route: Route): Answer => {
  const { members } = conversationFor(world, route);
  const person = world.findPerson(route.id ?? '');
  if (person === undefined || !members.has(person.id)) throw noSuchMember();
  return { status: 200, body: rosterEntry(person) };
};

const tokenFor = (at: number): string => Buffer.from(`from ${at}`).toString('base64url');

const startOf = (token: string | null): number => {
  if (token === null) return 0;
  const at = /^from (\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (at === undefined) throw badArgument('The continuation token is not one of ours.');
  return Number(at);
};
