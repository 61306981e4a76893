import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillStore, tenant } from '../fill-store.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { samples } from '../papers/sample-texts.ts';
import { inRounds, median } from '../rounds.ts';
import { type Serving, startServing } from '../serving-child.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { runTurns, startSink } from '../turns-load.ts';

const child = (name: string): string => fileURLToPath(new URL(`../children/${name}.ts`, import.meta.url));
const question = 'hvem ejer IV-aftalen i Syddanmark?';
const floorName = 'a bare echo bot: CloudAdapter and restify, a process of its own, the same load';

/**
 * Turns a second over the loopback, and how long the slowest hundredth of them takes: a question that the samples
 * answer, from the posted activity until the turn is done, its card taken by a connector that does nothing.
 */
export const turns = measure(
  'turns',
  {
    full: { rounds: 5, warmUps: 2, turns: 500, atOnce: 8, papers: /\.(txt|docx|pdf)$/ },
    tiny: { rounds: 1, warmUps: 0, turns: 10, atOnce: 2, papers: /^kommissorium-behandling.*\.txt$/ },
  },
  (size) =>
    inTemporaryFolder(async (folder) => {
      const files = (await readdir(samples)).filter((file) => size.papers.test(file));
      const papers = files.map(async (file) => ({ file, bytes: await readFile(join(samples, file)) }));
      await fillStore(folder, await Promise.all(papers), () => undefined);
      const sink = await startSink();
      const bots: Serving[] = [];
      try {
        const serve = async (...args: string[]): Promise<number> => {
          const serving = await startServing(['--import', 'tsx', ...args]);
          bots.push(serving);
          return serving.port;
        };
        const ports = {
          punkt: await serve(child('punkt-child'), folder, tenant),
          echo: await serve(child('echo-child')),
        };
        const slowest: Record<Asked, number[]> = { known: [], fresh: [], echo: [] };
        const perSecond = (bot: Asked) => async (): Promise<number> => {
          const before = sink.taken();
          const load = {
            port: ports[bot === 'echo' ? 'echo' : 'punkt'],
            activity: () => asked(sink.url, bot === 'fresh'),
            turns: size.turns,
            atOnce: size.atOnce,
          };
          const { perSecond: rate, times } = await runTurns(load);
          if (sink.taken() - before < size.turns) throw new Error('Not every turn was replied to.');
          slowest[bot].push(p99(times));
          return rate;
        };
        const found = await inRounds(
          { known: perSecond('known'), fresh: perSecond('fresh'), echo: perSecond('echo') },
          size.rounds,
          size.warmUps,
        );
        const late = (bot: Asked): number => median(slowest[bot].slice(size.warmUps));
        const detail = { atOnce: size.atOnce, turns: size.turns * size.rounds };
        return [
          lineOf({
            name: 'turns: a question answered from the register',
            value: found.known,
            unit: 'turns/s',
            floor: found.echo,
            floorName,
            aim: { of: 'ratio', atLeast: 0.8 },
            detail,
          }),
          lineOf({
            name: 'turns: the same, in words nobody has asked in before',
            value: found.fresh,
            unit: 'turns/s',
            floor: found.echo,
            floorName,
            detail,
          }),
          lineOf({
            name: 'turns: p99 latency of the first',
            value: late('known'),
            unit: 'ms',
            floor: late('echo'),
            floorName,
            aim: { of: 'ratio', atMost: 1.5 },
            detail,
          }),
        ];
      } finally {
        await Promise.all(bots.map((bot) => bot.stop()));
        await sink.stop();
      }
    }),
);

/** `known`: the same question, whose answer Punkt remembers; `fresh`: each in other words, so that each is answered anew. */
type Asked = 'known' | 'fresh' | 'echo';

let posted = 0;
/** Question marks and blanks that no other question of the run ends with. */
const ending = (number: number): string => number.toString(2).replaceAll('0', ' ').replaceAll('1', '?');
const asked = (serviceUrl: string, fresh: boolean) => ({
  type: 'message',
  id: `m${String((posted += 1))}`,
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'c1', conversationType: 'personal', tenantId: tenant },
  from: { id: '29:anne', name: 'Anne Prøve', aadObjectId: '00000000-0000-4000-8000-0000000000a1' },
  recipient: { id: '28:punkt', name: 'Punkt' },
  text: fresh ? `${question}${ending(posted)}` : question,
});

const p99 = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0;
};
