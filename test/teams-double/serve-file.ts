import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Files } from './client/files.ts';

/** Serves `/files/ID`: GET fetches what somebody sent, PUT fills a place somebody said yes to. */
export const serveFile = async (
  files: Files,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = request.url ?? '';
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (request.method === 'PUT') {
    response.statusCode = files.put(path, Buffer.concat(chunks)) ? 201 : 404;
    response.end();
    return;
  }
  const bytes = files.get(path)?.bytes;
  response.statusCode = bytes ? 200 : 404;
  response.setHeader('content-type', 'application/octet-stream');
  response.end(bytes ?? undefined);
};
