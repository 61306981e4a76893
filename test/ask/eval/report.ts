import type { LoadedSet } from '../questions/load-set.ts';
import type { Scored } from '../scoring/score.ts';
import { halfOf } from './halves.ts';
import type { Half } from './halves.ts';
import { proofOf } from './proof.ts';
import { row, shares, tableOf } from './table.ts';
import { withoutPapers } from './without-paper.ts';

const inHalf = (scored: readonly Scored[], half: Half): Scored[] =>
  scored.filter(({ question }) => halfOf(question.fact) === half);

/** The whole report on a scored set, to be read by people. */
export const reportOf = (set: LoadedSet, scored: readonly Scored[]): string => {
  const { told, proven } = proofOf(scored);
  const away = withoutPapers(set).map(({ file, questions, unknown, answered }) =>
    row(file, [questions, unknown, answered]),
  );
  return [
    tableOf('kind', scored, ({ question }) => question.kind),
    tableOf('language', scored, ({ question }) => question.lang),
    tableOf('paper', scored, ({ question }) => question.docs[0] ?? '(none)'),
    tableOf('part, by fact', scored, ({ question }) => halfOf(question.fact)),
    [row('paper taken away', ['n', 'unknown', 'answered']), ...away].join('\n'),
    [
      `${String(told)} right answers tell something, ${String(proven)} of them quote the place that proves it`,
      `looked at:     ${shares(inHalf(scored, 'looked at'))}`,
      `only measured: ${shares(inHalf(scored, 'only measured'))}`,
      `all:           ${shares(scored)}`,
    ].join('\n'),
  ].join('\n\n');
};

/** The first answers that are not right. Of the half one may look at, and no other. */
export const failuresOf = (scored: readonly Scored[], most: number): string =>
  inHalf(scored, 'looked at')
    .filter(({ verdict }) => verdict !== 'right')
    .slice(0, most)
    .map(({ question, answer, verdict, why }) =>
      [
        `${verdict.toUpperCase()} ${question.id} (${question.kind}) ${question.question}`,
        `  why: ${why.join('; ')}`,
        `  got: ${answer.text.replace(/\s*\n\s*/gu, ' / ')}`,
        `  ref: ${question.answer}`,
      ].join('\n'),
    )
    .join('\n\n');
