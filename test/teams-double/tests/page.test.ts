import assert from 'node:assert/strict';
import { request } from 'node:http';
import { cast } from '../cast.ts';
import type { WorldOnPage } from '../page/wire.ts';
import { type RunningTeams, startTeams } from '../start-teams.ts';

describe("the page's server", () => {
  let teams: RunningTeams;
  before(async () => {
    teams = await startTeams({ ...cast, page: { prompt: () => 'Hvem ejer aftalen?' } });
  });
  after(() => teams.stop());

  const status = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(teams.url);
      request({ port, host: '127.0.0.1', path, headers }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });

  it('serves the page and its parts, TypeScript without types, and lets a browser load nothing else', async () => {
    const page = await fetch(teams.url);
    assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'self';/);
    const script = await fetch(`${teams.url}browser/basics/dom.ts`);
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.doesNotMatch(await script.text(), /HTMLElementTagNameMap/);
    for (const path of [
      '/vendor/adaptivecards.js',
      '/vendor/markdown-it.js',
      '/teams-like/card.css',
      '/static/layout.css',
    ])
      assert.equal(await status(path), 200, path);
  });

  it('serves nothing of what lies beside it', async () => {
    for (const path of [
      '/static/../serve-page.ts',
      '/static/%2e%2e/serve-page.ts',
      '/browser/../../teams.ts',
      '/serve-page.ts',
    ])
      assert.equal(await status(path), 404, path);
  });

  it('answers to its own name and to its own page only', async () => {
    assert.equal(await status('/page/world', { host: 'elsewhere.example' }), 403);
    assert.equal(await status('/page/world', { origin: 'http://elsewhere.example' }), 403);
  });

  it('shows each person the conversations they are in', async () => {
    const worldOf = async (name: string) => {
      const query = new URLSearchParams({ as: teams.person(name).id });
      return (await (await fetch(`${teams.url}page/world?${query.toString()}`)).json()) as WorldOnPage;
    };
    const names = async (name: string) => (await worldOf(name)).conversations.map((one) => one.name);
    assert.deepEqual(await names('Anne Prøve'), ['Punkt', 'Formændene', 'General', 'Styregruppen', 'Delt']);
    assert.deepEqual(await names('Fremmed Prøve'), ['Delt']);
    assert.deepEqual(await names('Uden App'), []);
    assert.equal((await worldOf('Uden App')).prompt, 'Hvem ejer aftalen?');
  });

  it('says what is wrong with a request, and goes on', async () => {
    const response = await fetch(`${teams.url}page/do`, { method: 'POST', body: '{' });
    assert.equal(response.status, 400);
    assert.equal(await status('/page/nothing'), 400);
    assert.equal(await status('/'), 200);
  });
});
