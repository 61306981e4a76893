/**
 * The command line: `npm run --silent punkt -- COMMAND`. Answers go to stdout, clean for pipes; progress, warnings
 * and errors go to stderr. A command is a file in `commands/`, loaded only when it is called.
 */
import { asksForHelp } from './commands/arguments.ts';
import { text } from './commands/text.da.ts';

type Run = (args: readonly string[]) => Promise<number>;

/** Add a command here. */
const commands: Record<string, () => Promise<{ run: Run }>> = {
  ask: () => import('./commands/ask.ts'),
  audit: () => import('./commands/audit.ts'),
  deliveries: () => import('./commands/deliveries.ts'),
  erase: () => import('./commands/erase.ts'),
  export: () => import('./commands/export.ts'),
  import: () => import('./commands/import.ts'),
  'import-backup': () => import('./commands/import-backup.ts'),
  journal: () => import('./commands/journal.ts'),
  minutes: () => import('./commands/minutes.ts'),
  plan: () => import('./commands/plan.ts'),
  remind: () => import('./commands/remind.ts'),
  recount: () => import('./commands/recount.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
// `punkt ask … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** Nothing a user runs into ends in a stack trace. Loaded only when it is needed: it reads the configuration. */
const tell = async (error: unknown): Promise<number> => {
  const { sentenceOf } = await import('./refusal.ts');
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentenceOf(error) ?? text.fault(message)}\n`);
  return 1;
};

const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (name === 'help' || asksForHelp([name, ...args])) process.stdout.write(`${text.usage}\n`);
else if (command === undefined) {
  process.stderr.write(`${name === '' ? '' : `${text.unknownCommand(name)}\n`}${text.usage}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await command()
    .then(({ run }) => run(args))
    .catch(tell);
}
