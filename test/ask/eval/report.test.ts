import assert from 'node:assert/strict';
import { askOf } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { ownSet } from '../questions/sets.ts';
import { score, tally } from '../scoring/score.ts';
import type { Scored } from '../scoring/score.ts';
import { halfOf } from './halves.ts';
import { failuresOf, reportOf } from './report.ts';
import { shares, tableOf } from './table.ts';

describe('the report on a question set', () => {
  let set: LoadedSet;
  let scored: readonly Scored[];
  before(async () => {
    set = await ownSet('samples');
    scored = score(set.questions, (question) => askOf(set, question), set.corpus);
  });

  it('counts every question once in each table', () => {
    const rows = tableOf('language', scored, ({ question }) => question.lang)
      .split('\n')
      .slice(1);
    const counted = rows.map((row) => (row.match(/\d+/gu) ?? []).map(Number));
    assert.equal(counted.length, 2);
    const { of, right } = tally(scored);
    assert.equal(
      counted.reduce((sum, [n = 0]) => sum + n, 0),
      of,
    );
    assert.equal(
      counted.reduce((sum, [, n = 0]) => sum + n, 0),
      right,
    );
  });

  it('tells kinds, languages, papers, both halves, and what becomes of a paper’s questions without it', () => {
    const report = reportOf(set, scored);
    for (const told of [
      'kind',
      'language',
      'paper',
      'part, by fact',
      'paper taken away',
      'looked at:',
      'all:',
    ])
      assert.match(report, new RegExp(`^${told}`, 'mu'));
    assert.ok(report.endsWith(shares(scored)));
  });

  it('shows failures of the half that may be looked at, and of no other', () => {
    const shown = failuresOf(scored, 1000);
    const ids = [...shown.matchAll(/^(?:WRONG|MISSED) (\S+)/gmu)].map(([, id]) => id);
    assert.ok(ids.length > 0);
    const halves = ids.map((id) => halfOf(set.questions.find((one) => one.id === id)?.fact ?? ''));
    assert.deepEqual([...new Set(halves)], ['looked at']);
    assert.equal(failuresOf(scored, 0), '');
  });
});
