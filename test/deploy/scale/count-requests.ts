/**
 * `npm run scale:count`: what Punkt asks of Cosmos DB, counted on the double with the real SDK in between, for the
 * arithmetic of deploy/SCALE.md. Prints a line of JSON for each thing done: requests by operation, documents written and
 * read. What a process asks anyhow in the same time is taken off. Takes about two minutes, most of them idle.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { importPaper } from '../../../data/importing/import-paper.ts';
import { openCosmos } from '../../../data/store/cosmos.ts';
import { acceptImport } from '../../../data/store/papers/accept.ts';
import { loadPapers } from '../../../data/store/papers/load.ts';
import { stageImport } from '../../../data/store/papers/stage.ts';
import type { Store } from '../../../data/store/store.ts';
import { CosmosDouble } from '../../cosmos-double/cosmos-double.ts';
import { shownIn, startGroup } from '../../decide/chat/group-in-teams.ts';
import { openBallot, votePaper } from '../../decide/chat/opening.ts';
import { samples } from '../../teams/import-sample.ts';

/** Seconds of doing nothing; a minute has every loop's turn in it. */
const idleSeconds = 60;

type Counts = Record<string, number>;
let counts: Counts = {};
const add = (what: string, by = 1): void => void (counts[what] = (counts[what] ?? 0) + by);

/** The store, with documents counted. */
const counted = (store: Store): Store => ({
  get: (...asked) => store.get(...asked),
  query: async (...asked) => {
    const page = await store.query(...asked);
    add('documents read by queries', page.items.length);
    return page;
  },
  transact: (container, partition, operations) => {
    add('documents written', operations.length);
    return store.transact(container, partition, operations);
  },
  changes: async (...asked) => {
    const found = await store.changes(...asked);
    add('documents read by changes', found.changes.length);
    return found;
  },
  close: () => store.close(),
});

const double = await CosmosDouble.start({ ranges: 1 });
const store = counted(
  await openCosmos({
    ...{ endpoint: double.endpoint, database: 'punkt', key: double.key },
    meter: ({ operation, container }) => {
      if (operation === 'other') return;
      add(operation);
      add(`${operation} ${container}`);
    },
  }),
);
const here = await startGroup({ store });

/** What every process asks in a second, by `idle`. */
let perSecond: Counts = {};
const rounded = (number: number): number => Math.round(number * 100) / 100;

const tell = async (what: string, times: number, work: () => Promise<unknown>): Promise<void> => {
  counts = {};
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const each = Object.entries(counts).map(([name, count]): [string, number] => [
    name,
    rounded((count - (perSecond[name] ?? 0) * seconds) / times),
  ]);
  const asked = Object.fromEntries(each.filter(([, count]) => count > 0.04).sort());
  process.stdout.write(
    `${JSON.stringify({ what, per: times === 1 ? 'once' : `each of ${String(times)}`, ...asked })}\n`,
  );
};

await pause(5_000);
await tell(`idle, a process, ${String(idleSeconds)} s`, 1, async () => {
  await pause(idleSeconds * 1000);
  perSecond = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / idleSeconds]));
  // Told as it is.
  const told = { ...perSecond };
  perSecond = {};
  setImmediate(() => (perSecond = told));
});
await pause(10);
await here.at('Anne Almind').say('hvem ejer aftalen?');
await tell('a question', 20, async () => {
  for (let at = 0; at < 20; at += 1) await here.at('Anne Almind').say(`hvem ejer aftale ${String(at)}?`);
});
await tell('a ballot opened, four papers delivered', 1, async () => {
  await openBallot(here);
  for (const name of ['Anne Almind', 'Carl Bakke', 'Dora Dal', 'Frede Formand'])
    await here.sees(name, votePaper);
  // The worker writes down what it has sent.
  await pause(3_000);
});
await tell('a vote', 3, async () => {
  for (const name of ['Anne Almind', 'Carl Bakke', 'Frede Formand'])
    await here.at(name).click(await here.sees(name, votePaper), 'Send svar', { answer: 'for' });
  await pause(2_000);
});
await tell('a ballot closed, recorded and told', 1, async () => {
  here.clock.forward(24 * 30);
  here.punkt.wake();
  await here.sees('Dora Dal', (message) => /Vedtaget/.test(shownIn(message)));
  await pause(5_000);
});
const papers = (await readdir(samples)).filter((file) => file.endsWith('.txt'));
await tell('a paper imported and accepted', papers.length, async () => {
  for (const file of papers) {
    const read = await importPaper(await readFile(join(samples, file)), file);
    const staged = await stageImport(store, here.tenant, { ...read, at: '2026-06-01T12:00:00.000Z' });
    if (staged !== null) await acceptImport(store, here.tenant, staged);
  }
});
await tell('the papers loaded into memory, each paper', papers.length, () => loadPapers(store, here.tenant));
await here.stop();
await double.stop();
