import type { Features } from '../../../bot/ask/finding/judging/features.ts';
import { withComparison } from '../../../bot/ask/finding/judging/comparison.ts';
import { withStanding } from '../../../bot/ask/finding/judging/judging.ts';
import type { Fitted } from '../../../bot/ask/finding/judging/judging.ts';
import { withBeside } from '../../../bot/ask/kinds/passage.ts';
import { isRight } from './examples.ts';
import type { Example } from './examples.ts';
import { logistic, ranking, sigmoid, valueOf } from './linear.ts';
import type { Labelled, Linear } from './linear.ts';
import { partOf } from './parts.ts';

/** Found by trying: less, and questions not seen fare worse. */
const penalties = { rank: 60, accept: 10 };
/** What a made-up question counts beside one that somebody asked. */
const madeCounts = 0.12;
/**
 * By these the first passage is accepted or not: with all others left out, one by one, questions over papers that were
 * kept out fared best.
 */
const acceptNames = [
  'share of ranks',
  'softer share of ranks',
  'section share of ranks',
  'words said ahead of other sections',
  'over it or said ahead of other sections',
  'around in its section',
  'around',
  'unknown words',
  'unheard words',
  'holds fully',
  'in time',
  'value held',
  'few words',
  'score beside best',
  'says it is open',
  'row',
  'rank',
];
/** A passage is not to be accepted by weights that ranked it when they were fitted: the questions are divided so. */
const parts = 3;

const comparedOf = new WeakMap<Example, Features[]>();

/** The features of the passages of a question; found once. */
const featuresOf = (example: Example): Features[] => {
  let all = comparedOf.get(example);
  if (all === undefined) comparedOf.set(example, (all = withComparison(example.found)));
  return all;
};

const rowsOf = (features: readonly Features[], names: readonly string[]): number[][] =>
  features.map((one) => names.map((name) => one[name] ?? 0));

const namesOf = (examples: readonly Example[]): string[] =>
  Object.keys(examples.map((one) => featuresOf(one)[0]).find((one) => one !== undefined) ?? {});

/** The ranker and the judge of the first, by the names of what they look at. */
export interface Model {
  readonly names: readonly string[];
  readonly rank: Linear;
  readonly accept: Linear;
}

/** Which passages are the evidence, where any of the right ones is: a right one that is not is so by chance. */
const provenOf = ({ right, proves }: Example): readonly boolean[] => {
  const proven = right.map((is, i) => is && proves[i] === true);
  return proven.includes(true) ? proven : right;
};

const rankerOf = (examples: readonly Example[], names: readonly string[]): Linear =>
  ranking(
    examples
      .filter(({ asked, found }) => asked.expect === 'answer' && found.length > 1)
      .map((example) => ({ rows: rowsOf(featuresOf(example), names), right: provenOf(example) })),
    penalties.rank,
  );

interface First {
  readonly ranks: readonly number[];
  readonly at: number;
  readonly features: Features;
}

/** The passage that a ranker puts first. */
const firstOf = (example: Example, names: readonly string[], rank: Linear): First | null => {
  const all = featuresOf(example);
  if (all.length === 0) return null;
  const ranks = rowsOf(all, names).map((row) => valueOf(rank, row));
  const at = ranks.indexOf(Math.max(...ranks));
  const stretches = example.found.map(({ stretch }) => stretch);
  return { ranks, at, features: withStanding(all, ranks, stretches, at) };
};

const judged = new WeakMap<Example, Map<string, boolean>>();

/** Would it be right to tell the first passage, with what is told beside it? */
const tellsRight = (example: Example, { ranks, at }: First): boolean => {
  const told = withBeside(example.found, ranks, at);
  const key = told.citations.map(({ quote }) => quote).join('\n');
  const known = judged.get(example) ?? new Map<string, boolean>();
  judged.set(example, known);
  let right = known.get(key);
  if (right === undefined) known.set(key, (right = isRight(example, told)));
  return right;
};

/** Fits both to questions that were asked, and to made-up ones that no paper answers. */
export const fit = (asked: readonly Example[], made: readonly Example[]): Model => {
  const names = namesOf(asked);
  const rows: (Omit<Labelled, 'row'> & { features: Features })[] = [];
  for (let part = 0; part < parts; part++) {
    const isIn = ({ asked: { fact } }: Example) => partOf(`inner ${fact}`, parts) === part;
    const rank = rankerOf(
      asked.filter((one) => !isIn(one)),
      names,
    );
    const add = (example: Example, counts: number): void => {
      const first = firstOf(example, names, rank);
      if (first === null) return;
      rows.push({ features: first.features, label: tellsRight(example, first), counts });
    };
    for (const example of asked.filter(isIn)) add(example, 1);
    for (const example of made.filter(isIn)) add(example, madeCounts);
  }
  const labelled = rows.map(({ features, ...rest }) => ({
    ...rest,
    row: acceptNames.map((name) => features[name] ?? 0),
  }));
  return { names, rank: rankerOf(asked, names), accept: logistic(labelled, penalties.accept) };
};

/** What a model makes of a question: whether telling the first passage is right, and how likely it finds that. */
export const tried = (
  example: Example,
  { names, rank, accept }: Model,
): { right: boolean; chance: number } => {
  const first = firstOf(example, names, rank);
  if (first === null) return { right: false, chance: 0 };
  const row = acceptNames.map((name) => first.features[name] ?? 0);
  return { right: tellsRight(example, first), chance: sigmoid(valueOf(accept, row)) };
};

const rounded = (names: readonly string[], weights: readonly number[]): [string, number][] =>
  names.map((name, i) => [name, Math.round(1000 * (weights[i] ?? 0)) / 1000]);

/** A model as it is kept. */
export const asFitted = (model: Model, measured: readonly string[]): Fitted => ({
  measured,
  rank: Object.fromEntries(rounded(model.names, model.rank.weights)),
  accept: Object.fromEntries([
    ...rounded(acceptNames, model.accept.weights),
    ...rounded(['base'], [model.accept.base]),
  ]),
});
