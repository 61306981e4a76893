import { createInterface } from 'node:readline';
import { ask, prepare, reach } from '../ask/ask.ts';
import type { Asked } from '../ask/ask.ts';
import { groupOfPaper, viewerOf, type Viewer } from '../../data/register/viewer.ts';
import { explain } from '../ask/telling/explain.ts';
import type { Register } from '../../data/register/register.ts';
import { BadArguments, readArguments } from './arguments.ts';
import { checkDay, checkRegion, lineOf } from './question-line.ts';
import { registerOfFolder, registerOfStore } from './load-register.ts';
import { text } from './text.da.ts';

const options = {
  corpus: { type: 'string' },
  region: { type: 'string' },
  group: { type: 'string' },
  'as-of': { type: 'string' },
  jsonl: { type: 'boolean' },
  explain: { type: 'boolean' },
} as const;

/** `punkt ask`: one question as an argument, or many as JSON lines on stdin. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values, positionals } = readArguments(args, options);
    const named = contextOf(values);
    const question = positionals.join(' ').trim();
    if (question === '' && values.jsonl !== true) throw new BadArguments(text.noQuestion);
    const register =
      values.corpus === undefined ? await registerOfStore() : await registerOfFolder(values.corpus);
    if (register === null) return 1;
    if (register.papers.size === 0) process.stderr.write(`${text.noPapers}\n`);
    const context = { ...named, viewer: holderOf(register) };
    if (values.jsonl === true) return await answerLines(register, context);
    const reached = reach({ ...context, text: question }, register);
    process.stdout.write(`${reached.answer.text}\n`);
    if (values.explain === true) process.stdout.write(`\n${explain(reached)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};

/** Whoever runs the command holds the store: what is a group's own is told, though never a closed item. */
const holderOf = (register: Register): Viewer =>
  viewerOf(
    [...register.papers.values()].flatMap((paper) => groupOfPaper(paper) ?? []),
    [],
  );

const contextOf = (values: { region?: string; group?: string; 'as-of'?: string }): Omit<Asked, 'text'> => {
  const { region, group, 'as-of': asOf } = values;
  if (region !== undefined) checkRegion(region);
  if (asOf !== undefined) checkDay(asOf);
  return {
    ...(region === undefined ? {} : { region }),
    ...(group === undefined ? {} : { group }),
    ...(asOf === undefined ? {} : { asOf }),
  };
};

/** Answers line by line, as they come. A line that is no question is told on stderr, and the others are answered. */
const answerLines = async (register: Register, context: Omit<Asked, 'text'>): Promise<number> => {
  prepare(register);
  let [number, bad] = [0, 0];
  for await (const written of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (written.trim() === '') continue;
    const line = lineOf(written, number);
    if ('refused' in line) {
      bad += 1;
      process.stderr.write(`${line.refused}\n`);
      continue;
    }
    const started = performance.now();
    const answer = ask({ ...context, ...line.asked }, register);
    const ms = Math.round((performance.now() - started) * 100) / 100;
    const { status, lead, text: told, citations } = answer;
    process.stdout.write(`${JSON.stringify({ id: line.id, status, lead, text: told, citations, ms })}\n`);
  }
  return bad === 0 ? 0 : 1;
};
