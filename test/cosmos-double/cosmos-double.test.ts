import assert from 'node:assert/strict';
import { ChangeFeedStartFrom, CosmosClient } from '@azure/cosmos';
import type { Container, CosmosClientOptions, OperationInput } from '@azure/cosmos';
import { CosmosDouble } from './cosmos-double.ts';

/** Code of the error the work ends in; the SDK puts a batch's in another error. */
const refusedWith = (code: number) => (error: Error & { code?: unknown }) => {
  assert.equal(error.code ?? (error.cause as { code?: unknown } | undefined)?.code, code, error.message);
  return true;
};

describe('the double of Cosmos DB, spoken to by the SDK', () => {
  let double: CosmosDouble;
  let client: CosmosClient;
  let container: Container;
  const clientWith = (more: Partial<CosmosClientOptions> = {}): CosmosClient =>
    new CosmosClient({
      endpoint: double.endpoint,
      key: double.key,
      consistencyLevel: 'Session',
      connectionPolicy: { enableEndpointDiscovery: false },
      ...more,
    });
  const item = (id: string, more = {}) => ({ id, partition: 'p', ...more });
  const batch = (...operations: OperationInput[]) => container.items.batch(operations, 'p');

  before(async () => {
    double = await CosmosDouble.start({ ranges: 3, pageCap: 4 });
    client = clientWith();
  });
  after(async () => {
    client.dispose();
    await double.stop();
  });
  let containers = 0;
  beforeEach(async () => {
    const { database } = await client.databases.createIfNotExists({ id: 'd' });
    containers += 1;
    ({ container } = await database.containers.create({
      id: `c${containers}`,
      partitionKey: { paths: ['/partition'] },
      indexingPolicy: { includedPaths: [{ path: '/n/?' }], excludedPaths: [{ path: '/*' }] },
    }));
  });

  it('lets nobody in with another key', async () => {
    const stranger = clientWith({ key: Buffer.from('other').toString('base64') });
    await assert.rejects(stranger.databases.create({ id: 'e' }), refusedWith(401));
    await assert.rejects(stranger.database('d').container('c1').read(), refusedWith(401));
    stranger.dispose();
  });

  it('creates, reads, replaces and deletes an item, each with its etag', async () => {
    const { etag } = await container.items.create(item('a', { n: '1' }));
    const read = await container.item('a', 'p').read<{ n: string }>();
    assert.deepEqual([read.resource?.n, read.etag], ['1', etag]);
    await assert.rejects(container.items.create(item('a')), refusedWith(409));
    const replaced = await container
      .item('a', 'p')
      .replace(item('a', { n: '2' }), { accessCondition: { type: 'IfMatch', condition: etag } });
    assert.notEqual(replaced.etag, etag);
    const stale = { accessCondition: { type: 'IfMatch', condition: etag } };
    await assert.rejects(container.item('a', 'p').replace(item('a'), stale), refusedWith(412));
    await assert.rejects(container.item('a', 'p').delete(stale), refusedWith(412));
    await container.item('a', 'p').delete();
    assert.equal((await container.item('a', 'p').read()).statusCode, 404);
    await assert.rejects(container.item('a', 'p').replace(item('a')), refusedWith(404));
  });

  it('refuses an item of more than 2 MB, and one of another partition', async () => {
    await assert.rejects(container.items.create(item('a', { text: 'x'.repeat(2 ** 21) })), refusedWith(413));
    const elsewhere = { operationType: 'Create', resourceBody: { id: 'a', partition: 'q' } } as const;
    await assert.rejects(batch(elsewhere), refusedWith(400));
  });

  it('does a batch as a whole or not at all, and says which operation failed', async () => {
    const one = { operationType: 'Create', resourceBody: item('a', { n: '1' }) } as const;
    assert.equal((await batch(one)).code, 200);
    const two = { operationType: 'Create', resourceBody: item('b') } as const;
    const failed = await batch(two, { operationType: 'Delete', id: 'a' }, one, one);
    assert.equal(failed.code, 207);
    assert.deepEqual(
      failed.result?.map(({ statusCode }) => statusCode),
      [201, 204, 201, 409].map((status) => (status === 409 ? 409 : 424)),
    );
    assert.equal((await container.item('b', 'p').read()).statusCode, 404);
    assert.equal((await container.item('a', 'p').read<{ n: string }>()).resource?.n, '1');
    const patch = [{ op: 'set', path: '/n', value: 2 }] as const;
    await assert.rejects(
      batch(two, { operationType: 'Patch', id: 'a', resourceBody: [...patch] }),
      refusedWith(400),
    );
    assert.equal((await container.item('b', 'p').read()).statusCode, 404);
  });

  it('answers a query page by page, in order, of one partition', async () => {
    for (const n of ['3', '1', '2', '5', '4', '6']) await container.items.create(item(`i${n}`, { n }));
    await container.items.create({ id: 'other', partition: 'q', n: '2' });
    const query = 'SELECT * FROM c WHERE c.n > @n ORDER BY c.n DESC';
    const pages = container.items.query<{ n: string }>(
      { query, parameters: [{ name: '@n', value: '1' }] },
      { partitionKey: 'p', maxItemCount: 3 },
    );
    const first = await pages.fetchNext();
    assert.deepEqual(
      first.resources.map(({ n }) => n),
      ['6', '5', '4'],
    );
    await container.items.create(item('late', { n: '55' }));
    const second = await pages.fetchNext();
    assert.deepEqual(
      second.resources.map(({ n }) => n),
      ['3', '2'],
    );
    assert.equal(pages.hasMoreResults(), false);
  });

  for (const query of [
    'SELECT c.id FROM c',
    'SELECT * FROM c WHERE c.n = @n OR c.n = @n',
    'SELECT * FROM c WHERE c.n != @n',
    'SELECT * FROM c WHERE c.body.x = @n',
    'SELECT TOP 1 * FROM c WHERE c.n = @n',
    'SELECT * FROM c WHERE c.n = @n ORDER BY c.n, c.id',
    'SELECT * FROM c WHERE c.unindexed = @n',
    'SELECT * FROM c WHERE c.n = @m',
    'SELECT * FROM c WHERE c.n = @n ORDER BY c.unindexed',
    'SELECT * FROM c',
  ]) {
    it(`refuses what it does not know in full: ${query}`, async () => {
      const asked = { query, parameters: [{ name: '@n', value: '1' }] };
      await assert.rejects(container.items.query(asked, { partitionKey: 'p' }).fetchAll(), refusedWith(400));
    });
  }

  it('refuses a query of no partition', async () => {
    await assert.rejects(container.items.query('SELECT * FROM c').fetchAll(), refusedWith(400));
  });

  it('tells the changes of all ranges, each item once and a batch in one page, and then nothing new', async () => {
    for (let n = 0; n < 12; n += 1) await container.items.create({ id: `i${n}`, partition: `p${n}` });
    await batch(
      ...['x', 'y', 'z'].map((id) => ({ operationType: 'Create', resourceBody: item(id) }) as const),
    );
    await container.item('y', 'p').replace(item('y', { n: 'new' }));
    const told: string[] = [];
    let from = ChangeFeedStartFrom.Beginning();
    for (;;) {
      const feed = container.items.getChangeFeedIterator<{ id: string }[]>({
        changeFeedStartFrom: from,
        maxItemCount: 1,
      });
      const page = await feed.readNext();
      const ids = (page.result as unknown as { id: string }[]).map(({ id }) => id);
      if (page.statusCode === 304) break;
      if (ids.includes('x')) assert.deepEqual(ids, ['x', 'z']);
      told.push(...ids);
      from = ChangeFeedStartFrom.Continuation(page.continuationToken);
    }
    const all = [...Array.from({ length: 12 }, (_, n) => `i${n}`), 'x', 'y', 'z'];
    assert.deepEqual(told.sort(), all.sort());
  });

  it('shows those who keep no session a past without the last write', async () => {
    await container.items.create(item('a', { n: 'then' }));
    await container.item('a', 'p').replace(item('a', { n: 'now' }));
    const forgetful = clientWith({ consistencyLevel: 'Eventual' });
    const there = forgetful.database('d').container(container.id);
    const query = { query: 'SELECT * FROM c' };
    const options = { partitionKey: 'p' };
    assert.equal((await there.item('a', 'p').read<{ n: string }>()).resource?.n, 'then');
    assert.equal((await there.items.query<{ n: string }>(query, options).fetchAll()).resources[0]?.n, 'then');
    assert.equal((await container.item('a', 'p').read<{ n: string }>()).resource?.n, 'now');
    forgetful.dispose();
  });
});
