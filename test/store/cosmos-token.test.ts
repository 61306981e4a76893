import assert from 'node:assert/strict';
import { openCosmos } from '../../data/store/cosmos.ts';
import { keptToken } from '../../data/store/cosmos-token.ts';
import { CosmosDouble } from '../cosmos-double/cosmos-double.ts';
import { create, refused, write } from './contract-helpers.ts';

const minute = 60_000;

describe('signing in to Cosmos DB with an identity', () => {
  it('writes and reads with a token, asked for once', async () => {
    const double = await CosmosDouble.start({ token: 'a.b-c_d' });
    let asked = 0;
    const getToken = async () => {
      asked += 1;
      return { token: 'a.b-c_d', expiresOnTimestamp: Date.now() + 60 * minute };
    };
    const store = await openCosmos({ endpoint: double.endpoint, database: 'punkt', getToken });
    await Promise.all([write(store, 'p', create('a')), write(store, 'p', create('b'))]);
    assert.equal((await store.query('register', 'p')).items.length, 2);
    assert.equal(asked, 1);
    await store.close();
    await double.stop();
  });

  it('is refused with a token that is none', async () => {
    const double = await CosmosDouble.start({ token: 'right' });
    const getToken = async () => ({ token: 'wrong', expiresOnTimestamp: Date.now() + minute });
    const store = await openCosmos({ endpoint: double.endpoint, database: 'punkt', getToken });
    await refused(store.get('register', 'p', 'a'), 'unavailable');
    await store.close();
    await double.stop();
  });

  it('needs either a key or an identity', async () => {
    await refused(openCosmos({ endpoint: 'https://localhost', database: 'punkt' }), 'unavailable');
    await refused(openCosmos({ endpoint: 'no address', database: 'punkt', key: 'a' }), 'unavailable');
  });

  it('asks for a new token shortly before the old one ends, and uses the old one while it can', async () => {
    let now = 0;
    const answers = ['first', new Error('away'), 'second', new Error('away for long')];
    const token = keptToken(
      async () => {
        const answer = answers.shift();
        if (typeof answer !== 'string') throw answer ?? new Error('asked too often');
        return { token: answer, expiresOnTimestamp: now + 60 * minute };
      },
      () => now,
    );
    assert.equal(await token(), 'first');
    now = 54 * minute;
    assert.equal(await token(), 'first');
    now = 56 * minute;
    assert.equal(await token(), 'first');
    assert.deepEqual(await Promise.all([token(), token()]), ['second', 'second']);
    now = 120 * minute;
    await assert.rejects(token(), /away for long/);
  });
});
