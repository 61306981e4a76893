import assert from 'node:assert/strict';
import {
  approveMinutes,
  correctMinutes,
  gatherMinutes,
  itemCode,
  sayAbsence,
  startMinuting,
  submitMinutes,
  writeItem,
  type Minuting,
} from '../../bot/minutes/minutes.ts';
import { reads } from '../../bot/people/allowed/roles.ts';
import { hashOf } from '../../data/model/canonical.ts';
import type { KeptMinutes } from '../../data/model/minutes/minutes.ts';
import { readAbsences } from '../../data/store/minutes/absences.ts';
import { readMinutes } from '../../data/store/minutes/minutes.ts';
import { StillClock } from '../decide/fixtures.ts';
import { bothStores, type Opened } from '../decide/races/stores.ts';
import { actor, codeOf, furnish, group, meetingId, of, personOf, tenant, value } from './fixtures.ts';

for (const [name, open] of bothStores)
  describe(`several processes on ${name}`, () => {
    let opened: Opened;
    let clock: StillClock;
    let minutings: Minuting[];
    beforeEach(async () => {
      opened = await open(4);
      clock = new StillClock();
      minutings = opened.stores.map((store) => startMinuting({ store, tenant, clock, reads }));
      await furnish(nth(0).store);
    });
    afterEach(() => opened.close());

    const nth = (at: number): Minuting => {
      const one = minutings[at % minutings.length];
      assert.ok(one);
      return one;
    };
    const kept = async (): Promise<KeptMinutes> => {
      const found = await readMinutes(nth(0).store, tenant, group.id, meetingId);
      assert.ok(found);
      return found;
    };

    it('keep every absence that is said at once, once each', async () => {
      const give = (who: string, nthOne: number) =>
        sayAbsence(nth(nthOne), actor(who), of, {
          ...{ act: 'give', seen: 0, substitute: null },
          remark: { id: `r-${who.toLowerCase()}`, item: 'i-1', text: `Fra ${who}.`, forMinutes: false },
        });
      const everybody = ['Anne', 'Carl', 'Frede', 'Karla', 'Signe', 'Bo'];
      const outcomes = await Promise.all([...everybody, ...everybody].map((who, at) => give(who, at)));
      assert.deepEqual(
        outcomes.map(codeOf),
        outcomes.map(() => 'ok'),
      );
      const entries = await readAbsences(nth(0).store, tenant, group.id, meetingId);
      assert.deepEqual(entries.map((one) => one.name).sort(), everybody.toSorted());
      assert.deepEqual(
        entries.map(({ seq }) => seq),
        everybody.map((_, at) => at + 1),
      );
    });

    it('never make minutes of a text that a chair has not approved, while it changes', async () => {
      clock.set('2026-03-12T12:00:00.000Z');
      value(await gatherMinutes(nth(0), actor('Signe'), of));
      for (let round = 0; round < 8; round += 1) {
        const { minutes } = await kept();
        if (minutes.state === 'approved') break;
        value(await submitMinutes(nth(0), actor('Signe'), of, minutes.hash));
        const [item] = minutes.content.items;
        assert.ok(item);
        const wish = { item: item.id, text: `Udgave ${String(round)}`, outcome: null, seen: itemCode(item) };
        const [one, two, text] = await Promise.all([
          approveMinutes(nth(1), actor('Frede'), of, minutes.hash),
          approveMinutes(nth(2), actor('Karla'), of, minutes.hash),
          writeItem(nth(3), actor('Signe'), of, wish),
        ]);
        const after = (await kept()).minutes;
        assert.equal(after.hash, hashOf(after.content));
        if (text.ok) {
          assert.equal(after.state, 'draft');
          assert.equal(after.content.items[0]?.text, wish.text);
          assert.ok(
            [one, two].some((outcome) => !outcome.ok),
            'both approvals were of the old text',
          );
        } else {
          assert.equal(text.refusal.code, 'approved');
          assert.deepEqual([after.state, after.hash, one.ok, two.ok], ['approved', minutes.hash, true, true]);
        }
      }
    });

    it('approve once and correct once, however often at once, with a store that fails', async () => {
      clock.set('2026-03-12T12:00:00.000Z');
      const { minutes } = value(await gatherMinutes(nth(0), actor('Signe'), of));
      value(await submitMinutes(nth(0), actor('Signe'), of, minutes.hash));
      opened.trouble();
      const again = async <T>(work: () => Promise<T>): Promise<T> => {
        for (let tries = 0; ; tries += 1)
          try {
            return await work();
          } catch (error) {
            if (tries > 20) throw error;
          }
      };
      const all = await Promise.all(
        ['Frede', 'Karla', 'Frede', 'Karla'].map((who, at) =>
          again(() => approveMinutes(nth(at), actor(who), of, minutes.hash)),
        ),
      );
      assert.deepEqual(all.map(codeOf), ['ok', 'ok', 'ok', 'ok']);
      const wish = { item: 'i-1', text: 'Dal tog forbehold.' };
      await Promise.all(
        ['Signe', 'Signe', 'Signe', 'Signe'].map((who, at) =>
          again(() => correctMinutes(nth(at), actor(who), of, wish)),
        ),
      );
      const after = await kept();
      assert.equal(after.minutes.state, 'approved');
      assert.deepEqual(after.minutes.approvals.map(({ person }) => person).sort(), [
        personOf('Frede'),
        personOf('Karla'),
      ]);
      assert.deepEqual(
        after.corrections.map(({ number, text }) => [number, text]),
        [[1, wish.text]],
      );
    });
  });
