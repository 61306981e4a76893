import { writeFile } from 'node:fs/promises';
import { noteEvent } from '../../../data/store/audit.ts';
import { exportBallot, file } from '../../decide/decide.ts';
import { BadArguments } from '../arguments.ts';
import { atCommandLine } from '../groups/group-named.ts';
import { keepingText } from '../keeping/text.da.ts';
import { withStore } from '../keeping/with-store.ts';
import { text } from '../text.da.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

export interface WantedDecision {
  ballot: string;
  /** The number it is filed under from now on. */
  journal: string | undefined;
  /** Without its ending. */
  out: string;
  json: boolean;
}

/**
 * `punkt export --ballot ID`: writes a decision to file, as Danish minutes in Word and as JSON with the log, and prints
 * the head hash. `--json` prints the JSON instead of writing files; `--journal` files it under a number first.
 */
export const exportDecision = ({ ballot, journal, out, json: jsonOnly }: WantedDecision): Promise<number> =>
  withStore(async ({ store, tenant, keeping }) => {
    const who = atCommandLine(tenant);
    const filed = journal === undefined ? 'filed' : await file(keeping, ballot, journal, who);
    if (filed === 'bad-number') throw new BadArguments(keepingText.journalNeedsValue);
    const exported = filed === 'filed' ? await exportBallot(store, tenant, ballot) : null;
    if (exported === null) {
      say(text.nothingToExport(ballot));
      return 1;
    }
    const { faults, head } = exported;
    const json = `${JSON.stringify(exported, null, 2)}\n`;
    if (jsonOnly) process.stdout.write(json);
    else {
      const { minutesDocx } = await import('../../../data/decisions/minutes-docx.ts');
      await writeFile(`${out}.json`, json);
      await writeFile(`${out}.docx`, await minutesDocx(exported.minutes));
      process.stdout.write(`${text.exported(`${out}.docx`, `${out}.json`)}\n`);
      process.stdout.write(`${text.headHash(head.hash)}\n`);
    }
    const at = keeping.now();
    await noteEvent(store, tenant, { at, kind: 'done', act: 'keeping.export-ballot', who, subject: ballot });
    for (const { code } of faults) say(text.fault(code));
    if (faults.length > 0) say(text.exportedWithFaults(ballot));
    return faults.length === 0 ? 0 : 1;
  });
