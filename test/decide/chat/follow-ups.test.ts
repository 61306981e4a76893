import assert from 'node:assert/strict';
import { followUpsIn } from '../../../bot/decide/chat/follow-ups.ts';
import { Refused } from '../../../bot/refused.ts';

const today = '2026-03-02';
const dueOf = (when: string) => followUpsIn(`Sende et udkast; Varde Kommune; ${when}`, today)[0]?.due;

describe('follow-ups as they are written in a form', () => {
  for (const [written, due] of [
    ['3. april 2026', '2026-04-03'],
    ['senest 2026-04-03', '2026-04-03'],
    ['2. marts 2026', today],
  ] as const)
    it(`take »${written}«`, () => assert.equal(dueOf(written), due));

  it('take a stretch that is not over', () => {
    assert.deepEqual(dueOf('ultimo marts 2026'), {
      words: 'ultimo marts 2026',
      from: '2026-03-21',
      to: '2026-03-31',
    });
  });

  it('take nobody and no day', () => {
    assert.deepEqual(followUpsIn('Sende et udkast', today), [
      { text: 'Sende et udkast', responsible: null, due: null },
    ]);
  });

  for (const [written, sentence] of [
    ['1. marts 2026', /^»1\. marts 2026« er forbi\. Giv opfølgningen en dag, der ligger forude\.$/u],
    ['ultimo januar 2026', /er forbi/u],
    ['3. april eller 4. maj 2026', /nævner mere end én dag/u],
    ['3.-5. april 2026', /nævner mere end én dag/u],
    ['snart måske', /ikke en dag|kan ikke læse|jeg kan læse/iu],
  ] as const)
    it(`refuse »${written}« in one sentence`, () => {
      assert.throws(
        () => dueOf(written),
        (error) => error instanceof Refused && sentence.test(error.da) && error.en !== error.da,
      );
    });
});
