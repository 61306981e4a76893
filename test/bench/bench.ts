/**
 * `npm run bench [-- NAME…]`: runs the measures, or those named, and prints a JSON line for each figure (line.ts).
 * An aim that is missed is told in its line and is no error; a measure that breaks is.
 */
import { measures } from './measures.ts';

const say = (what: string): void => void process.stderr.write(`${what}\n`);

const names = process.argv.slice(2);
const known = measures.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  say(`There is no measure ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exitCode = 2;
} else
  for (const { name, run } of measures.filter((one) => names.length === 0 || names.includes(one.name))) {
    say(`${name} …`);
    try {
      for (const line of await run('full', (what) => say(`  ${what}`))) console.log(JSON.stringify(line));
    } catch (error) {
      say(`${name} broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      process.exitCode = 1;
    }
  }
