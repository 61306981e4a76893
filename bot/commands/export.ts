import { BadArguments, readArguments } from './arguments.ts';
import { text } from './text.da.ts';

const options = {
  ballot: { type: 'string' },
  person: { type: 'string' },
  all: { type: 'boolean' },
  journal: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * `punkt export`: a decision to file (`--ballot`), what is stored about somebody (`--person`), or the whole store
 * (`--all`).
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    const { ballot, person, all = false, journal, out, json = false } = values;
    const said = [ballot !== undefined, person !== undefined, all].filter(Boolean).length;
    if (said !== 1 || (journal !== undefined && ballot === undefined))
      throw new BadArguments(`${text.whatToExport}\n${text.usage}`);
    if (ballot !== undefined) {
      const { exportDecision } = await import('./exporting/decision.ts');
      return await exportDecision({ ballot, journal, out: out ?? `beslutning-${ballot}`, json });
    }
    if (person !== undefined) {
      const { exportAboutPerson } = await import('./exporting/person.ts');
      return await exportAboutPerson(person, out);
    }
    const { exportAll } = await import('./exporting/all.ts');
    return await exportAll(out);
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};
