import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, prepare } from '../../../bot/ask/ask.ts';
import { importPaper } from '../../../data/importing/import-paper.ts';
import { buildRegister } from '../../../data/register/build-register.ts';
import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import { questionsIn } from '../../ask/scoring/set-question.ts';
import { lineOf } from '../line.ts';
import type { Line } from '../line.ts';
import { measure } from '../measure.ts';
import { samples } from '../papers/sample-texts.ts';
import { syntheticMinutes } from '../papers/synthetic-minutes.ts';

const beside = (path: string): string => join(import.meta.dirname, path);
/** Real papers, which stand beside the project and not in it. */
const seeds = beside('../../../../shared/seeds');
const questionSet = beside('../../ask/questions/samples.jsonl');

const read = async (file: string, bytes: Uint8Array): Promise<RegisterPaper> => {
  const { raw, paper, passages } = await importPaper(bytes, file);
  return { documentId: file, file, raw, paper, passages };
};

const papersIn = async (folder: string): Promise<RegisterPaper[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
  return Promise.all(files.map(async (file) => read(file, await readFile(join(folder, file)))));
};

const syntheticPapers = async (count: number): Promise<RegisterPaper[]> => {
  const papers: RegisterPaper[] = [];
  for (let index = 0; index < count; index += 1) {
    const { file, text } = syntheticMinutes(index);
    papers.push(await read(file, Buffer.from(text)));
  }
  return papers;
};

/** What any search must at least do: look for each word of a question in each passage. */
const scan = (texts: readonly string[], question: string): number => {
  const words = question.toLowerCase().split(/\P{L}+/u);
  return texts.filter((text) => words.some((word) => word.length > 3 && text.includes(word))).length;
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** Milliseconds for each question, sorted; a first round for compilers and caches does not count. */
const timesOf = (questions: readonly string[], answer: (question: string) => unknown): number[] => {
  for (const question of questions) answer(question);
  const times = questions.map((question) => {
    const started = performance.now();
    answer(question);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b);
};

const linesFor = (what: string, register: Register, questions: readonly string[], most: number): Line[] => {
  const started = performance.now();
  prepare(register);
  const ready = (performance.now() - started) / 1e3;
  const texts = register.passages().map(({ passage }) => passage.text.toLowerCase());
  const answered = timesOf(questions, (text) => ask({ text }, register));
  const scanned = timesOf(questions, (text) => scan(texts, text));
  const floorName = 'each word of the question looked for in each passage';
  const detail = { papers: register.papers.size, passages: texts.length, ready, questions: questions.length };
  return [
    { share: 0.5, name: 'p50', atMost: 1 },
    { share: 0.99, name: 'p99', atMost: most },
  ].map(({ share, name, atMost }) =>
    lineOf({
      name: `asking ${what}: ${name}`,
      value: percentile(answered, share),
      unit: 'ms',
      floor: percentile(scanned, share),
      floorName,
      aim: { of: 'difference', atMost },
      detail,
    }),
  );
};

/** How long a question takes, with the seeds where they are and the samples where not, and with many papers. */
export const asking = measure(
  'asking',
  { full: { counts: [100, 1_000, 10_000], questions: 250 }, tiny: { counts: [3], questions: 10 } },
  async ({ counts, questions: most }, say) => {
    const questions = questionsIn(await readFile(questionSet, 'utf8'))
      .map((one) => one.question)
      .slice(0, most);
    const [what, folder] = existsSync(seeds) ? ['the seeds', seeds] : ['the samples', samples];
    const lines = linesFor(what, buildRegister(await papersIn(folder)), questions, 10);
    for (const count of counts) {
      say(`reading ${String(count)} synthetic papers`);
      const register = buildRegister(await syntheticPapers(count));
      lines.push(...linesFor(`${String(count)} synthetic papers`, register, questions, 30));
    }
    return lines;
  },
);
