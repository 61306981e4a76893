import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.ts';
import type { Answer } from './answer.ts';
import { Faults } from './faults.ts';
import type { Mishap } from './faults.ts';
import type { Habits, Mutant } from './habits.ts';
import { Refusal, refusalBody } from './refusal.ts';
import type { Account } from './resources.ts';
import { routeOf } from './route.ts';
import type { Operation, Route } from './route.ts';
import { sessionHeaders } from './session.ts';
import { checkSignature } from './signature.ts';

export interface DoubleOptions {
  mutant?: Mutant;
  /** How many ranges a container is spread over; 2 when left out, so that nobody relies on there being one. */
  ranges?: number;
  /** The most items of a page of a query, whatever is asked; 1000 when left out. */
  pageCap?: number;
  /** A bearer token that is accepted beside the key. */
  token?: string;
}

/**
 * Cosmos DB as far as Punkt uses it: its REST protocol over plain HTTP on a free port of the loopback, held in
 * memory. It is there to be talked to by the real SDK, with `enableEndpointDiscovery: false` and no `agent`.
 */
export class CosmosDouble {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly key: string;
  readonly faults = new Faults();
  /** Every request so far, also those that were let in by nobody. */
  readonly requests: Operation[] = [];

  readonly #server: Server;
  readonly #account: Account;
  readonly #habits: Habits;
  readonly #token: string | undefined;

  private constructor(server: Server, { mutant, ranges, pageCap, token }: DoubleOptions) {
    this.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.key = randomBytes(64).toString('base64');
    this.#server = server;
    this.#account = { databases: new Map(), ranges: ranges ?? 2, counter: 0 };
    this.#habits = { mutant: mutant ?? null, pageCap: pageCap ?? 1000 };
    this.#token = token;
    server.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(options: DoubleOptions = {}): Promise<CosmosDouble> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new CosmosDouble(server, options);
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = (it: Answer): void => send(response, it);
    try {
      const text = await bodyOf(request);
      const route = this.#admit(request);
      const mishap = this.faults.next(route.operation);
      if (mishap?.when === 'before' && (await suffer(mishap, request, reply))) return;
      const done = this.#act(route, request, text);
      if (mishap?.when === 'after' && (await suffer(mishap, request, reply))) return;
      reply(done);
    } catch (error) {
      reply(refused(error));
    }
  }

  #admit(request: IncomingMessage): Route {
    const { method = '', url = '', headers } = request;
    const route = routeOf(method, url, headers);
    this.requests.push(route.operation);
    const date = headers['x-ms-date'];
    checkSignature(
      {
        ...route,
        method,
        date: date === undefined ? date : String(date),
        authorization: headers.authorization,
      },
      this.#token === undefined ? { key: this.key } : { key: this.key, token: this.#token },
    );
    return route;
  }

  #act(route: Route, request: IncomingMessage, text: string): Answer {
    let done: Answer;
    try {
      const { headers } = request;
      done = answer({ account: this.#account, habits: this.#habits, route, headers, text });
    } catch (error) {
      done = refused(error);
    }
    const home = this.#account.databases.get(route.database)?.containers.get(route.container);
    return home ? { ...done, headers: { ...sessionHeaders(route.database, home), ...done.headers } } : done;
  }
}

/** True when there is nothing more to answer. */
const suffer = async (
  { kind, meanwhile }: Mishap,
  request: IncomingMessage,
  reply: (it: Answer) => void,
): Promise<boolean> => {
  await meanwhile?.();
  if (kind === 'slow') return false;
  if (kind === 'reset') request.socket.resetAndDestroy();
  else reply({ status: kind, body: refusalBody(kind, 'As asked.'), headers: { 'x-ms-retry-after-ms': '1' } });
  return true;
};

const refused = (error: unknown): Answer => {
  if (!(error instanceof Refusal)) return { status: 500, body: refusalBody(500, String(error)) };
  return { status: error.status, body: refusalBody(error.status, error.message), headers: error.headers };
};

const send = (response: ServerResponse, { status, body, headers }: Answer): void => {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-activity-id': randomUUID(),
    'x-ms-request-charge': '1',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};
