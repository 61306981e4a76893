import { ChildFailed, runNode } from './child.ts';
import type { RegisterCost } from './children/register-child.ts';
import { fillStore, tenant, type PaperFile } from './fill-store.ts';
import { lineOf, type Line } from './line.ts';
import type { Say } from './measure.ts';
import { median } from './rounds.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

export type { PaperFile } from './fill-store.ts';

/** Papers whose register is weighed. */
export interface Papers {
  /** In a word or two, for the names of the figures. */
  what: string;
  files: Iterable<PaperFile>;
  rounds: number;
  /** For one process, in ms. */
  timeout: number;
}

const question = 'Hvem ejer samarbejdsaftalen om diabetes i Syddanmark?';
const child = (name: string): string => `test/bench/children/${name}.ts`;

const floors = {
  memory: 'rss of an empty Node process',
  time: 'SELECT of all rows of the same file with libsql alone',
};

/**
 * Imports the papers into a store, then has processes of their own load them into a register, as the bot does when
 * it starts, and gives what that takes. A process that fails gives lines without a value.
 */
export const registerLines = ({ what, files, rounds, timeout }: Papers, say: Say): Promise<Line[]> =>
  inTemporaryFolder(async (folder) => {
    say(`importing ${what}`);
    const imported = await fillStore(folder, files, say);
    const costs: RegisterCost[] = [];
    const [empty, select]: [number[], number[]] = [[], []];
    let failed: string | null = null;
    for (let round = 0; round < rounds && failed === null; round += 1) {
      say(`loading ${what}, ${String(round + 1)} of ${String(rounds)}`);
      empty.push(await emptyNode());
      select.push(await allRows(folder, timeout));
      try {
        costs.push(await loadRegister(folder, timeout));
      } catch (error) {
        if (!(error instanceof ChildFailed)) throw error;
        failed = error.message;
      }
    }
    const middle = (field: keyof RegisterCost): number | null =>
      costs.length === 0 ? null : median(costs.map((cost) => cost[field]));
    const detail = (...fields: (keyof RegisterCost)[]) =>
      failed === null ? Object.fromEntries(fields.map((field) => [field, middle(field) ?? 0])) : { failed };
    const megabytes = { unit: 'MB', floor: median(empty), floorName: floors.memory };
    const seconds = { unit: 's', floor: median(select), floorName: floors.time };
    const [load, build] = [middle('load'), middle('build')];
    return [
      lineOf({
        name: `register of ${what}: resident memory`,
        value: middle('rss'),
        ...megabytes,
        detail: detail('papers', 'facts', 'rssPeak'),
      }),
      lineOf({
        name: `register of ${what}: resident memory after the first answer`,
        value: middle('rssAfterAnswer'),
        ...megabytes,
        detail: detail('rssPeak', 'live'),
      }),
      lineOf({
        name: `register of ${what}: time to load and build`,
        value: load === null || build === null ? null : load + build,
        ...seconds,
        detail: { ...detail('load', 'build'), import: imported },
      }),
      lineOf({
        name: `register of ${what}: first answer`,
        value: middle('firstAnswer'),
        unit: 's',
        // A process that failed before it answered has no second answer either.
        floor: middle('secondAnswer') ?? seconds.floor,
        floorName: failed === null ? 'the second answer to the same question' : seconds.floorName,
        detail: detail(),
      }),
    ];
  });

const emptyNode = async (): Promise<number> => {
  const { stdout } = await runNode(['-p', 'process.memoryUsage.rss()']);
  return Number(stdout) / 2 ** 20;
};

const allRows = async (folder: string, timeout: number): Promise<number> => {
  const { stdout } = await runNode(['--import', 'tsx', child('rows-child'), folder], {}, timeout);
  return (JSON.parse(stdout) as { seconds: number }).seconds;
};

const loadRegister = async (folder: string, timeout: number): Promise<RegisterCost> => {
  const args = ['--expose-gc', '--import', 'tsx', child('register-child'), folder, tenant, question];
  const { stdout } = await runNode(args, {}, timeout);
  return JSON.parse(stdout) as RegisterCost;
};
