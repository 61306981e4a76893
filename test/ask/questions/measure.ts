import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reach } from '../../../bot/ask/ask.ts';
import { thresholds } from '../../../bot/ask/choosing.ts';
import type { Thresholds } from '../../../bot/ask/choosing.ts';
import { buildRegister } from '../../../data/register/build-register.ts';
import type { Register } from '../../../data/register/register.ts';
import { judge } from './judge.ts';
import type { Verdict } from './judge.ts';
import { papersOf, questionsIn } from './question-set.ts';
import type { SetQuestion } from './question-set.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [questionsFile = here('papers.jsonl'), folder = here('../../importing/papers')] = process.argv.slice(2);
for (const path of [questionsFile, folder])
  if (!existsSync(path)) {
    process.stderr.write(`${path} is not there; nothing to measure\n`);
    process.exit(0);
  }

const papers = await papersOf(folder);
const questions = questionsIn(questionsFile);
const whole = buildRegister(papers);
const textOf = (document: string): string => papers.find((paper) => paper.file === document)?.raw.text ?? '';

const registers = new Map<string, Register>();
/** The register without the papers that hold a question's answer. */
const without = (docs: readonly string[]): Register => {
  const key = docs.join('|');
  const known = registers.get(key) ?? buildRegister(papers.filter((paper) => !docs.includes(paper.file)));
  registers.set(key, known);
  return known;
};

const askedOf = ({ question, region, asOf }: SetQuestion) => ({
  text: question,
  ...(region == null ? {} : { region }),
  ...(asOf == null ? {} : { asOf }),
});

const measured = (limits: Thresholds): string => {
  const count: Record<Verdict, number> = { right: 0, wrong: 0, missed: 0 };
  let [told, answerable] = [0, 0];
  for (const one of questions) {
    count[judge(one, reach(askedOf(one), whole, limits).answer, textOf)] += 1;
    if (one.expect !== 'answer') continue;
    answerable += 1;
    if (reach(askedOf(one), without(one.docs), limits).answer.status !== 'unknown') told += 1;
  }
  const share = (verdict: Verdict) =>
    `${((100 * count[verdict]) / questions.length).toFixed(1)} % ${verdict}`;
  return `${share('right')}, ${share('wrong')}, ${share('missed')}; without its papers answered ${told} of ${answerable}`;
};

process.stdout.write(`as it is: ${measured(thresholds)}\n`);
/** How far each threshold is moved, one at a time. */
const steps = [-0.1, 0.1];
for (const kind of ['fact', 'passage'] as const)
  for (const [name, value] of Object.entries<number>(thresholds[kind]))
    for (const step of steps) {
      const limits: Thresholds = { ...thresholds, [kind]: { ...thresholds[kind], [name]: value + step } };
      process.stdout.write(`${kind} ${name} ${step > 0 ? '+' : ''}${step}: ${measured(limits)}\n`);
    }
