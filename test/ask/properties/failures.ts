import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ask } from '../../../bot/ask/ask.ts';
import type { Answer } from '../../../data/model/answer.ts';
import { importPaper } from '../../../data/importing/import-paper.ts';
import { buildRegister } from '../../../data/register/build-register.ts';
import type { Register } from '../../../data/register/register.ts';
import { askOf, corpusOfRegister } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { score } from '../scoring/score.ts';
import type { SetQuestion } from '../scoring/set-question.ts';
import { filled, inventedNames } from './invented-names.ts';

/** What answers: passages near an unknown answer are none, and alternatives repeat the user's own words. */
export const told = ({ status, lead, citations }: Answer) => ({ status, lead, citations });

const sameTold = (one: Answer, other: Answer): boolean =>
  JSON.stringify(told(one)) === JSON.stringify(told(other));

/** Whether a question put in another way gets another answer. */
export const changes = (set: LoadedSet, question: SetQuestion, put: (text: string) => string): boolean =>
  !sameTold(askOf(set, question), askOf(set, { ...question, question: put(question.question) }));

/** The files of papers that have nothing to do with the sets. */
export const unrelatedFiles = readdirSync(new URL('unrelated/', import.meta.url)).sort();

/** The papers of a set and one that has nothing to do with them. */
const withUnrelated = async (set: LoadedSet, file: string): Promise<Register> => {
  const bytes = readFileSync(new URL(`unrelated/${file}`, import.meta.url));
  const { raw, paper, passages } = await importPaper(bytes, file);
  return buildRegister([...set.register.papers.values(), { documentId: file, file, raw, paper, passages }]);
};

const rightOf = new WeakMap<LoadedSet, readonly SetQuestion[]>();

/** The questions of a set that are right; found once. */
const rightIn = (set: LoadedSet): readonly SetQuestion[] => {
  let right = rightOf.get(set);
  if (right === undefined) {
    const scored = score(set.questions, (question) => askOf(set, question), set.corpus);
    right = scored.filter(({ verdict }) => verdict === 'right').map(({ question }) => question);
    rightOf.set(set, right);
  }
  return right;
};

/** Ids of the questions that are right, and wrong as soon as an unrelated paper lies beside the others. */
export const turnedWrong = async (set: LoadedSet, file: string): Promise<string[]> => {
  const register = await withUnrelated(set, file);
  const again = score(
    rightIn(set),
    (question) => askOf({ ...set, register }, question),
    corpusOfRegister(register),
  );
  return again.filter(({ verdict }) => verdict === 'wrong').map(({ question }) => question.id);
};

/** How many names each template is tried with. */
export const namesAMeasure = 20;

/**
 * Names are drawn from the same seed each time: a test that is red once in twenty runs is soon not looked at.
 */
export const drawn = { seed: 20_260_101, endOnFailure: true } as const;

/** A question about an invented thing that gets an answer all the same; null when a template gets none. */
export const answeredInvented = (
  template: string,
  registers: readonly Register[],
  runs: number,
): string | null => {
  const name = inventedNames(registers);
  const checked = fc.check(
    fc.property(name, name, fc.constantFrom(...registers), (one, other, register) => {
      const text = filled(template, one, other);
      return ask({ text, asOf: '2024-06-03' }, register).status === 'unknown';
    }),
    { ...drawn, numRuns: runs },
  );
  const [one, other] = checked.counterexample ?? [];
  return one === undefined || other === undefined ? null : filled(template, one, other);
};
