import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity } from '../state/activity.ts';
import type { World } from '../state/world.ts';
import { type Answer, remove, send, update } from './activities.ts';
import { create, subjectOf } from './conversations.ts';
import type { Limits } from './limits.ts';
import { allMembers, oneMember, pagedMembers } from './members.ts';
import { type Mishaps, refusalOf } from './mishaps.ts';
import { Refusal, refusalBody } from './refusal.ts';
import { type Operation, type Route, routeOf } from './route.ts';
import { channelsOf, teamDetails } from './teams.ts';

/** One request of the bot's, whatever became of it. */
export type Call = {
  operation: Operation;
  /** The conversation's id without its thread, or the person a chat is created with. */
  conversation: string | null;
  thread: string | null;
  /** The message's, member's or team's id in the path. */
  id: string | null;
  /** The activity, where one was posted. */
  activity: Activity | null;
  at: number;
  /** What was answered; null when the answer was lost or the connection broken. */
  status: number | null;
};

export type ConnectorParts = {
  world: World;
  limits: Limits;
  mishaps: Mishaps;
  calls: Call[];
  serviceUrl: () => string;
  /** Whether a bearer token must come with every request; which one is not looked at. */
  needsToken: boolean;
};

/** Serves what the bot calls: everything under /v3. */
export const createConnector =
  (parts: ConnectorParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { world, limits, mishaps, calls } = parts;
    let call: Call | null = null;
    const reply = ({ status, body }: Answer, headers: Record<string, string> = {}): void => {
      if (call !== null) call.status = status;
      // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    try {
      const body = await bodyOf(request);
      const route = routeOf(request.method ?? '', new URL(request.url ?? '', 'http://localhost'));
      const conversation = route.operation === 'create' ? subjectOf(body) : (route.conversation ?? route.id);
      call = callOf(route, conversation, body, world.clock());
      calls.push(call);
      if (parts.needsToken && !/^Bearer \S+$/.test(request.headers.authorization ?? ''))
        throw new Refusal(401, 'Unauthorized', 'Authorization has been denied for this request.');
      const mishap = mishaps.next(route.operation, conversation);
      if (mishap?.answer === 'reset') return void request.socket.resetAndDestroy();
      const planned = mishap === null ? null : refusalOf(mishap);
      if (planned !== null) throw planned;
      limits.take(route.operation, conversation);
      const answer = answerTo(parts, route, body);
      if (mishap?.answer === 'drop-answer') return void request.socket.resetAndDestroy();
      if (mishap?.answer === 'slow') await mishap.until;
      reply(answer);
    } catch (error) {
      if (!(error instanceof Refusal))
        return reply({ status: 500, body: refusalBody('ServiceError', String(error)) });
      reply({ status: error.status, body: refusalBody(error.code, error.message) }, error.headers);
    }
  };

const answerTo = ({ world, serviceUrl }: ConnectorParts, route: Route, body: unknown): Answer => {
  switch (route.operation) {
    case 'create':
      return create(world, body, serviceUrl());
    case 'send':
      return send(world, route, body);
    case 'update':
      return update(world, route, body);
    case 'delete':
      return remove(world, route);
    case 'members':
      return allMembers(world, route);
    case 'pagedMembers':
      return pagedMembers(world, route);
    case 'member':
      return oneMember(world, route);
    case 'team':
      return teamDetails(world, route);
    case 'channels':
      return channelsOf(world, route);
  }
};

const callOf = (route: Route, conversation: string | null, body: unknown, at: number): Call => {
  const { operation, thread, id } = route;
  const posted = operation === 'create' ? (body as { activity?: unknown } | null)?.activity : body;
  return {
    operation,
    conversation,
    thread,
    id,
    activity: (posted ?? null) as Activity | null,
    at,
    status: null,
  };
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'BadSyntax', 'Unable to parse JSON body.');
  }
};
