// A process that does what the bot does at its start, and nothing else: reads the papers of the store into the
// register and answers a question. Tells as JSON what it took. Run with --expose-gc.
import { join } from 'node:path';
import { ask } from '../../../bot/ask/ask.ts';
import { buildRegister } from '../../../data/register/build-register.ts';
import { loadPapers } from '../../../data/store/papers/load.ts';
import { openSqlite } from '../../../data/store/sqlite.ts';

/** What it took. Seconds and MB. */
export interface RegisterCost {
  papers: number;
  facts: number;
  load: number;
  build: number;
  firstAnswer: number;
  secondAnswer: number;
  /** Resident, when the register stood; and when the first question was answered, which cuts the texts into passages. */
  rss: number;
  rssAfterAnswer: number;
  rssPeak: number;
  /** What is still in use when everything else has been collected. */
  live: number;
}

const [, , folder = '', tenant = '', question = ''] = process.argv;
const megabytes = (bytes: number): number => bytes / 2 ** 20;
const rss = (): number => megabytes(process.memoryUsage.rss());
const seconds = (since: number): number => (performance.now() - since) / 1e3;

const store = await openSqlite(join(folder, 'punkt.db'));
const loading = performance.now();
const { papers } = await loadPapers(store, tenant);
const load = seconds(loading);
const building = performance.now();
const register = buildRegister(papers);
const build = seconds(building);
const rssBuilt = rss();

const answering = performance.now();
ask({ text: question }, register);
const firstAnswer = seconds(answering);
const rssAfterAnswer = rss();
const again = performance.now();
ask({ text: question }, register);
const secondAnswer = seconds(again);
await store.close();
gc?.();

const cost: RegisterCost = {
  papers: register.papers.size,
  facts: register.facts.length,
  load,
  build,
  firstAnswer,
  secondAnswer,
  rss: rssBuilt,
  rssAfterAnswer,
  rssPeak: process.resourceUsage().maxRSS / 1024,
  live: megabytes(process.memoryUsage().heapUsed),
};
process.stdout.write(JSON.stringify(cost));
