import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answer } from '../../../data/model/answer.ts';
import { askOf } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { ownSet, setNames } from '../questions/sets.ts';
import { fold } from '../scoring/folding.ts';
import { drawn } from './failures.ts';

/** Everything that is given as a quote, answering or not. */
const quotesOf = ({ citations, alternatives, nearest }: Answer) => [
  ...citations,
  ...alternatives.map(({ citation }) => citation),
  ...nearest,
];

describe('what is quoted', () => {
  for (const name of setNames) {
    let set: LoadedSet;
    before(async () => (set = await ownSet(name)));

    const altered = (question: Parameters<typeof askOf>[1]) =>
      quotesOf(askOf(set, question)).filter(
        ({ document, quote }) =>
          quote === '' || set.corpus.get(document)?.text.includes(fold(quote)) !== true,
      );

    it(`stands word for word in its document, for every question (${name})`, () => {
      assert.deepEqual(set.questions.flatMap(altered), []);
    });

    it(`stands there for whatever is asked (${name})`, () => {
      const words = [...set.register.papers.values()].flatMap(({ raw }) => raw.text.match(/\S+/gu) ?? []);
      const asked = fc.tuple(
        fc.constantFrom(
          'Hvem',
          'Hvad',
          'Hvornår',
          'Hvilke',
          'Hvor mange',
          'Who',
          'What',
          'When',
          'Which',
          '',
        ),
        // Words that stand together in a paper, as somebody who has it before them would ask.
        fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 })),
      );
      fc.assert(
        fc.property(asked, ([word, [from, count]]) => {
          const question = `${word} ${words.slice(from, from + count).join(' ')}?`;
          assert.deepEqual(altered({ question }), []);
        }),
        { ...drawn, numRuns: 150 },
      );
    });
  }
});
