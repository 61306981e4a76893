/** `npm run demo [-- --now DATE --corpus FOLDER]`: Punkt on this machine alone, and a page to try it on. */
import { asksForHelp, BadArguments, readArguments } from '../../../bot/commands/arguments.ts';
import { explain } from '../../../bot/refusal.ts';
import { untilStopped } from '../../../bot/until-stopped.ts';
import { startDemo } from './start-demo.ts';
import { text } from './text.da.ts';

const options = { now: { type: 'string' }, corpus: { type: 'string' } } as const;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const run = async (): Promise<void> => {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) return print(text.usage);
  const { values, positionals } = readArguments(args, options, text.usage);
  if (positionals[0] !== undefined) throw new BadArguments(`${text.needless(positionals[0])}\n${text.usage}`);
  const stopped = untilStopped();
  const demo = await startDemo({ ...values, print });
  await stopped;
  await demo.stop();
  print(text.stopped);
};

run().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
