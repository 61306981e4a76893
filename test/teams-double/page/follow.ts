import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../state/world.ts';

/** Tells a page of every change, as server-sent events, for as long as it listens. */
export const follow = (world: World, request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stop = world.onChange((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
  request.on('close', stop);
};
