import assert from 'node:assert/strict';
import { findAmounts } from '../../data/language/amounts.ts';
import { numberWord } from '../../data/language/numbers.ts';

describe('number words', () => {
  const cases: [string, number | null][] = [
    ['fire', 4], ['four', 4], ['nul', 0], ['Et', 1], ['tyve', 20], ['toogtyve', 22], ['twenty-two', 22], ['tolv', 12], ['mange', null], ['', null],
  ]; // prettier-ignore
  for (const [word, value] of cases)
    it(`${word || '(nothing)'} is ${value}`, () => assert.equal(numberWord(word), value));
});

describe('amounts', () => {
  const cases: [string, number][] = [
    ['6.547.550 kr.', 6_547_550],
    ['917.367,82 kr.', 917_367.82],
    ['19,8 mio. kr.', 19_800_000],
    ['4 mio.kr.', 4_000_000],
    ['1.8 mio. kr.', 1_800_000],
    ['987.000 kr.', 987_000],
    ['312,5 mio.', 312_500_000],
    ['1,4 mia. kr.', 1_400_000_000],
    ['kr. 500', 500],
    ['100.000 kr', 100_000],
    ['500 kroner', 500],
    ['50 t.kr.', 50_000],
    ['27.437,00 kr.', 27_437],
  ];
  for (const [text, kroner] of cases) {
    it(`reads ${text}`, () => {
      const around = `afsat (${text}) til drift`;
      const found = findAmounts(around);
      assert.deepEqual(
        found.map((amount) => amount.kroner),
        [kroner],
      );
      assert.equal(around.slice(found[0]?.start, found[0]?.end), found[0]?.text);
      assert.equal(found[0]?.text, text);
    });
  }
  for (const text of [
    '17 kommuner',
    '30.11.2023',
    '2023',
    '12 timer',
    '25 %',
    'kl. 10.50',
    '§ 205',
    '+65 årige',
    '4 mioer',
  ]) {
    it(`sees no money in "${text}"`, () => assert.deepEqual(findAmounts(text), []));
  }
  it('reads the cells of a table row one by one', () => {
    const row = 'Midler 2022\t786.328,00 kr.\t23.339,00 kr.\t290.098,00 kr.';
    assert.deepEqual(
      findAmounts(row).map(({ kroner }) => kroner),
      [786_328, 23_339, 290_098],
    );
  });
});
