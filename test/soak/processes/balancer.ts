import { Agent, createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BotProcess } from './bots.ts';

/** In two steps: restify patches Node's writeHead for everybody, and its own returns nothing. */
const refuse = (outgoing: ServerResponse): void => {
  outgoing.writeHead(502);
  outgoing.end();
};

/**
 * What stands before several bots: each request goes to the next of them that lives. One that could not be begun goes to
 * another; one that broke off is a 502, for nobody knows what was done of it.
 */
export const startBalancer = async (bots: () => readonly BotProcess[]) => {
  const agent = new Agent({ keepAlive: false, maxSockets: 256 });
  let turn = 0;
  let broken = 0;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => pass(Buffer.concat(chunks), bots().length));
    const pass = (body: Buffer, tries: number): void => {
      const living = bots().filter((one) => one.living);
      const bot = living[(turn += 1) % Math.max(1, living.length)];
      if (bot === undefined) {
        broken += 1;
        refuse(outgoing);
        return;
      }
      const headers = { ...incoming.headers, 'content-length': body.length, host: '127.0.0.1' };
      const to = {
        agent,
        host: '127.0.0.1',
        port: bot.port,
        path: incoming.url,
        method: incoming.method,
        headers,
      };
      const passed = request(to, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.on('error', () => outgoing.destroy());
      });
      passed.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED' && tries > 1) return pass(body, tries - 1);
        broken += 1;
        if (outgoing.headersSent) outgoing.destroy();
        else refuse(outgoing);
      });
      passed.end(body);
    };
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    /** Requests of which nobody knows what was done. */
    broken: () => broken,
    stop: () =>
      new Promise<void>((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
