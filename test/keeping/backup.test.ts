import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recountAll } from '../../bot/decide/decide.ts';
import { checkBackup } from '../../data/keeping/backup/check.ts';
import { digestOf } from '../../data/keeping/backup/digest.ts';
import { requireWholeStore, restore, restoreState } from '../../data/keeping/backup/restore.ts';
import type { BackupHead } from '../../data/keeping/backup/line.ts';
import { backupLines } from '../../data/keeping/backup/write.ts';
import { planMessages } from '../../data/store/outbox/plan.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { punkt } from '../commands/punkt.ts';
import { bothStores } from '../decide/races/stores.ts';
import { dyingStore } from '../papers/dying-store.ts';
import { deadline, group } from '../decide/fixtures.ts';
import { removePassed } from '../../bot/keeping/retention.ts';
import { fillWithEverything, somebody, tenant } from './everything.ts';

const head: BackupHead = {
  punkt: 'backup',
  format: 1,
  backup: '00000000-0000-4000-8000-000000000001',
  at: '2026-03-20T12:00:00.000Z',
};

const linesOf = async (store: Store): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of backupLines(store, head)) lines.push(line);
  return lines;
};

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const [[, sqlite], [, cosmos]] = bothStores as [(typeof bothStores)[0], (typeof bothStores)[0]];
const message = {
  subject: { kind: 'ballot', id: 'b', groupId: group.id },
  recipient: { kind: 'person', person: somebody.person },
  kind: 'ballot-card',
  deadline,
  occurrence: 7,
  due: '2025-01-01T00:00:00.000Z',
  expires: '2025-01-02T00:00:00.000Z',
} as const;

describe('a backup', function () {
  this.timeout(120_000);

  for (const [way, from, to] of [
    ['from the embedded store to Cosmos DB and back', sqlite, cosmos],
    ['from Cosmos DB to the embedded store and back', cosmos, sqlite],
  ] as const)
    it(`goes ${way}, the same container by container, and recounts`, async () => {
      const [first, second, third] = [await from(1), await to(1), await from(1)];
      try {
        const [[a], [b], [c]] = [first.stores, second.stores, third.stores] as [[Store], [Store], [Store]];
        const { keeping, clock } = await fillWithEverything(a);
        // So that there are tombstones, whose ids must stay used.
        clock.addHours(24 * 60);
        await removePassed(keeping);
        const was = await digestOf(a);
        assert.ok(Object.values(was).some(({ tombstones }) => tombstones > 0));
        assert.equal(await restore(b, head, each(await linesOf(a))), 'done');
        assert.deepEqual(await digestOf(b), was);
        for await (const { ballot, faults } of recountAll(b, tenant)) assert.deepEqual(faults, [], ballot);
        assert.equal(await restore(c, head, each(await linesOf(b))), 'done');
        assert.deepEqual(await digestOf(c), was);
        for await (const { ballot, faults } of recountAll(c, tenant)) assert.deepEqual(faults, [], ballot);
      } finally {
        for (const one of [first, second, third]) await one.close();
      }
    });

  it('is put into an empty store only, and once', async () => {
    const a = await openSqlite(':memory:');
    const b = await openSqlite(':memory:');
    await fillWithEverything(a);
    const lines = await linesOf(a);
    await planMessages(b, tenant, [message], '2025-01-01T00:00:00.000Z');
    const before = await digestOf(b);
    assert.equal(await restore(b, head, each(lines)), 'not-empty');
    assert.deepEqual(await digestOf(b), before);
    const c = await openSqlite(':memory:');
    assert.equal(await restore(c, head, each(lines)), 'done');
    await requireWholeStore(c);
    assert.equal(await restore(c, head, each(lines)), 'done-before');
    const other = { ...head, backup: '00000000-0000-4000-8000-000000000002' };
    assert.equal(await restore(c, other, each(lines)), 'not-empty');
    assert.deepEqual(await digestOf(c), await digestOf(a));
  });

  it('goes on where it was killed, whichever write was the last, and nothing may use the store before', async () => {
    const a = await openSqlite(':memory:');
    const { keeping, clock } = await fillWithEverything(a);
    clock.addHours(24 * 60);
    await removePassed(keeping);
    const lines = await linesOf(a);
    const was = await digestOf(a);
    for (let n = 2, died = true; died; n += 9)
      for (const moment of ['before', 'after'] as const) {
        const store = await openSqlite(':memory:');
        const mortal = dyingStore(store, n, moment, () => {
          throw new Error('killed');
        });
        died = await restore(mortal, head, each(lines)).then(
          () => false,
          () => true,
        );
        if (died) {
          // Killed after the very last write, nobody was told, but all is there.
          const ended = (await restoreState(store))?.ended === true;
          assert.ok(!ended || moment === 'after');
          if (!ended) await assert.rejects(requireWholeStore(store), { name: 'HalfRestored' });
          assert.equal(
            await restore(store, head, each(lines)),
            ended ? 'done-before' : 'done',
            `killed ${moment} write ${String(n)}`,
          );
        }
        assert.deepEqual(await digestOf(store), was);
        await store.close();
      }
  });

  it('has what is written while it is made', async () => {
    const store = await openSqlite(':memory:');
    await fillWithEverything(store);
    const lines: string[] = [];
    for await (const line of backupLines(store, head)) {
      lines.push(line);
      if (lines.length === 20) await planMessages(store, tenant, [message], '2025-01-01T00:00:00.000Z');
    }
    const copy = await openSqlite(':memory:');
    assert.equal(await restore(copy, head, each(lines)), 'done');
    assert.deepEqual(await digestOf(copy), await digestOf(store));
  });

  it('is checked whole before anything is written', async () => {
    const store = await openSqlite(':memory:');
    await fillWithEverything(store);
    const lines = await linesOf(store);
    const codeOf = async (some: readonly string[]): Promise<string> => {
      const checked = await checkBackup(each(some));
      return 'code' in checked ? checked.code : 'ok';
    };
    assert.equal(await codeOf(lines), 'ok');
    assert.equal(await codeOf([]), 'no-backup');
    assert.equal(await codeOf(lines.slice(1)), 'no-backup');
    assert.equal(await codeOf(lines.slice(0, -1)), 'cut-off');
    assert.equal(await codeOf([...lines.slice(0, 5), ...lines.slice(6)]), 'cut-off');
    assert.equal(await codeOf([...lines.slice(0, 5), 'x', ...lines.slice(6)]), 'bad-line');
    assert.equal(await codeOf([...lines, lines[1] ?? '']), 'bad-line');
    const changed = lines.map((line) => line.replace('"answer":"against"', '"answer":"for"'));
    assert.equal(await codeOf(changed), 'changed');
  });
});

describe('the command line, on keeping', function () {
  this.timeout(180_000);
  let folder = '';
  const env = (name: string) => ({ PUNKT_DATA: join(folder, name), PUNKT_NOW: '2026-03-20T13:00' });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'punkt-keeping-'));
    // The tenant of the command line where no app is registered: the scenario's own, put back under its name.
    const store = await openSqlite(':memory:');
    await fillWithEverything(store);
    const lines = (await linesOf(store)).map((line) =>
      // People are who they were: the digests in the logs are made of that.
      line.replace(`"p":"${tenant}`, '"p":"local').replace(`"tenant":"${tenant}"`, '"tenant":"local"'),
    );
    const copy = await openSqlite(join(folder, 'first', 'punkt.db'));
    await restore(copy, head, each(lines));
    await copy.close();
    await store.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('exports all into a file of one’s own, compressed too, and puts it back, proven equal', async () => {
    for (const [name, to] of [
      ['alt.jsonl', 'second'],
      ['alt.jsonl.gz', 'third'],
    ] as const) {
      const out = join(folder, name);
      const exported = await punkt(['export', '--all', '--out', out], { env: env('first') });
      assert.deepEqual([exported.code, /poster/.test(exported.out)], [0, true], exported.err);
      assert.equal((await stat(out)).mode & 0o777, 0o600);
      const again = await punkt(['export', '--all', '--out', out], { env: env('first') });
      assert.deepEqual([again.code, /findes allerede/.test(again.err)], [2, true]);
      const back = await punkt(['import-backup', out], { env: env(to) });
      assert.deepEqual([back.code, /alle er, som de var/.test(back.out)], [0, true], back.err);
      const twice = await punkt(['import-backup', out], { env: env(to) });
      assert.deepEqual([twice.code, /i forvejen/.test(twice.err)], [0, true]);
      const onto = await punkt(['import-backup', out], { env: env('first') });
      assert.deepEqual([onto.code, /ikke tomt, så intet er gjort/.test(onto.err)], [1, true]);
    }
    const recounted = await punkt(['recount', '--all'], { env: env('second') });
    assert.equal(recounted.code, 0, recounted.out);
  });

  it('refuses a file that is none, cut off or not there, in one sentence', async () => {
    const text = await readFile(join(folder, 'alt.jsonl'), 'utf8');
    await writeFile(join(folder, 'half'), text.slice(0, text.length / 2));
    await writeFile(join(folder, 'none'), 'hej\n');
    for (const [file, said] of [
      ['half', /linje, der ikke kan læses|mangler sin slutning/],
      ['none', /ikke en sikkerhedskopi/],
      ['nowhere', /kan ikke læses \(ENOENT\)/],
    ] as const) {
      const { code, err } = await punkt(['import-backup', join(folder, file)], { env: env('fourth') });
      assert.notEqual(code, 0);
      assert.match(err, said);
      assert.equal(err.trim().split('\n').length, 1);
    }
  });

  it('tells, exports and erases a person, and lists who did it', async () => {
    const { person } = somebody;
    const told = await punkt(['export', '--person', person], { env: env('first') });
    assert.equal(told.code, 0, told.err);
    assert.match(told.out, /"Rolle": "member"/);
    const nobody = await punkt(['export', '--person', 'ukendt'], { env: env('first') });
    assert.deepEqual([nobody.code, nobody.out], [1, '']);
    const bad = await punkt(['erase', '--person', 'a/b'], { env: env('first') });
    assert.deepEqual([bad.code, /ikke et id/.test(bad.err)], [2, true]);
    const erased = await punkt(['erase', '--person', person], { env: env('first') });
    assert.match(erased.out, /^Slettet: \d+ oplysninger/);
    assert.match(erased.err, /der ikke er slut/);
    const again = await punkt(['erase', '--person', person], { env: env('first') });
    assert.equal(again.code, 0);
    const recounted = await punkt(['recount', '--all'], { env: env('first') });
    assert.equal(recounted.code, 0, recounted.out);
    const audit = await punkt(['audit'], { env: env('first') });
    assert.match(audit.out, /local:kommandolinjen {2}bad om at slette en person/);
    assert.match(audit.out, /åbnede en skriftlig behandling/);
    assert.doesNotMatch(audit.out, new RegExp(somebody.name, 'i'));
    const days = await punkt(['audit', '--from', '2026-03-21', '--to', '2026-03-20'], { env: env('first') });
    assert.deepEqual([days.code, days.err.trim().split('\n').length], [2, 1]);
  });

  it('files a decision under its own journal number or its group’s', async () => {
    const set = await punkt(['journal', '--group', group.name, '--number', '26/0001'], {
      env: env('second'),
    });
    assert.deepEqual([set.code, set.out], [0, `Journalnummer for ${group.name}: 26/0001\n`], set.err);
    const list = await punkt(['recount', '--all', '--json'], { env: env('second') });
    const ballots = list.out
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { ballot: string; title: string }]));
    const stopped = ballots.find(({ title }) => title === 'Stoppes')?.ballot ?? '';
    const journalOf = async (...more: string[]): Promise<string> => {
      const { out } = await punkt(['export', '--ballot', stopped, '--json', ...more], { env: env('second') });
      const { decision, minutes } = JSON.parse(out) as {
        decision: { journal: string };
        minutes: { text: string }[];
      };
      assert.ok(minutes.some(({ text }) => text === `Journalnummer: ${decision.journal}`));
      return decision.journal;
    };
    assert.equal(await journalOf(), '26/0001');
    assert.equal(await journalOf('--journal', '26/0002'), '26/0002');
    assert.equal(await journalOf(), '26/0002');
    const bad = await punkt(['export', '--ballot', stopped, '--journal', ' '], { env: env('second') });
    assert.equal(bad.code, 2);
    const recounted = await punkt(['recount', '--all'], { env: env('second') });
    assert.equal(recounted.code, 0);
  });
});
