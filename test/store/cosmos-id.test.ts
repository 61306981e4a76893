import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readId, writeId } from '../../data/store/cosmos-id.ts';
import { byCodePoint } from './contract-helpers.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('!', '"', '$', '%', '&', '-', '.', '0', '1', '2', '~', 'a', 'æ', '😀'),
    maxLength: 6,
  }),
);
const sign = (order: number): number => Math.sign(order);

describe('an id, as Cosmos DB is given it', () => {
  it('reads back as it was', () => {
    fc.assert(fc.property(text, (id) => readId(writeId(id)) === id));
  });

  it('keeps the order of code points, whatever compares it', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [written, other] = [writeId(a), writeId(b)];
        assert.equal(written < other ? -1 : sign(byCodePoint(written, other)), sign(byCodePoint(a, b)));
      }),
    );
  });

  it('begins as its beginning does, and not otherwise', () => {
    fc.assert(fc.property(text, text, (a, b) => writeId(a).startsWith(writeId(b)) === a.startsWith(b)));
    fc.assert(fc.property(text, text, (a, b) => writeId(a + b).startsWith(writeId(a))));
  });

  it('is of signs an address can carry, and no step in it, and never too long', () => {
    for (const id of ['.', '..', '%2e', 'a%2Fb', '&', '"']) {
      const { pathname } = new URL(`http://cosmos/docs/${encodeURI(writeId(id))}`);
      assert.equal(decodeURIComponent(pathname), `/docs/${writeId(id)}`);
      assert.doesNotMatch(writeId(id), /[%&"]/);
    }
    for (const longest of ['æ'.repeat(255), '\uffff'.repeat(255), '😀'.repeat(127), '%'.repeat(255)]) {
      assert.match(writeId(longest), /^[\x20-\x7e]{1,1023}$/);
    }
  });
});
