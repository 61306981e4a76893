import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { describeError, type Log } from './log.ts';
import { BodyRefused, readJson } from './read-json.ts';

/** What a posted activity leads to. Without a body nothing but the status is sent. */
export type ActivityResult = { status: number; body?: unknown };

export type ServerParts = {
  /** Takes an unchecked body and the Authorization header; checks both. Never throws for bad input. */
  handleActivity: (activity: unknown, authorization: string) => Promise<ActivityResult>;
  /** Whether work can be done: the store answers and the register is loaded. */
  isReady: () => Promise<boolean>;
  /** Only for this machine: refuses requests that were addressed to another name (DNS rebinding). */
  loopbackOnly: boolean;
  log: Log;
};

export type RunningServer = {
  port: number;
  /** Takes no new requests, lets the running ones finish for at most `grace` milliseconds, then ends. */
  close: (grace?: number) => Promise<void>;
};

/** Milliseconds a whole request may take to arrive; a body is small, so slower is an attack or a dead line. */
const arrivalLimit = 30_000;

/**
 * Starts Punkt's HTTP server: `POST /api/messages` for Teams, `GET /healthz` (the process is alive) and
 * `GET /readyz` (it can answer). `port` 0 takes a free one.
 *
 * @throws when the address cannot be had (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`).
 */
export const startServer = async (
  parts: ServerParts,
  address: { host: string; port: number },
): Promise<RunningServer> => {
  const server = restify.createServer({ name: 'punkt' });
  server.server.requestTimeout = arrivalLimit;

  let stopping = false;
  server.use((_request, response, next) => {
    if (!stopping) return next();
    // Came on a connection that still waits for an earlier answer.
    response.header('Connection', 'close');
    response.send(503);
    next(false);
  });
  server.use((request, response, next) => {
    if (!parts.loopbackOnly || isLoopbackName(request.headers.host)) return next();
    response.send(421);
    next(false);
  });
  // restify refuses async handlers with three arguments at registration; two it awaits.
  server.post('/api/messages', async (request, response) => {
    const { status, body } = await receive(request, response, parts);
    if (body === undefined) {
      response.status(status);
      response.end();
    } else response.send(status, body);
  });
  server.get('/healthz', async (_request, response) => {
    response.send(200, { alive: true });
  });
  server.get('/readyz', async (_request, response) => {
    const ready = await parts.isReady().catch(() => false);
    response.send(ready ? 200 : 503, { ready });
  });

  await new Promise<void>((resolve, reject) => {
    let started = false;
    // Stays: restify throws an 'error' that nobody hears. Before the start the caller tells it, after it only the log.
    server.on('error', (error: Error) => {
      if (started) parts.log.error({ error: describeError(error) }, 'server error');
      reject(error);
    });
    server.listen(address.port, address.host, () => {
      started = true;
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: (grace = 10_000) => {
      stopping = true;
      return close(server, grace);
    },
  };
};

const receive = async (
  request: restify.Request,
  response: restify.Response,
  { handleActivity, log }: ServerParts,
): Promise<ActivityResult> => {
  try {
    const activity = await readJson(request);
    return await handleActivity(activity, request.headers.authorization ?? '');
  } catch (error) {
    if (error instanceof BodyRefused) {
      // What is left of the body is not read: the connection ends with the answer.
      response.header('Connection', 'close');
      return { status: error.status, body: { error: error.message } };
    }
    log.error({ error: describeError(error) }, 'request failed');
    return { status: 500 };
  }
};

const isLoopbackName = (host = ''): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);

const close = async (server: restify.Server, grace: number): Promise<void> => {
  const http = server.server;
  const closed = new Promise<void>((resolve) => {
    server.close(resolve);
  });
  http.closeIdleConnections();
  // A connection kept alive after its last answer would hold the process for seconds.
  server.on('after', () => setImmediate(() => http.closeIdleConnections()));
  const deadline = setTimeout(() => http.closeAllConnections(), grace);
  await closed;
  clearTimeout(deadline);
};
