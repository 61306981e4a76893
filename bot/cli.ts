/**
 * The command line: `npm run --silent punkt -- COMMAND`. Answers go to stdout, clean for pipes; progress, warnings
 * and errors go to stderr. A command is a file in `commands/`, loaded only when it is called.
 */
import { text } from './commands/text.da.ts';

type Run = (args: readonly string[]) => Promise<number>;

/** Add a command here. */
const commands: Record<string, () => Promise<{ run: Run }>> = {
  ask: () => import('./commands/ask.ts'),
  import: () => import('./commands/import.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
// `punkt ask … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  process.stderr.write(`${name === '' ? '' : `${text.unknownCommand(name)}\n`}${text.usage}\n`);
  process.exitCode = 2;
} else {
  const { run } = await command();
  process.exitCode = await run(args);
}
