import { isoDate } from '../../data/model/time.ts';
import { BadArguments, readArguments } from './arguments.ts';
import { keepingText } from './keeping/text.da.ts';

const options = { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } } as const;

const dayOf = (said: string): string => {
  if (!isoDate.safeParse(said).success || Number.isNaN(Date.parse(said)))
    throw new BadArguments(keepingText.badDay(said));
  return said;
};

/** `punkt audit`: who did what, and what was refused, on some days; the last thirty when none are said. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    const [{ auditBetween, daysBetween, mostDays }, { withStore }] = await Promise.all([
      import('../keeping/audit-list.ts'),
      import('./keeping/with-store.ts'),
    ]);
    return await withStore(async ({ store, tenant, keeping }) => {
      const to = dayOf(values.to ?? keeping.now().slice(0, 10));
      const from = dayOf(
        values.from ?? new Date(Date.parse(to) - 29 * 86_400_000).toISOString().slice(0, 10),
      );
      if (from > to) throw new BadArguments(keepingText.backwards);
      if (daysBetween(from, to) > mostDays) throw new BadArguments(keepingText.tooLong(mostDays));
      const events = await auditBetween(store, tenant, { from, to });
      for (const event of events) {
        const what =
          event.kind === 'done'
            ? keepingText.act(event.act)
            : keepingText.refused(keepingText.act(event.act), event.code);
        process.stdout.write(
          values.json === true
            ? `${JSON.stringify(event)}\n`
            : `${keepingText.done(event.at, event.who, what, event.subject, event.detail ?? '')}\n`,
        );
      }
      if (events.length === 0 && values.json !== true) process.stdout.write(`${keepingText.noEvents}\n`);
      return 0;
    });
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};
