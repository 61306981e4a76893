import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAfterBallots, recountAll } from '../../bot/decide/decide.ts';
import { erase, finishErasures } from '../../bot/keeping/erase.ts';
import { exportPerson } from '../../bot/keeping/export-person.ts';
import { labels } from '../../bot/keeping/labels.da.ts';
import { keepTidy, removePassed } from '../../bot/keeping/retention.ts';
import { keepingOn } from '../../bot/wire-keeping.ts';
import { digestOf } from '../../data/keeping/backup/digest.ts';
import { isOf, keptKinds, kindOf } from '../../data/keeping/kept.ts';
import { days } from '../../data/keeping/passing.ts';
import { readAudit } from '../../data/store/audit.ts';
import { isEmptied } from '../../data/store/emptied.ts';
import { everyChange } from '../../data/store/every-change.ts';
import { changePerson, readRoster } from '../../data/store/people/change-people.ts';
import { changePreferences, readPreferences } from '../../data/store/people/preferences.ts';
import { containers, type Change, type Store } from '../../data/store/store.ts';
import { usualPreferences } from '../../bot/remind/remind.ts';
import { group, headNow, personOf } from '../decide/fixtures.ts';
import { bothStores, type Opened } from '../decide/races/stores.ts';
import { dyingStore } from '../papers/dying-store.ts';
import { administrator, fillWithEverything, somebody, tenant, type Everything } from './everything.ts';

type Live = Extract<Change, { deleted: false }>;

/** Everything of the tenant that is there, with its line in the table. */
const everything = async (store: Store): Promise<{ change: Live; name: string | null }[]> => {
  const found = new Map<string, { change: Live; name: string | null }>();
  for (const container of containers)
    for await (const change of everyChange(store, container)) {
      const key = `${container} ${change.partition} ${change.id}`;
      if (change.deleted || isEmptied(change.body)) found.delete(key);
      else if (isOf(tenant, change.partition))
        found.set(key, { change, name: kindOf(container, tenant, change)?.name ?? null });
    }
  return [...found.values()];
};

/** Items that tell of the person: by id, by name, or by what they wrote. */
const telling = async (store: Store): Promise<string[]> =>
  (await everything(store))
    .filter(({ change }) =>
      [somebody.person, `"${somebody.name}"`, 'Hemmelig grund', 'ringe til Vejen'].some((text) =>
        JSON.stringify(change.body).replaceAll('\\"', '"').includes(text),
      ),
    )
    .map(({ change, name }) => `${name ?? '?'} ${change.partition} ${change.id}`);

for (const [on, open] of bothStores)
  describe(`what is kept, on ${on}`, function () {
    this.timeout(120_000);
    let opened: Opened;
    let it_: Everything;
    let store: Store;
    beforeEach(async () => {
      opened = await open(1);
      [store] = opened.stores as [Store];
      it_ = await fillWithEverything(store);
    });
    afterEach(() => opened.close());

    const recountsAll = async (): Promise<void> => {
      for await (const { ballot, faults } of recountAll(store, tenant)) assert.deepEqual(faults, [], ballot);
    };
    const after = (day: number): void => it_.clock.set(it_.clock.ms + day * 86_400_000);

    it('has a line in the table for every item there is, and an item for every line', async () => {
      const all = await everything(store);
      const unlisted = all
        .filter(({ name }) => name === null)
        .map(({ change }) => `${change.partition} ${change.id}`);
      assert.deepEqual(unlisted, []);
      const seen = new Set(all.map(({ name }) => name));
      assert.deepEqual(
        Object.keys(keptKinds).filter((name) => !seen.has(name)),
        [],
      );
      for (const { change, name } of all) keptKinds[name ?? '']?.schema.parse(change.body);
    });

    it('says of each kind what, about whom, why and for how long, and has a rule for each that is about people', () => {
      for (const [name, { told, without, of }] of Object.entries(keptKinds)) {
        for (const text of Object.values(told)) assert.match(text, /^\S.*[.\p{L}]$/su, name);
        const aboutPeople = told.about !== 'Ingen personer.' && !/papiret selv/.test(told.about);
        assert.equal(without !== undefined, aboutPeople, name);
        if (without !== undefined && without !== 'ballots') assert.ok(of, name);
      }
    });

    it('tells somebody everything about themselves in Danish, and nothing about others', async () => {
      const told = await exportPerson(it_.keeping, somebody.person, administrator);
      const whats = new Set(told.Oplysninger.map(({ Hvad }) => Hvad));
      for (const [name, { told: line, of }] of Object.entries(keptKinds))
        if (of !== undefined && !['gone', 'erasure'].includes(name))
          assert.ok(whats.has(line.what), `${name} is not told`);
      const text = JSON.stringify(told);
      assert.match(text, /Hemmelig grund\./);
      assert.match(text, /"Svar":"against"/);
      assert.doesNotMatch(text, /Medlem2|medlem2|Medlem3|Sekretær"/);
      const keys = new Set<string>();
      JSON.stringify(
        told.Oplysninger.map(({ Indhold }) => Indhold),
        (key, one: unknown) => {
          if (key !== '' && !/^\d+$/.test(key)) keys.add(key);
          return one;
        },
      );
      const danish = new Set(Object.values(labels));
      assert.deepEqual(
        [...keys].filter((key) => !danish.has(key)),
        [],
      );
    });

    it('erases somebody everywhere, votes stay countable, the chain stays whole; twice is once', async () => {
      const { keeping, deciding, clock, ballots } = it_;
      assert.deepEqual((await erase(keeping, somebody.person, administrator)).waitsFor, [ballots.running]);
      await recountsAll();
      const head = await headNow(deciding, ballots.running);
      assert.notEqual(head.seats[0]?.answer, null, 'a vote in a running ballot still counts');
      // Whatever may only go when the ballot is over, goes then, by itself.
      clock.set('2027-01-20T11:00:00.000Z');
      await lookAfterBallots(deciding);
      await removePassed(keeping);
      assert.deepEqual(await telling(store), []);
      await recountsAll();
      const closed = await headNow(deciding, ballots.closed);
      assert.deepEqual([closed.result?.figures.for, closed.result?.figures.against], [1, 1]);
      const before = await digestOf(store);
      await finishErasures(keeping);
      await erase(keeping, personOf('Medlem3'), administrator);
      assert.deepEqual(await telling(store), []);
      assert.notDeepEqual(await digestOf(store), before);
      const told = await exportPerson(keeping, somebody.person, administrator);
      assert.deepEqual(told.Oplysninger.length, 0);
      assert.match(told.Slettet ?? '', /^2027-01-20/);
    });

    it('erases nobody else, and neither what they did', async () => {
      const { keeping } = it_;
      await erase(keeping, somebody.person, administrator);
      const roster = await readRoster(store, tenant, group.id);
      assert.deepEqual(
        roster?.members.map(({ name }) => name),
        ['Sekretær', 'Medlem2', 'Medlem3'],
      );
      assert.deepEqual(
        roster?.contacts.map(({ party }) => party),
        ['Varde Kommune'],
      );
      const told = await exportPerson(keeping, personOf('Medlem2'), administrator);
      assert.ok(told.Oplysninger.some(({ Hvad }) => Hvad === keptKinds['person']?.told.what));
    });

    it('meets somebody who comes back as somebody new', async () => {
      const { keeping } = it_;
      await erase(keeping, somebody.person, administrator);
      assert.equal(await readPreferences(store, tenant, somebody.person), null);
      await changePreferences(
        store,
        tenant,
        somebody.person,
        (now) => now ?? usualPreferences(somebody.person),
      );
      const known = await changePerson(store, tenant, somebody.person, (now) => {
        assert.equal(now, null);
        return {
          person: somebody.person,
          name: 'Ny',
          mail: null,
          teamsId: null,
          reference: null,
          silent: null,
        };
      });
      assert.equal(known?.name, 'Ny');
    });

    it('notes who exported and erased, and of whom only a code is left', async () => {
      const { keeping, clock } = it_;
      await erase(keeping, somebody.person, administrator);
      await exportPerson(keeping, personOf('Medlem2'), administrator);
      const events = await readAudit(store, tenant, clock.iso.slice(0, 10));
      const acts = events.flatMap((one) => (one.kind === 'done' ? [one.act] : []));
      for (const act of [
        'keeping.erase',
        'keeping.export',
        'decision.journal',
        'decision.correct',
        'ballot.closed',
      ])
        assert.ok(acts.includes(act), act);
      assert.doesNotMatch(JSON.stringify(events), new RegExp(`${somebody.person}|${somebody.name}`));
    });

    it('takes away what is over, and only that', async () => {
      const { keeping } = it_;
      const names = async () => new Set((await everything(store)).map(({ name }) => name));
      after(days.undecided + 30);
      const first = await removePassed(keeping);
      assert.deepEqual(first.unlisted, {});
      assert.ok((first.removed['ballot-draft'] ?? 0) === 1 && (first.removed['import'] ?? 0) === 1);
      assert.ok((await names()).has('message') && (await names()).has('event'));
      after(days.gone);
      const second = await removePassed(keeping);
      assert.deepEqual([second.removed['person'], second.removed['conversation']], [1, 1]);
      assert.equal(second.removed['event'], undefined);
      after(days.message);
      const third = await removePassed(keeping);
      assert.ok((third.removed['event'] ?? 0) > 0);
      // The running ballot's messages are needed for as long as it runs, however old they are.
      const messages = (await everything(store)).filter(({ name }) => name === 'message');
      assert.ok(messages.length > 0);
      assert.ok(
        messages.every(({ change }) => {
          const { subject, state } = change.body as { subject: { id: string }; state: string };
          return subject.id === it_.ballots.running || state === 'waiting';
        }),
      );
      await recountsAll();
      assert.deepEqual((await removePassed(keeping)).removed, {});
    });

    it('is tidied once a day, whoever comes first, and by another when one died at it', async () => {
      const { keeping, clock } = it_;
      assert.equal(await keepTidy(keeping), null, 'it was done today');
      clock.addHours(24);
      const several = await Promise.all([1, 2, 3].map(() => keepTidy(keeping)));
      assert.equal(several.filter((one) => one !== null).length, 1);
      clock.addHours(24);
      const dying = keepingOn(
        dyingStore(store, 2, 'before', () => {
          throw new Error('killed');
        }),
        tenant,
        clock,
      );
      after(days.message);
      await assert.rejects(keepTidy(dying), /killed/);
      assert.equal(await keepTidy(keeping), null, 'it may be at it');
      clock.addHours(3);
      assert.notEqual(await keepTidy(keeping), null);
    });
  });

describe('the table of what is kept', () => {
  it('knows every beginning of an id that the store’s code makes', async () => {
    const folder = join(import.meta.dirname, '../../data/store');
    const files = await readdir(folder, { recursive: true });
    const sources = await Promise.all(
      files.filter((file) => file.endsWith('.ts')).map((file) => readFile(join(folder, file), 'utf8')),
    );
    const made = sources.flatMap((source) =>
      [...source.matchAll(/(?:Prefix|prefix|Id) =.*?['`]([a-z]+:)(?:\$|['`])/gs)].map(
        ([, beginning = '']) => beginning,
      ),
    );
    assert.ok(made.length >= 10, `found ${made.join(' ')}`);
    const ids = Object.values(keptKinds).map(({ id }) => id.source);
    for (const beginning of made)
      assert.ok(
        ids.some((id) => id.includes(beginning)),
        beginning,
      );
  });
});

describe('erasing somebody, killed half-way', function () {
  this.timeout(300_000);
  const [, open] = bothStores[0] ?? assert.fail();

  const finished = async (n: number, moment: 'before' | 'after'): Promise<boolean> => {
    const opened = await open(1);
    const [store] = opened.stores as [Store];
    try {
      const { clock, deciding, ballots } = await fillWithEverything(store);
      clock.set('2027-01-20T11:00:00.000Z');
      await lookAfterBallots(deciding);
      const mortal = dyingStore(store, n, moment, () => {
        throw new Error('killed');
      });
      const died = await erase(keepingOn(mortal, tenant, clock), somebody.person, administrator).then(
        () => false,
        () => true,
      );
      const again = keepingOn(store, tenant, clock);
      // Either whoever ordered it does so again, or nobody does, and the day's tidying goes on.
      if (n === 1 && moment === 'before') await erase(again, somebody.person, administrator);
      else await finishErasures(again);
      assert.deepEqual(await telling(store), [], `killed ${moment} write ${String(n)}`);
      for await (const { faults } of recountAll(store, tenant)) assert.deepEqual(faults, []);
      assert.equal((await headNow(deciding, ballots.closed)).result?.figures.against, 1);
      return died;
    } finally {
      await opened.close();
    }
  };

  it('is done completely afterwards, whichever write was the last', async () => {
    const step = process.env['PUNKT_HEAVY_TESTS'] === '1' ? 1 : 6;
    let n = 1;
    let died = true;
    for (; died; n += step)
      for (const moment of ['before', 'after'] as const) died = await finished(n, moment);
    assert.ok(n > 15, `it has many writes to die at, not ${String(n)}`);
  });
});
