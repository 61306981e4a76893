// A day's traffic of all of Denmark, compressed: `npm run soak`. See README.md beside this file.
import { parseArgs } from 'node:util';
import { denmark } from './country.ts';
import { runKilling } from './killing.ts';
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
    several: { type: 'boolean', default: false },
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

const say = (what: string): void => void process.stderr.write(`${what}\n`);
const seconds = number('minutes') * 60;
const common = { seconds, questionsPerSecond: number('questions-per-second'), loud: values.loud };

const { figures, faults } = values.several
  ? await runKilling(
      { ...common, processes: 4, kills: 4, groups: 8, members: 80, ballots: 16, reminders: 400 },
      say,
    )
  : await soak(
      {
        ...common,
        processes: number('processes'),
        groups: number('groups'),
        members: number('members'),
        ballots: number('ballots'),
        reminders: number('reminders'),
        patience: number('patience-minutes') * 60,
      },
      say,
    );
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
for (const fault of faults) process.stderr.write(`FAULT ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
