import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { sameJson } from '../../../data/model/same.ts';

const json = fc.jsonValue({ maxDepth: 4 });

describe('what is compared for every ballot of a store', () => {
  it('is the same where node says so, and nowhere else', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        assert.equal(sameJson(one, other), isDeepStrictEqual(one, other));
        assert.ok(sameJson(one, JSON.parse(JSON.stringify(one))));
        assert.ok(!sameJson({ one, more: 1 }, { one, more: 2 }));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells a list from an object, a missing key from one without a value, and no key from a built-in one', () => {
    assert.ok(sameJson({ a: 1, b: [null] }, { b: [null], a: 1 }));
    assert.ok(!sameJson([], {}));
    assert.ok(!sameJson({}, []));
    assert.ok(!sameJson({ a: undefined }, {}));
    assert.ok(!sameJson({ a: undefined }, { b: undefined }));
    assert.ok(!sameJson({ toString: 1 }, { a: 1 }));
    assert.ok(!sameJson(null, {}));
    assert.ok(!sameJson([1, 2], [1]));
    assert.ok(!sameJson('1', 1));
  });
});
