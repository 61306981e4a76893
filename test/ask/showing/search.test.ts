import assert from 'node:assert/strict';
import { createSearch } from '../../../bot/ask/showing/search-hits.ts';
import type { SearchHit } from '../../../bot/search-hit.ts';
import { asksOf, samplesRegister } from './sights.ts';

/** What is typed, and what stands first. */
const first: [command: string, typed: string, title: RegExp][] = [
  ['search', 'iv', /^Samarbejdsaftale om IV-behandling/],
  ['search', 'IV-aftalen', /^Samarbejdsaftale om IV-behandling|^IV-aftale$/],
  ['agreements', 'sonde', /sonde/],
  ['agreements', 'ernæringen', /ernæring/],
  ['agreements', 'kompresion', /kompressionsbehandling/],
  ['groups', 'sydvest', /^Sundhedsklynge Sydvestjylland$/],
  ['groups', 'sårbehandlingsgruppen', /vedr\. sårbehandling$/],
  ['groups', 'SSU', /^Sundhedssamarbejdsudvalget$/],
  ['decisions', 'klyngemid', /^Punkt 5: Status på Klyngemidler$/],
  ['decisions', 'mobile akutmodtagelse', /Den Mobile Akutmodtagelse/],
  ['decisions', 'sociale institutioner', /Den Mobile Akutmodtagelse/],
  ['search', 'sambo', /^SAM:BO-aftalen$/],
];

describe('a search from the compose box', () => {
  let search: (command: string, query: string) => Promise<SearchHit[]>;
  before(async () => {
    const register = await samplesRegister();
    const find = createSearch(
      () => register,
      () => '2024-06-01',
    );
    search = (command, query) => find({ command, query, language: 'da' });
  });

  for (const [command, typed, title] of first)
    it(`puts first what is meant by "${typed}" among ${command}`, async () => {
      assert.match((await search(command, typed))[0]?.title ?? '', title);
    });

  it('finds only the sort its command is for', async () => {
    const kinds = { agreements: /^Aftale/, groups: /^Gruppe/, decisions: /^Beslutning/ };
    for (const [command, kind] of Object.entries(kinds))
      for (const query of ['', 'sundhed', 'iv'])
        for (const { subtitle } of await search(command, query)) assert.match(subtitle, kind);
  });

  it('says of each what it is, where and from when', async () => {
    const [hit] = await search('decisions', 'klyngemidler');
    assert.equal(hit?.subtitle, 'Beslutning · Region Syddanmark · 30. november 2023');
  });

  it('shows something before anything is typed, and at most fifteen', async () => {
    for (const command of ['agreements', 'groups', 'decisions', 'search', 'no-such-command']) {
      const hits = await search(command, '');
      assert.ok(hits.length > 5 && hits.length <= 15);
    }
    assert.equal((await search('search', 'sundhedsklynge')).length <= 15, true);
  });

  it('finds nothing for what no paper says, and for what are no words', async () => {
    for (const query of ['elefantpasser', '🐘', '(((', '%%%']) {
      const hits = await search('search', query);
      if (/\p{L}/u.test(query)) assert.deepEqual(hits, []);
    }
  });

  it('puts no button into a conversation in which Punkt may not be', async () => {
    for (const { rendered } of await search('search', '')) assert.deepEqual(asksOf(rendered.card), []);
    assert.doesNotMatch(JSON.stringify(await search('search', 'iv')), /imBack|Action\.Execute/);
  });

  it('is quick while one types', async () => {
    const typed = ['kompressionsbehandling', 'den mobile akutmodtagelse', 'sundhedssamarbejdsudvalget'];
    const queries = typed.flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1)));
    const times: number[] = [];
    for (let round = 0; round < 5; round++)
      for (const query of queries) {
        const start = performance.now();
        await search('search', query);
        times.push(performance.now() - start);
      }
    times.sort((a, b) => a - b);
    // Far above what it takes on a quiet machine (p99 below 20 ms), so that a busy one does not fail.
    assert.ok((times[Math.floor(times.length * 0.9)] ?? 0) < 60, String(times.at(-1)));
  });
});
