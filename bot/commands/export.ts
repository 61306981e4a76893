import { writeFile } from 'node:fs/promises';
import { BadArguments, readArguments } from './arguments.ts';
import { text } from './text.da.ts';

const options = {
  ballot: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;
const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * `punkt export --ballot ID`: writes a decision to file, as Danish minutes in Word and as JSON with the log, and
 * prints the head hash. `--json` prints the JSON instead of writing files.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    if (values.ballot === undefined) throw new BadArguments(`${text.whichBallot}\n${text.usage}`);
    return await exportOne(values.ballot, values.out ?? `beslutning-${values.ballot}`, values.json === true);
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    say(error.message);
    return 2;
  }
};

const exportOne = async (ballot: string, out: string, jsonOnly: boolean): Promise<number> => {
  const [{ readConfig }, { openStore, tenantOf }, { exportBallot }] = await Promise.all([
    import('../config.ts'),
    import('./open-store.ts'),
    import('../decide/decide.ts'),
  ]);
  const config = readConfig();
  const store = await openStore(config);
  try {
    const exported = await exportBallot(store, tenantOf(config), ballot);
    if (exported === null) {
      say(text.nothingToExport(ballot));
      return 1;
    }
    const { faults, head } = exported;
    const json = `${JSON.stringify(exported, null, 2)}\n`;
    if (jsonOnly) process.stdout.write(json);
    else {
      const { minutesDocx } = await import('../../data/decisions/minutes-docx.ts');
      await writeFile(`${out}.json`, json);
      await writeFile(`${out}.docx`, await minutesDocx(exported.minutes));
      process.stdout.write(`${text.exported(`${out}.docx`, `${out}.json`)}\n`);
      process.stdout.write(`${text.headHash(head.hash)}\n`);
    }
    for (const { code } of faults) say(text.fault(code));
    if (faults.length > 0) say(text.exportedWithFaults(ballot));
    return faults.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
};
