import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { Refused } from '../../bot/refused.ts';
import { offer } from '../../bot/reply.ts';
import { fileRoute } from '../../bot/route.ts';
import { NotDownloaded } from '../../bot/papers/download.ts';
import { upload } from '../../bot/teams/upload.ts';
import { startBot, type Bot } from './bot.ts';
import { startConnector } from './connector.ts';

/** A place that takes files, and keeps what was put there. */
const startPlace = async (status = 201) => {
  const put: { method: string; range: string; bytes: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const range = request.headers['content-range'] ?? '';
      put.push({ method: request.method ?? '', range, bytes: Buffer.concat(parts).toString() });
      // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
      response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:9/' } : {});
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/upload`;
  return { put, url, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
};

const local = { hosts: ['sharepoint.com'], loopback: true };

describe('putting a file where Teams wants it', () => {
  it('sends all of it in one piece, with its range', async () => {
    const place = await startPlace();
    await upload(place.url, Buffer.from('indhold'), local);
    await place.stop();
    assert.deepEqual(place.put, [{ method: 'PUT', range: 'bytes 0-6/7', bytes: 'indhold' }]);
  });

  for (const address of [
    'http://127.0.0.1:1/',
    'https://127.0.0.1/',
    'http://contoso.sharepoint.com/x',
    'https://sharepoint.com.evil.example/x',
    'https://contoso.sharepoint.com:8443/x',
    'https://user:word@contoso.sharepoint.com/x',
    'file:///etc/passwd',
    'x',
  ])
    it(`puts nothing at ${address}`, () =>
      assert.rejects(
        upload(address, Buffer.from('x'), { ...local, loopback: false }),
        (error) => error instanceof NotDownloaded && error.why === 'host',
      ));

  it('puts nothing at a name that leads into the house', () =>
    assert.rejects(
      upload('https://contoso.sharepoint.com/x', Buffer.from('x'), {
        hosts: ['sharepoint.com'],
        loopback: false,
        lookup: ((_: string, __: object, done: (error: null, all: object[]) => void) =>
          done(null, [{ address: '10.0.0.1', family: 4 }])) as never,
      }),
      (error) => error instanceof NotDownloaded && error.why === 'address',
    ));

  for (const status of [302, 400, 403, 404, 500])
    it(`does not take ${String(status)} for a yes, and follows nothing`, async () => {
      const place = await startPlace(status);
      await assert.rejects(upload(place.url, Buffer.from('x'), local), NotDownloaded);
      await place.stop();
      assert.equal(place.put.length, 1);
    });
});

describe('an offered file', () => {
  let bot: Bot;
  let made = 0;
  const connectors: { stop: () => Promise<void> }[] = [];
  beforeEach(async () => {
    made = 0;
    bot = await startBot({
      features: {
        messages: [
          {
            name: 'file',
            takes: () => true,
            reply: async ({ language }) =>
              offer(language, {
                ...{ name: 'a.ics', description: 'En fil.', bytes: 7 },
                ...{ file: 'test', data: { which: 'one' } },
              }),
          },
        ],
        files: [
          fileRoute('test', z.looseObject({ which: z.enum(['one', 'none']) }), async ({ which }) => {
            if (which === 'none') throw new Refused('Den må du ikke få.', 'You may not have it.');
            made += 1;
            return { name: 'a.ics', bytes: Buffer.from('indhold') };
          }),
        ],
      },
    });
  });
  afterEach(async () => {
    await bot.stop();
    for (const one of connectors.splice(0)) await one.stop();
  });

  it('is asked for with Teams’ own card in a personal chat, and refused with a sentence elsewhere', async () => {
    const { attachments } = await bot.say('fil');
    const [card] = attachments as { contentType: string; name?: string; content: Record<string, unknown> }[];
    assert.equal(card?.contentType, 'application/vnd.microsoft.teams.card.file.consent');
    assert.equal(card.name, 'a.ics');
    const context = { which: 'one', file: 'test', language: 'da' };
    assert.deepEqual(card.content, {
      ...{ description: 'En fil.', sizeInBytes: 7, acceptContext: context, declineContext: context },
    });
    const inChannel = await bot.say('fil', {
      conversation: { id: 'c2', conversationType: 'channel', tenantId: 't1' },
    });
    assert.match(inChannel.text ?? '', /i din egen chat/);
  });

  const answer = async (value: Record<string, unknown>) => {
    const connector = await startConnector(200);
    connectors.push(connector);
    return bot.invoke('fileConsent/invoke', value, { serviceUrl: connector.url });
  };
  const uploadInfo = (uniqueId: string, uploadUrl: string) => ({
    ...{ name: 'a.ics', uploadUrl, contentUrl: 'https://x.sharepoint.com/a.ics', uniqueId, fileType: 'ics' },
  });

  it('is made once for a yes that Teams repeats, and put only where Teams keeps files', async () => {
    const yes = { type: 'fileUpload', action: 'accept', context: { file: 'test', which: 'one' } };
    const inside = { ...yes, uploadInfo: uploadInfo('u-1', 'http://127.0.0.1:9/x') };
    assert.equal((await answer(inside)).status, 200);
    assert.equal((await answer(inside)).status, 200);
    assert.equal(made, 1);
  });

  it('is not made of an offer that is none, nor for who may not have it, nor for a no', async () => {
    for (const context of [
      { file: 'test', which: 'two' },
      { file: 'none' },
      { file: 'test', which: 'none' },
      { file: '__proto__' },
    ])
      assert.equal(
        (
          await answer({
            action: 'accept',
            context,
            uploadInfo: uploadInfo(JSON.stringify(context), 'https://x/'),
          })
        ).status,
        200,
      );
    assert.equal((await answer({ action: 'decline', context: { file: 'test', which: 'one' } })).status, 200);
    for (const value of [
      {},
      { action: 'accept' },
      { action: 'maybe', context: { file: 'test' } },
      { action: 'accept', context: { file: 7 } },
    ])
      assert.equal((await answer(value)).status, 501);
    assert.equal(made, 0);
  });
});
