import { isDeepStrictEqual } from 'node:util';
import { BadArguments, readArguments } from './arguments.ts';
import { keepingText } from './keeping/text.da.ts';
import { startProgress } from './progress.ts';
import { text } from './text.da.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Tells so much after so many lines that passed. */
async function* counted(lines: AsyncIterable<string>, tell: (count: number) => void): AsyncGenerator<string> {
  let count = 0;
  for await (const line of lines) {
    count += 1;
    tell(count);
    yield line;
  }
}

/**
 * `punkt import-backup FILE`: puts a backup back into an empty store, and compares what is there then with what was.
 * Interrupted, the same command goes on.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { positionals } = readArguments(args, {});
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new BadArguments(`${keepingText.whichFile}\n${text.usage}`);
    return await putBack(file);
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    say(error.message);
    return 2;
  }
};

const putBack = async (file: string): Promise<number> => {
  const [{ readLines }, { checkBackup }, { restore }, { digestOf }, { withStore }] = await Promise.all([
    import('./backup/files.ts'),
    import('../../data/keeping/backup/check.ts'),
    import('../../data/keeping/backup/restore.ts'),
    import('../../data/keeping/backup/digest.ts'),
    import('./keeping/with-store.ts'),
  ]);
  const progress = startProgress();
  const checked = await checkBackup(
    counted(readLines(file), (count) => progress(() => keepingText.checking(count))),
  ).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
    throw new BadArguments(keepingText.notRead(file, error.code));
  });
  if ('code' in checked) {
    say(keepingText.fault(file, keepingText.faults[checked.code], 'line' in checked ? checked.line : null));
    return 1;
  }
  const { head, end } = checked;
  return withStore(async ({ store }) => {
    const outcome = await restore(store, head, readLines(file), (count) =>
      progress(() => keepingText.restoring(count)),
    );
    if (outcome !== 'done') {
      say(outcome === 'not-empty' ? keepingText.notEmpty : keepingText.restoredBefore);
      return outcome === 'not-empty' ? 1 : 0;
    }
    const now = await digestOf(store);
    const different = Object.entries(end.containers).filter(
      ([container, was]) => !isDeepStrictEqual(now[container as keyof typeof now], was),
    );
    for (const [container] of different) say(keepingText.differs(container));
    if (different.length > 0) return 1;
    const items = Object.values(now).reduce((sum, one) => sum + one.items, 0);
    for (const [container, one] of Object.entries(now))
      say(keepingText.digest(container, one.items, one.tombstones, one.digest));
    process.stdout.write(`${keepingText.restored(items)}\n`);
    return 0;
  });
};
