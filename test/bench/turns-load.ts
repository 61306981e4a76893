import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where Teams' connector would be: takes every message and answers as little as it can. */
export const startSink = async () => {
  let taken = 0;
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => {
      taken += 1;
      // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"id":"1"}');
    });
  });
  // Like Teams' own; while the other bot has its turn, connections are idle.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    taken: () => taken,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export interface Load {
  port: number;
  /** What each turn posts; every one must be another. */
  activity: () => object;
  turns: number;
  /** Turns that run at a time. */
  atOnce: number;
}

/** Posts turns, so many at a time, and gives how many a second there were and what each took, in ms. */
export const runTurns = async ({ port, activity, turns, atOnce }: Load) => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let left = turns;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      await post(agent, port, JSON.stringify(activity()));
      times.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, one));
  const perSecond = turns / ((performance.now() - started) / 1e3);
  agent.destroy();
  return { perSecond, times };
};

const post = (agent: Agent, port: number, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const posted = request(
      { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers },
      (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`A turn was answered ${String(response.statusCode)}.`));
        });
      },
    );
    posted.on('error', reject).end(body);
  });
