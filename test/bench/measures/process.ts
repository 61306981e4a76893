import { setTimeout as pause } from 'node:timers/promises';
import { runNode } from '../child.ts';
import { fillStore, tenant } from '../fill-store.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { syntheticMinutes } from '../papers/synthetic-minutes.ts';
import { median } from '../rounds.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { runTurns, startSink } from '../turns-load.ts';
import { BotProcess } from '../../soak/processes/bots.ts';

const bare = ['-e', 'process.stdout.write(String(process.memoryUsage().rss))'];

let posted = 0;
const asked = (serviceUrl: string) => {
  posted += 1;
  return {
    type: 'message',
    id: `m${String(posted)}`,
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: `c${String(posted)}`, conversationType: 'personal', tenantId: tenant },
    // As many people as ask: one alone would be asked to wait.
    from: {
      id: `29:p${String(posted)}`,
      name: 'Anne Prøve',
      aadObjectId: `00000000-0000-4000-8000-${String(posted).padStart(12, '0')}`,
    },
    recipient: { id: '28:punkt', name: 'Punkt' },
    text: 'hvad blev besluttet på mødet?',
  };
};

/** A whole bot in a process of its own, on a store with many papers: how long until it is ready, and what it takes of memory. */
export const wholeProcess = measure(
  'process',
  {
    full: { papers: 1_000, rounds: 2, turns: 300, atOnce: 8 },
    tiny: { papers: 3, rounds: 1, turns: 5, atOnce: 2 },
  },
  (size, say) =>
    inTemporaryFolder(async (folder) => {
      const files = Array.from({ length: size.papers }, (_, index) => {
        const { file, text } = syntheticMinutes(index);
        return { file, bytes: Buffer.from(text) };
      });
      await fillStore(folder, files, say);
      const sink = await startSink();
      const starts: number[] = [];
      const floors: number[] = [];
      const rests: number[] = [];
      const loads: number[] = [];
      let bareRss = 0;
      for (let round = 0; round < size.rounds; round += 1) {
        const node = await runNode(bare);
        floors.push(node.whole);
        bareRss = Number(node.stdout);
        const began = performance.now();
        const given = {
          store: { kind: 'sqlite' as const, folder },
          tenant,
          admins: [],
          ahead: 0,
          quiet: true,
        };
        const bot = await BotProcess.start(given);
        starts.push(performance.now() - began);
        try {
          rests.push((await bot.memory())?.rss ?? 0);
          const load = {
            port: bot.port,
            activity: () => asked(sink.url),
            turns: size.turns,
            atOnce: size.atOnce,
          };
          const running = runTurns(load);
          let most = 0;
          let over = false;
          void running.finally(() => (over = true)).catch(() => undefined);
          while (!over) {
            most = Math.max(most, (await bot.memory())?.rss ?? 0);
            // Each look collects what is not needed: too many would slow what is looked at.
            await pause(500);
          }
          await running;
          loads.push(Math.max(most, (await bot.memory())?.rss ?? 0));
        } finally {
          await bot.stop();
        }
      }
      await sink.stop();
      const mb = (bytes: readonly number[]): number => median(bytes) / 1e6;
      const detail = { papers: size.papers, rounds: size.rounds };
      const of = { floor: bareRss / 1e6, floorName: 'node -e, its rss', unit: 'MB' };
      return [
        lineOf({
          name: `process: start to ready, ${String(size.papers)} papers`,
          value: median(starts),
          unit: 'ms',
          floor: median(floors),
          floorName: 'node -e',
          aim: { of: 'value', atMost: 2_000 },
          detail,
        }),
        lineOf({
          name: 'process: memory at rest',
          value: mb(rests),
          ...of,
          aim: { of: 'value', atMost: 200 },
          detail,
        }),
        lineOf({
          name: 'process: memory under load',
          value: mb(loads),
          ...of,
          aim: { of: 'value', atMost: 400 },
          detail: { ...detail, turns: size.turns, atOnce: size.atOnce },
        }),
      ];
    }),
);
