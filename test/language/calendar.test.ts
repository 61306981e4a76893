import assert from 'node:assert/strict';
import { isDay } from '../../data/language/dates/calendar.ts';

describe('a day', () => {
  for (const day of ['2024-02-29', '2024-12-31', '1899-01-01'])
    it(`is ${day}`, () => {
      assert.equal(isDay(day), true);
    });
  for (const none of ['2024-02-30', '2023-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-1-1', ''])
    it(`is not ${JSON.stringify(none)}`, () => {
      assert.equal(isDay(none), false);
    });
});
