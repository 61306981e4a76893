import type { LoadedSet } from '../questions/load-set.ts';
import type { SetQuestion } from '../scoring/set-question.ts';
import { examplesOf } from './examples.ts';
import type { Example } from './examples.ts';

/** Things no paper has. */
const invented = ['plydrasøx', 'kvobalin', 'Zumirak', 'drøfulons', 'glysæken', 'Tvarnøl'];

const unanswerable = (question: SetQuestion, text: string): SetQuestion => ({
  ...question,
  question: text,
  expect: 'abstain',
  docs: [],
});

const everyOther = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % 2 === 0);
const isAnswerable = ({ asked }: Example): boolean => asked.expect === 'answer';

/** Questions of a set with their most telling thing put another, which is in no paper. */
const aboutInvented = (examples: readonly Example[]): SetQuestion[] =>
  everyOther(examples.filter(isAnswerable)).flatMap(({ asked, question }, i) => {
    const things = question.content.filter((word) => word.sayings.length > 0 && !word.predicate);
    const [thing] = [...things].sort((a, b) => b.weight - a.weight);
    const at = thing === undefined ? -1 : asked.question.indexOf(thing.text);
    if (thing === undefined || at < 0) return [];
    const [before, after] = [asked.question.slice(0, at), asked.question.slice(at + thing.text.length)];
    return [unanswerable(asked, `${before}${invented[i % invented.length] ?? ''}${after}`)];
  });

/** Sets over other versions of the same papers: questions of one have answers in the other. */
const sameGround: ReadonlySet<string> = new Set(['samples', 'shared']);
const ownAnswers = (a: string, b: string): boolean =>
  sameGround.has(a.split(' ')[0] ?? '') && sameGround.has(b.split(' ')[0] ?? '');

/**
 * Questions that no paper answers, made of those of the sets: about invented things, and asked of the papers of another
 * set. They teach when to say nothing.
 */
export const unanswerableOf = (
  sets: ReadonlyMap<string, { set: LoadedSet; examples: readonly Example[] }>,
): Example[] => {
  const made: Example[] = [];
  const names = [...sets.keys()];
  for (const [i, name] of names.entries()) {
    const own = sets.get(name);
    const other = names
      .slice(i + 1)
      .concat(names.slice(0, i))
      .find((one) => !ownAnswers(name, one));
    if (own === undefined) continue;
    made.push(...examplesOf(name, { ...own.set, questions: aboutInvented(own.examples) }));
    const papers = other === undefined ? undefined : sets.get(other);
    if (papers === undefined) continue;
    const crossed = everyOther(own.examples.filter(isAnswerable)).map(({ asked }) =>
      unanswerable(asked, asked.question),
    );
    made.push(...examplesOf(name, { ...papers.set, questions: crossed }));
  }
  return made;
};
