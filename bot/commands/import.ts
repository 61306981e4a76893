import { basename, join } from 'node:path';
import { readCapped } from '../../data/importing/extract/read-capped.ts';
import { UnreadableFile } from '../../data/importing/extract/unreadable-file.ts';
import { importPaper as read, type ImportedPaper } from '../../data/importing/import-paper.ts';
import { papersInFolder } from '../../data/importing/papers-in-folder.ts';
import type { Paper } from '../../data/model/paper.ts';
import type { Outcome } from '../../data/store/papers/outcome.ts';
import type { Store } from '../../data/store/store.ts';
import type { Config } from '../config.ts';
import { BadArguments, readArguments } from './arguments.ts';
import { startProgress } from './progress.ts';
import { summaryOf, warningsOf } from './summary.ts';
import { text } from './text.da.ts';

const options = { json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;
const say = (line: string) => process.stderr.write(`${line}\n`);

/** Puts a read paper away, and says what became of it. */
type Keep = (found: ImportedPaper) => Promise<Outcome | null>;

/** `punkt import`: reads each file, stores it unless it is a dry run, and tells what was found. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length === 0) throw new BadArguments(`${text.noFiles}\n${text.usage}`);
    const json = values.json === true;
    if (values['dry-run'] === true) return await importAll(positionals, json, async () => null);
    const { keep, close } = await keeper();
    try {
      return await importAll(positionals, json, keep);
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    say(error.message);
    return 2;
  }
};

/** One bad file does not stop the others; it is told, and the exit code tells at the end. */
const importAll = async (named: readonly string[], json: boolean, keep: Keep): Promise<number> => {
  const paths = (await Promise.all(named.map(filesOf))).flat();
  const progress = startProgress();
  let bad = 0;
  for (const [i, path] of paths.entries()) {
    const file = basename(path);
    progress(() => text.reading(i, paths.length, file));
    try {
      const found = await read(await readCapped(path, file), file);
      tell(found.paper, await keep(found), json);
    } catch (error) {
      bad += 1;
      say(sentenceOf(error, file));
    }
  }
  return bad === 0 ? 0 : 1;
};

/** A folder stands for the papers in it. Whatever else is wrong with a path is told when it is read. */
const filesOf = (path: string): Promise<string[]> =>
  papersInFolder(path).then(
    (files) => files.map((file) => join(path, file)),
    () => [path],
  );

const sentenceOf = (error: unknown, file: string): string => {
  if (error instanceof UnreadableFile) return error.sentence.da;
  // A store's error has its own sentence; anything else is a fault of ours, and no other file must suffer from it.
  if (error instanceof Error && 'da' in error) return `${file}: ${String(error.da)}`;
  return `${text.failed(file)} (${error instanceof Error ? error.message : String(error)})`;
};

const tell = (paper: Paper, outcome: Outcome | null, json: boolean): void => {
  const summary = [summaryOf(paper, outcome), ...warningsOf(paper)].join('\n');
  if (json) {
    process.stdout.write(`${JSON.stringify(paper)}\n`);
    say(summary);
  } else process.stdout.write(`${summary}\n`);
};

const keeper = async (): Promise<{ keep: Keep; close: () => Promise<void> }> => {
  const [{ readConfig }, { openStore, tenantOf }, { importPaper }, { noteEvent }, { atCommandLine }] =
    await Promise.all([
      import('../config.ts'),
      import('./open-store.ts'),
      import('../papers/import-paper.ts'),
      import('../../data/store/audit.ts'),
      import('./groups/group-named.ts'),
    ]);
  const config: Config = readConfig();
  const store: Store = await openStore(config);
  return {
    close: () => store.close(),
    keep: async (found) => {
      const at = new Date().toISOString();
      const tenant = tenantOf(config);
      const { outcome, documentId } = await importPaper(store, tenant, { ...found, at });
      if (outcome !== 'unchanged')
        await noteEvent(store, tenant, {
          at,
          kind: 'done',
          act: 'papers.import',
          who: atCommandLine(tenant),
          subject: documentId,
        });
      return outcome;
    },
  };
};
