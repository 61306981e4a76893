import type { Example } from './examples.ts';
import { partOf } from './parts.ts';
import { fit, tried } from './weights.ts';

/** The questions are divided so; each part is judged by weights fitted on the others. */
const parts = 4;
const chances = [0.4, 0.5, 0.55, 0.6, 0.7];

interface Outcome {
  readonly example: Example;
  readonly right: boolean;
  readonly chance: number;
}

const share = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);

/** How questions that no fact answers fare, where a passage is told from a chance on. */
const faring = (outcomes: readonly Outcome[], least: number): string => {
  const told = outcomes.filter(({ chance }) => chance >= least);
  const silent = outcomes.filter(
    ({ chance, example }) => chance < least && example.asked.expect === 'abstain',
  );
  const right = told.filter((one) => one.right).length;
  const [all, wrong] = [outcomes.length, told.length - right];
  return `${least.toFixed(2)}: right ${share(right + silent.length, all)} wrong ${share(wrong, all)}`;
};

/**
 * How passages do on questions the weights were not fitted on. By fact: the question and its paraphrases are kept out; by
 * paper: all questions of its paper are.
 */
export const crossValidated = (
  by: 'fact' | 'paper',
  asked: readonly Example[],
  made: readonly Example[],
): string[] => {
  const keyOf = (example: Example): string =>
    by === 'fact'
      ? example.asked.fact
      : `${example.setName.split(' ')[0] ?? ''} ${example.asked.docs[0] ?? example.asked.fact}`;
  const outcomes: Outcome[] = [];
  const silence: Outcome[] = [];
  for (let part = 0; part < parts; part++) {
    const isIn = (example: Example) => partOf(keyOf(example), parts) === part;
    const isMadeIn = ({ asked: { fact } }: Example) => partOf(fact, parts) === part;
    const model = fit(
      asked.filter((one) => !isIn(one)),
      made.filter((one) => !isMadeIn(one)),
    );
    for (const example of asked.filter(isIn)) outcomes.push({ example, ...tried(example, model) });
    for (const example of made.filter(isMadeIn)) silence.push({ example, ...tried(example, model) });
  }
  const answerable = outcomes.filter(({ example }) => example.asked.expect === 'answer');
  const among = answerable.filter(({ example }) => example.right.includes(true)).length;
  const first = answerable.filter(({ right }) => right).length;
  const passages = outcomes.filter(({ example }) => !example.byFact);
  const told = chances.map((least) => silence.filter(({ chance }) => chance >= least).length);
  return [
    `by ${by}: of ${answerable.length} answerable questions ${among} have an answer among the passages, ${first} have it first`,
    `by ${by}: the ${passages.length} that no fact answers, told from a chance of ${chances.map((least) => faring(passages, least)).join(', ')}`,
    `by ${by}: of ${silence.length} made-up questions that nothing answers, told from the same chances: ${told.map((count) => share(count, silence.length)).join(', ')}`,
  ];
};
