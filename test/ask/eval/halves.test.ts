import assert from 'node:assert/strict';
import { ownSet } from '../questions/sets.ts';
import { halfOf } from './halves.ts';

describe('the halves of a question set', () => {
  it('are of about the same size', async () => {
    const { questions } = await ownSet('samples');
    const facts = [...new Set(questions.map(({ fact }) => fact))];
    const lookedAt = facts.filter((fact) => halfOf(fact) === 'looked at').length;
    assert.ok(
      Math.abs(lookedAt / facts.length - 0.5) < 0.1,
      `${String(lookedAt)} of ${String(facts.length)}`,
    );
  });

  it('are always the same', () => {
    assert.deepEqual(['a', 'e'].map(halfOf), ['looked at', 'only measured']);
  });
});
