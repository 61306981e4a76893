import { randomUUID } from 'node:crypto';
import { backupLines } from '../../../data/keeping/backup/write.ts';
import { noteEvent } from '../../../data/store/audit.ts';
import { BadArguments } from '../arguments.ts';
import { readLines, writeLines } from '../backup/files.ts';
import { atCommandLine } from '../groups/group-named.ts';
import { keepingText } from '../keeping/text.da.ts';
import { withStore } from '../keeping/with-store.ts';
import { startProgress } from '../progress.ts';
import { checkBackup } from '../../../data/keeping/backup/check.ts';

/** `punkt export --all --out FILE`: the whole store as a backup, read again before it is told to be there. */
export const exportAll = (out: string | undefined): Promise<number> =>
  withStore(async ({ store, tenant, keeping }) => {
    if (out === undefined) throw new BadArguments(keepingText.outNeeded);
    const at = keeping.now();
    const backup = randomUUID();
    // First, so that it stands in the backup itself: who has a copy of everything is to be known.
    const who = atCommandLine(tenant);
    await noteEvent(store, tenant, { at, kind: 'done', act: 'keeping.export-all', who, subject: backup });
    const progress = startProgress();
    let lines = 0;
    const told = async function* (): AsyncGenerator<string> {
      for await (const line of backupLines(store, { punkt: 'backup', format: 1, backup, at })) {
        lines += 1;
        progress(() => keepingText.writing(lines));
        yield line;
      }
    };
    try {
      await writeLines(out, told());
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') throw new BadArguments(keepingText.fileThere(out));
      if (syscall !== undefined) throw new BadArguments(keepingText.notWritten(out, code ?? ''));
      throw error;
    }
    const checked = await checkBackup(readLines(out));
    if ('code' in checked) {
      process.stderr.write(`${keepingText.fault(out, keepingText.faults[checked.code], null)}\n`);
      return 1;
    }
    const items = Object.values(checked.end.containers).reduce((sum, one) => sum + one.items, 0);
    for (const [container, one] of Object.entries(checked.end.containers))
      process.stderr.write(`${keepingText.digest(container, one.items, one.tombstones, one.digest)}\n`);
    process.stdout.write(`${keepingText.backedUp(out, items)}\n`);
    return 0;
  });
