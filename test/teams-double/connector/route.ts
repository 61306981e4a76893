import { Refusal } from './refusal.ts';

export type Operation =
  'create' | 'send' | 'update' | 'delete' | 'members' | 'pagedMembers' | 'member' | 'team' | 'channels';

export type Route = {
  operation: Operation;
  /** The conversation's id without the `;messageid=` of a thread; null for what is about none. */
  conversation: string | null;
  /** The message a channel's thread begins with, from `;messageid=`. */
  thread: string | null;
  /** The activity's, member's or team's id. */
  id: string | null;
  query: URLSearchParams;
};

const id = '([^/]+)';
const shapes: [method: string, path: RegExp, operation: Operation][] = [
  ['POST', /^\/v3\/conversations$/, 'create'],
  ['POST', new RegExp(`^/v3/conversations/${id}/activities(?:/${id})?$`), 'send'],
  ['PUT', new RegExp(`^/v3/conversations/${id}/activities/${id}$`), 'update'],
  ['DELETE', new RegExp(`^/v3/conversations/${id}/activities/${id}$`), 'delete'],
  ['GET', new RegExp(`^/v3/conversations/${id}/members$`), 'members'],
  ['GET', new RegExp(`^/v3/conversations/${id}/pagedmembers$`), 'pagedMembers'],
  ['GET', new RegExp(`^/v3/conversations/${id}/members/${id}$`), 'member'],
  ['GET', new RegExp(`^/v3/teams/()${id}$`), 'team'],
  ['GET', new RegExp(`^/v3/teams/()${id}/conversations$`), 'channels'],
];

/**
 * What a request asks for.
 *
 * @throws Refusal 404 for a path that Teams' connector does not have, 405 for a method it does not take there
 */
export const routeOf = (method: string, url: URL): Route => {
  // botbuilder adds its own slash to a service's address that ends with one.
  const path = url.pathname.replace(/^\/+/, '/');
  const matching = shapes.filter(([, shape]) => shape.test(path));
  const found = matching.find(([taken]) => taken === method);
  if (found === undefined)
    throw matching.length > 0
      ? new Refusal(405, 'MethodNotAllowed', 'The method is not allowed here.')
      : new Refusal(404, 'NotFound', 'No such path.');
  const [, shape, operation] = found;
  const [, place = '', subject] = (shape.exec(path) ?? []).map((part) =>
    part === undefined ? undefined : decodeURIComponent(part),
  );
  const [conversation = '', thread = null] = place.split(';messageid=');
  return {
    operation,
    conversation: conversation === '' ? null : conversation,
    thread,
    id: subject ?? null,
    query: url.searchParams,
  };
};
