import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askOf } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { ownSet, setNames } from '../questions/sets.ts';
import { changes, drawn, told } from './failures.ts';
import { howToRenew, knownFailures } from './known-failures.ts';
import { manners, sortsOfManners } from './manners.ts';

describe('the same question in another manner', () => {
  const known = knownFailures().manners;
  const holdsFor = (id: string, manner: string) => !(known[manner] ?? []).includes(id);

  for (const name of setNames) {
    let set: LoadedSet;
    before(async () => (set = await ownSet(name)));

    it(`gets the same answer (${name})`, () => {
      const manner = fc.tuple(
        ...sortsOfManners.map((sort) => fc.option(fc.constantFrom(...Object.keys(sort)), { nil: null })),
      );
      fc.assert(
        fc.property(fc.constantFrom(...set.questions), manner, (question, chosen) => {
          const names = chosen.filter((one) => one !== null);
          fc.pre(names.length > 0 && names.every((one) => holdsFor(question.id, one)));
          const text = names.reduce(
            (put, one) => manners[one]?.(put, question.lang) ?? put,
            question.question,
          );
          assert.deepEqual(
            told(askOf(set, { ...question, question: text })),
            told(askOf(set, question)),
            text,
          );
        }),
        { ...drawn, numRuns: 300 },
      );
    });

    it(`is known not to get it where it does not (${name})`, () => {
      const here = Object.entries(known).flatMap(([manner, ids]) => ids.map((id) => [manner, id] as const));
      const mended = here.filter(([manner, id]) => {
        const question = set.questions.find((one) => one.id === id);
        const put = manners[manner];
        if (question === undefined || put === undefined) return false;
        return !changes(set, question, (text) => put(text, question.lang));
      });
      assert.deepEqual(mended, [], howToRenew);
    });
  }

  it('is listed for manners and questions that are there', async () => {
    const ids = (await Promise.all(setNames.map(ownSet))).flatMap(({ questions }) =>
      questions.map(({ id }) => id),
    );
    const gone = Object.entries(known).filter(
      ([manner, listed]) => manners[manner] === undefined || listed.some((id) => !ids.includes(id)),
    );
    assert.deepEqual(gone, [], howToRenew);
  });
});
