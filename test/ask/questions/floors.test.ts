import assert from 'node:assert/strict';
import { score, tally } from '../scoring/score.ts';
import { againstFloor, clearly, floors } from './floor.ts';
import { askOf } from './load-set.ts';
import { ownSet, setNames } from './sets.ts';

describe('the answers to the question sets', () => {
  for (const name of setNames)
    it(`do not fall below the floor of ${name}, and lift it when they are better`, async () => {
      const set = await ownSet(name);
      const scored = score(set.questions, (question) => askOf(set, question), set.corpus);
      assert.deepEqual(againstFloor(tally(scored), floors[name]), []);
    });
});

describe('a floor', () => {
  const floor = { of: 100, rightAtLeast: 80, wrongAtMost: 10 };
  const against = (right: number, wrong: number, of = 100) =>
    againstFloor({ of, right, wrong, missed: of - right - wrong }, floor);

  it('is met from where it is to a little above', () => {
    assert.deepEqual(against(80, 10), []);
    assert.deepEqual(against(80 + clearly - 1, 10 - clearly + 1), []);
  });

  it('fails a worse result, in right and in wrong', () => {
    assert.match(against(79, 10)[0] ?? '', /79 are right, at least 80/);
    assert.match(against(80, 11)[0] ?? '', /11 are wrong, at most 10/);
  });

  it('asks to be raised by a clearly better result, and tells what to write', () => {
    const [told, now] = against(80 + clearly, 10);
    assert.equal(told, 'better than the floor: raise it');
    assert.match(now ?? '', /"rightAtLeast":84,"wrongAtMost":10/);
    assert.equal(against(80, 10 - clearly)[0], 'better than the floor: raise it');
  });

  it('is set anew when the set has grown', () => {
    assert.match(against(80, 10, 101)[0] ?? '', /set for 100 questions, there are 101/);
  });
});
