import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Heard = Record<string, unknown> & {
  type: string;
  name?: string;
  id: string;
  text?: string;
  value?: unknown;
  serviceUrl: string;
  conversation: { id: string; tenantId: string; conversationType: string };
};

/** A bot that keeps what it hears and answers as it is told: `answer` gives a body, a status, or a promise of them. */
export const startFakeBot = async () => {
  const heard: Heard[] = [];
  const tokens: (string | undefined)[] = [];
  const bot = {
    heard,
    tokens,
    url: '',
    answer: (_activity: Heard): unknown => ({ status: 200 }),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const activity = JSON.parse(text) as Heard;
      heard.push(activity);
      tokens.push(request.headers.authorization);
      void Promise.resolve(bot.answer(activity)).then((answer) => {
        const { status = 200, body } = (answer ?? {}) as { status?: number; body?: unknown };
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(body === undefined ? '' : JSON.stringify(body));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  bot.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return bot;
};
export type FakeBot = Awaited<ReturnType<typeof startFakeBot>>;
