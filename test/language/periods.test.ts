import assert from 'node:assert/strict';
import { formatDate, formatWhen } from '../../data/language/format-date.ts';
import { findLeadTimes } from '../../data/language/lead-times.ts';
import { findPeriods } from '../../data/language/periods.ts';

describe('periods', () => {
  const cases: [string, string[]][] = [
    ['Sundhedsaftalen 2024-2027', ['2024-01-01..2027-12-31']],
    ['2024 til 2027', ['2024-01-01..2027-12-31']],
    ['sæsonen 2023/24', ['2023-01-01..2024-12-31']],
    ['januar 2024 til og med juni 2027', ['2024-01-01..2027-06-30']],
    ['1. januar 2022 – 31. december 2025', ['2022-01-01..2025-12-31']],
    ['EMN-2025-010561', []],
    ['2027-2024', []],
    ['2023-11-30', []],
    ['2022 – 31 deltog', []],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected.length} in "${text}"`, () => {
      const found = findPeriods(text);
      assert.deepEqual(
        found.map(({ from, to }) => `${from}..${to}`),
        expected,
      );
      for (const { start, end, words } of found) assert.equal(text.slice(start, end), words);
    });
  }
});

describe('lead times', () => {
  const cases: [string, [number, string, boolean]][] = [
    ['udsendes minimum 10 dage forud', [10, 'days', true]],
    ['1 uge før mødet', [1, 'weeks', false]],
    ['5 hverdage før', [5, 'weekdays', false]],
    ['senest fjorten dage inden mødet', [14, 'days', true]],
    ['at least two weeks before the meeting', [2, 'weeks', true]],
    ['med 14 dages varsel', [14, 'days', false]],
  ];
  for (const [text, expected] of cases) {
    it(`reads "${text}"`, () => {
      const [found] = findLeadTimes(text);
      assert.deepEqual([found?.amount, found?.unit, found?.minimum], expected);
      assert.equal(text.slice(found?.start, found?.end), found?.words);
    });
  }
  it('leaves other spans of days alone', () =>
    assert.deepEqual(findLeadTimes('indlagt i 3 dage efter fald'), []));
});

describe('dates for reading', () => {
  it('writes a day in either language', () => {
    assert.equal(formatDate('2023-11-30', 'da'), '30. november 2023');
    assert.equal(formatDate('2023-11-30', 'en'), '30 November 2023');
    assert.equal(formatDate('2024-03-01', 'da'), '1. marts 2024');
  });
  it('keeps the words of a vague date', () => {
    const when = { words: 'ultimo\n2024', from: '2024-09-01', to: '2024-12-31' };
    assert.equal(formatWhen(when, 'da'), 'ultimo 2024');
    assert.equal(formatWhen(when, 'en'), '"ultimo 2024"');
    assert.equal(formatWhen('2024-01-09', 'en'), '9 January 2024');
  });
});
