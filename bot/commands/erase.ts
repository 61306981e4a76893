import { BadArguments, readArguments } from './arguments.ts';
import { keepingText } from './keeping/text.da.ts';

const options = { person: { type: 'string' } } as const;
const say = (line: string) => process.stderr.write(`${line}\n`);

/** `punkt erase --person ID`: erases somebody; what must wait for a ballot is told, and done by the bot later. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    const [{ personNamed }, { withStore }, { atCommandLine }] = await Promise.all([
      import('./keeping/person-named.ts'),
      import('./keeping/with-store.ts'),
      import('./groups/group-named.ts'),
    ]);
    return await withStore(async ({ tenant, keeping }) => {
      const person = personNamed(values.person, tenant);
      const { erase } = await import('../keeping/erase.ts');
      const { changed, waitsFor } = await erase(keeping, person, atCommandLine(tenant));
      const count = Object.values(changed).reduce((sum, one) => sum + one, 0);
      process.stdout.write(`${keepingText.erased(count)} ${keepingText.erasedBallots}\n`);
      if (waitsFor.length > 0) say(keepingText.waitsFor(waitsFor));
      return 0;
    });
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    say(error.message);
    return 2;
  }
};
