import { writeFile } from 'node:fs/promises';
import { exportPerson } from '../../keeping/export-person.ts';
import { BadArguments } from '../arguments.ts';
import { atCommandLine } from '../groups/group-named.ts';
import { personNamed } from '../keeping/person-named.ts';
import { keepingText } from '../keeping/text.da.ts';
import { withStore } from '../keeping/with-store.ts';

/** `punkt export --person ID`: everything that is stored about somebody, as JSON with Danish labels. */
export const exportAboutPerson = (said: string, out: string | undefined): Promise<number> =>
  withStore(async ({ tenant, keeping }) => {
    const person = personNamed(said, tenant);
    const told = await exportPerson(keeping, person, atCommandLine(tenant));
    if (told.Oplysninger.length === 0 && told.Slettet === null) {
      process.stderr.write(`${keepingText.nothingAbout(person)}\n`);
      return 1;
    }
    const json = `${JSON.stringify(told, null, 2)}\n`;
    if (out === undefined) process.stdout.write(json);
    else
      await writeFile(out, json, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        throw new BadArguments(
          error.code === 'EEXIST'
            ? keepingText.fileThere(out)
            : keepingText.notWritten(out, error.code ?? ''),
        );
      });
    return 0;
  });
