import { thresholds, type Thresholds } from '../../../bot/ask/choosing.ts';
import { askOf, type LoadedSet } from '../questions/load-set.ts';
import { score } from '../scoring/score.ts';
import { shares } from './table.ts';

/** How far each threshold is moved, one at a time. */
const steps = [-0.2, -0.1, 0.1, 0.2];

/**
 * What becomes of a set when each threshold of choosing an answer is moved: this is how they are set, on several sets at
 * once, so that wrong answers do not grow faster than right ones.
 */
export const thresholdsOf = (set: LoadedSet): string => {
  const measured = (limits: Thresholds): string =>
    shares(score(set.questions, (question) => askOf(set, question, limits), set.corpus));
  const moved = (['fact', 'passage'] as const).flatMap((kind) =>
    Object.entries<number>(thresholds[kind]).flatMap(([name, value]) =>
      steps.map((step) => {
        const limits: Thresholds = { ...thresholds, [kind]: { ...thresholds[kind], [name]: value + step } };
        return `${`${kind} ${name} ${(value + step).toFixed(2)}`.padEnd(28)} ${measured(limits)}`;
      }),
    ),
  );
  return [`${'as it is'.padEnd(28)} ${measured(thresholds)}`, ...moved].join('\n');
};
