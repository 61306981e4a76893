import { findAmounts } from '../../../data/language/amounts.ts';
import { findDates } from '../../../data/language/dates.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import type { Question } from '../question/question.ts';

/** The days and amounts a text gives, apart from those the question brought itself; for comparing answers. */
export const valuesIn = (question: Question, text: string, day: IsoDate | null): readonly string[] => {
  if (question.sought === 'money') return findAmounts(text).map((amount) => String(amount.kroner));
  if (question.sought !== 'time') return [];
  const dates = findDates(text, day === null ? { years: true } : { years: true, reference: day });
  return dates.flatMap(({ when }) => {
    const value = typeof when === 'string' ? when : when.words;
    const asked = question.times.some(({ from, to }) => from === value && to === value);
    return asked ? [] : [value];
  });
};
