import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SentMessage } from './bot.ts';

/** The least that stands where Teams' connector does: keeps what is posted to it and answers with one status. */
export const startConnector = async (status: number) => {
  const received: { path: string | undefined; activity: SentMessage }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ path: request.url, activity: JSON.parse(body) as SentMessage });
      // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end('{"id":"sent-1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
