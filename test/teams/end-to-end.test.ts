import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import { type Punkt, startPunkt } from '../../bot/main.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { message, type SentMessage, textOf } from './bot.ts';
import { importSample, samples } from './import-sample.ts';

/** The real path: file → importing → store → register → question → activity → reply. */
describe('from a paper to a reply', () => {
  let folder: string;
  let store: Store;
  let punkt: Punkt;
  const texts: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-e2e-'));
    store = await openSqlite(join(folder, 'punkt.db'));
    for (const file of (await readdir(samples)).filter((name) => /\.(txt|docx|pdf)$/.test(name)))
      texts.push(await importSample(store, file));
    const config = readConfig({ PORT: '0', PUNKT_REGION: 'Syddanmark', PUNKT_NOW: '2024-06-01' });
    punkt = await startPunkt({ config, store, log: createLog('silent') });
  });
  after(async () => {
    await punkt.stop();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const say = async (text: string): Promise<SentMessage> => {
    const response = await fetch(`http://127.0.0.1:${punkt.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message(text)),
    });
    assert.equal(response.status, 200);
    const [reply] = ((await response.json()) as { activities: SentMessage[] }).activities;
    assert.ok(reply);
    return reply;
  };
  /** What the buttons of a card would write. */
  const suggestedIn = (reply: SentMessage): string[] =>
    [...JSON.stringify(reply.attachments).matchAll(/"type":"imBack","value":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, value = '']) => JSON.parse(`"${value}"`) as string,
    );
  /** The quotes of a reply, each of which must stand in a paper word for word (blanks apart). */
  const quotesOf = (reply: SentMessage): string[] => {
    const flat = texts.map((text) => text.replace(/\s+/g, ' '));
    const quotes = [...textOf(reply).matchAll(/^“(.*)”$/gm)].map(([, quote = '']) =>
      quote.replaceAll('\\', '').replaceAll('&amp;', '&'),
    );
    for (const quote of quotes)
      assert.ok(
        flat.some((text) => text.includes(quote)),
        `not in any paper: ${quote}`,
      );
    return quotes;
  };

  it('tells who owns an agreement, which groups had it before, and quotes where it stands', async () => {
    const reply = await say('hvem ejer IV-aftalen?');
    assert.match(textOf(reply), /Den stående arbejdsgruppe vedr\. behandling i borgerens nærmiljø/);
    assert.match(textOf(reply), /20\. marts 2024/);
    assert.match(textOf(reply), /IV-arbejdsgruppen/);
    const quotes = quotesOf(reply);
    assert.ok(quotes.some((quote) => /IV-behandling i nærområdet/.test(quote)));
  });

  it('answers the same in English when asked in English', async () => {
    const reply = await say('who owns the IV-aftale?');
    assert.match(textOf(reply), /Den stående arbejdsgruppe vedr\. behandling i borgerens nærmiljø/);
    assert.match(textOf(reply), /20 March 2024/);
    assert.ok(quotesOf(reply).length > 0);
  });

  it('says so, and how to go on, when the papers do not say', async () => {
    const reply = await say('hvad koster en elefant?');
    assert.match(textOf(reply), /^Det står der ikke noget om/);
    assert.match(textOf(reply), /Hvem ejer/);
  });

  it('answers every question it suggests itself, in both languages', async () => {
    for (const word of ['hjælp', 'help']) {
      const suggested = suggestedIn(await say(word));
      assert.ok(suggested.length > 0);
      for (const value of suggested)
        assert.doesNotMatch(textOf(await say(value)), /står der ikke noget om|do not say/, value);
    }
  });
});
