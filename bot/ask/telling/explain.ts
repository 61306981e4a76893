import type { Candidate } from '../candidate.ts';
import { reasonsOf } from '../finding/judging/judging.ts';
import type { Reached } from '../ask.ts';

const share = (value: number): string => value.toFixed(2);
const mostShown = 8;

const mostReasons = 6;

const chanceOf = ({ chance, features }: Candidate): string =>
  chance === undefined || features === undefined
    ? ''
    : `, chance ${share(chance)} (${reasonsOf(features, mostReasons).join(', ')})`;

/** How an answer was reached, for the person who wants to know why: one step a line. English, like the code. */
export const explain = ({ question, kinds, candidates, choice }: Reached): string => {
  const ranked = [...candidates].sort((a, b) => b.score - a.score).slice(0, mostShown);
  return [
    `language ${question.language}, wants ${question.sought}, region ${question.region ?? '–'}, as of ${question.asOf}`,
    `times ${question.times.map(({ from, to }) => `${from ?? '…'}–${to ?? '…'}`).join(', ') || '–'}`,
    `words ${question.content.map(({ text, weight, sayings }) => `${text} (${share(weight)}${sayings.length === 0 ? ', unknown to the papers' : ''})`).join(', ')}`,
    `kinds ${kinds.join(', ')}`,
    ...ranked.map(
      (one) =>
        `candidate ${one.kind}${chanceOf(one)}, score ${share(one.score)}, accounted ${share(one.accounted)}` +
        `${one.missing.length === 0 ? '' : `, missing ${one.missing.join(' ')}`}: ${one.lead('en')}`,
    ),
    `chosen: ${choice.status}`,
  ].join('\n');
};
