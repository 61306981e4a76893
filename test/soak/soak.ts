// A day's traffic of all of Denmark, compressed: `npm run soak`. See README.md beside this file.
import { parseArgs } from 'node:util';
import { denmark } from './country.ts';
import { soak } from './run.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    'questions-per-second': { type: 'string', default: '20' },
    processes: { type: 'string', default: '2' },
    groups: { type: 'string', default: String(denmark.groups) },
    members: { type: 'string', default: String(denmark.members) },
    ballots: { type: 'string', default: String(denmark.ballots) },
    reminders: { type: 'string', default: String(denmark.reminders) },
    loud: { type: 'boolean', default: false },
    'patience-minutes': { type: 'string', default: '15' },
  },
});

const number = (name: keyof typeof values): number => {
  const value = Number(values[name]);
  if (!Number.isFinite(value) || value <= 0) {
    process.stderr.write(`--${name} must be a number above 0\n`);
    process.exit(2);
  }
  return value;
};

const { figures, faults } = await soak(
  {
    seconds: number('minutes') * 60,
    loud: values.loud,
    questionsPerSecond: number('questions-per-second'),
    processes: number('processes'),
    groups: number('groups'),
    members: number('members'),
    ballots: number('ballots'),
    reminders: number('reminders'),
    patience: number('patience-minutes') * 60,
  },
  (what) => process.stderr.write(`${what}\n`),
);
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
for (const fault of faults) process.stderr.write(`FAULT ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
