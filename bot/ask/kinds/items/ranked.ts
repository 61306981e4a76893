import type { Fact } from '../../../../data/register/fact.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { fitOf } from '../../finding/accounting.ts';
import { paperWords } from '../../finding/paper-words.ts';
import type { AskContext } from '../kind.ts';

/** A fact among others of its sort, with how much of the question it says. */
export interface Ranked {
  fact: Fact;
  subject: Thing;
  /** Share said by the fact's own words. */
  own: number;
  /** Share said by them, or by the item, group, place and paper they stand in. */
  all: number;
}

/** What only stands around a fact tells less of it than its own words. */
const around = 0.8;

/** Facts by how much of the question they say, the best first; those that say nothing of it themselves are left out. */
export const rankedFacts = (
  facts: readonly Fact[],
  { content, index, register }: AskContext,
  ownWords: (fact: Fact) => string = (fact) => fact.object,
): Ranked[] => {
  const total = content.reduce((sum, word) => sum + word.weight, 0);
  if (total === 0) return [];
  return facts
    .flatMap((fact): Ranked[] => {
      const subject = register.things.get(fact.subject);
      if (subject === undefined) return [];
      const own = index.termsIn([ownWords(fact), ...fact.also.map(({ quote }) => quote)].join(' \n '));
      const near = index.termsIn(
        [
          ...subject.names,
          subject.within ?? '',
          fact.citation.place,
          paperWords(register, fact.document),
        ].join(' \n '),
      );
      let [saidOwn, saidAll] = [0, 0];
      for (const word of content) {
        const byItself = fitOf(word, (term) => own.has(term));
        saidOwn += word.weight * byItself;
        saidAll +=
          word.weight * Math.max(byItself, around * fitOf(word, (term) => near.has(term) || own.has(term)));
      }
      return saidOwn === 0 ? [] : [{ fact, subject, own: saidOwn / total, all: saidAll / total }];
    })
    .sort((a, b) => b.all + b.own / 2 - (a.all + a.own / 2));
};
