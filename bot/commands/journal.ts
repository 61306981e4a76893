import { BadArguments, readArguments } from './arguments.ts';
import { keepingText } from './keeping/text.da.ts';
import { text } from './text.da.ts';

const options = { group: { type: 'string' }, number: { type: 'string' } } as const;

/** `punkt journal --group GROUP [--number NUMBER]`: under which number a group's decisions are filed. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    if (values.group === undefined) throw new BadArguments(`${keepingText.whichGroup}\n${text.usage}`);
    const said = values.group;
    const [{ withStore }, { atCommandLine, groupNamed, rostersIn }, { buildRegister }] = await Promise.all([
      import('./keeping/with-store.ts'),
      import('./groups/group-named.ts'),
      import('../../data/register/build-register.ts'),
    ]);
    return await withStore(async ({ store, tenant, keeping }) => {
      const { fileGroup } = await import('../people/rosters/file-group.ts');
      // Only groups with people have decisions, so papers need not be looked at.
      const group = groupNamed(said, await rostersIn(store, tenant), buildRegister([]));
      const filed = await fileGroup(keeping, group.groupId, values.number ?? null, atCommandLine(tenant));
      if (filed === 'bad-number') throw new BadArguments(keepingText.journalNeedsValue);
      process.stdout.write(
        `${filed.journal === null ? keepingText.journalNone(group.name) : keepingText.journalSet(group.name, filed.journal)}\n`,
      );
      return 0;
    });
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};
