import type { Question } from '../question/question.ts';
import type { Reading } from './reading.ts';

/** The days and amounts a passage gives, apart from those the question brought itself; for comparing answers. */
export const valuesIn = (question: Question, reading: Reading): readonly string[] => {
  if (question.sought === 'money') return reading.amounts;
  if (question.sought !== 'time') return [];
  return reading.days.filter(
    (value) => !question.times.some(({ from, to }) => from === value && to === value),
  );
};
