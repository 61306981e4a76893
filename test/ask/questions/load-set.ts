import { readFileSync } from 'node:fs';
import { reach } from '../../../bot/ask/ask.ts';
import type { Thresholds } from '../../../bot/ask/choosing.ts';
import type { Answer } from '../../../data/model/answer.ts';
import { registerOfFolder } from '../../../bot/commands/load-register.ts';
import type { Register } from '../../../data/register/register.ts';
import { corpusOf } from '../scoring/corpus.ts';
import type { Corpus } from '../scoring/corpus.ts';
import { questionsIn } from '../scoring/set-question.ts';
import type { SetQuestion } from '../scoring/set-question.ts';

/** A question set with the papers it is asked of, read. */
export interface LoadedSet {
  readonly questions: readonly SetQuestion[];
  readonly register: Register;
  readonly corpus: Corpus;
  /** The day of a question that names none; absent means today. */
  readonly asOf?: string;
}

/** The papers of a register as their quotes are looked up. */
export const corpusOfRegister = (register: Register): Corpus =>
  corpusOf([...register.papers.values()].map(({ file, raw }) => [file, raw.text]));

/**
 * Reads a set and its papers.
 *
 * @throws when a line is no question, or there is no such file or folder
 */
export const loadSet = async (questions: string, papers: string, asOf?: string): Promise<LoadedSet> => {
  const register = await registerOfFolder(papers);
  if (register === null) throw new Error(`no papers in ${papers}`);
  return {
    questions: questionsIn(readFileSync(questions, 'utf8')),
    register,
    corpus: corpusOfRegister(register),
    ...(asOf === undefined ? {} : { asOf }),
  };
};

/** Asks a question of a set as `punkt ask --jsonl` does; another text, register or thresholds may stand in for its own. */
export const askOf = (
  set: Pick<LoadedSet, 'register' | 'asOf'>,
  { question, region, asOf = set.asOf }: Pick<SetQuestion, 'question' | 'region' | 'asOf'>,
  limits?: Thresholds,
): Answer =>
  reach(
    {
      text: question,
      ...(region == null ? {} : { region }),
      ...(asOf == null ? {} : { asOf }),
    },
    set.register,
    limits,
  ).answer;
