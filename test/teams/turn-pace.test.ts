import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Inbound } from '../../bot/inbound.ts';
import { createTurnLimit, leftIn, takeTurn, type Bucket } from '../../bot/teams/turn-pace.ts';
import { answered, type Bot, startBot, textOf } from './bot.ts';

const pace = { burst: 3, everyMs: 1_000 };

const said = (id: string | null, more: object = {}): Inbound =>
  ({
    kind: 'message',
    person: { id, tenant: 't', name: null, teamsId: '29:x' },
    conversation: { id: 'c', scope: 'personal', tenant: 't', serviceUrl: null },
    ...more,
  }) as unknown as Inbound;

describe('the pace of one person', () => {
  it('never lets more through in any stretch of time than the bucket and what drips into it', () => {
    fc.assert(
      fc.property(
        fc.record({ burst: fc.integer({ min: 1, max: 20 }), everyMs: fc.integer({ min: 1, max: 5_000 }) }),
        fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 }),
        (any, gaps) => {
          let bucket: Bucket | undefined;
          let now = 0;
          const taken: number[] = [];
          for (const gap of gaps) {
            now += gap;
            const next = takeTurn(bucket, any, now);
            if (next === null) continue;
            bucket = next;
            taken.push(now);
            assert.ok(next.left >= 0 && leftIn(next, any, now) <= any.burst);
          }
          taken.forEach((from, first) =>
            taken.forEach((to, last) => {
              if (last >= first) assert.ok(last - first + 1 <= any.burst + (to - from) / any.everyMs + 1e-6);
            }),
          );
        },
      ),
    );
  });

  it('counts each person apart, refreshes of cards apart from what people do, and presence not at all', () => {
    let now = 0;
    const allows = createTurnLimit(pace, () => now);
    for (let turn = 0; turn < 3; turn += 1) assert.ok(allows(said('t:a')));
    assert.ok(!allows(said('t:a')));
    assert.ok(allows(said('t:b')));
    assert.ok(allows(said('t:a', { kind: 'action', trigger: 'automatic' })));
    assert.ok(!allows(said('t:a', { kind: 'action', trigger: 'manual' })));
    assert.ok(allows(said('t:a', { kind: 'presence' })));
    assert.ok(allows(said(null)), 'somebody without an id is known by Teams’ own');
    now += 1_000;
    assert.ok(allows(said('t:a')));
    assert.ok(!allows(said('t:a')));
    now -= 5_000;
    assert.ok(!allows(said('t:a')), 'a clock that is put back gives nothing');
  });

  it('remembers so many people at most', () => {
    const allows = createTurnLimit(pace, () => 0);
    for (let person = 0; person < 25_000; person += 1) assert.ok(allows(said(`t:${String(person)}`)));
  });

  describe('in a conversation', () => {
    let bot: Bot;
    const asked: string[] = [];
    before(async () => {
      bot = await startBot({
        turnPace: { burst: 2, everyMs: 3_600_000 },
        answer: async (_, question) => {
          asked.push(question);
          return answered('Svaret.');
        },
      });
    });
    after(() => bot.stop());

    it('is kept in one clear sentence, and nothing is done; others are answered as ever', async () => {
      const read = async (text: string, from: object): Promise<string> =>
        textOf(await bot.say(text, { from }));
      const anne = { id: '29:anne', name: 'Anne Prøve', aadObjectId: 'a-1' };
      const bo = { id: '29:bo', name: 'Bo Prøve', aadObjectId: 'b-1' };
      await read('hjælp', anne);
      await read('hjælp', anne);
      assert.equal(
        await read('hjælp', anne),
        'Det går for hurtigt for mig; vent et halvt minut, og prøv så igen.',
      );
      assert.equal(
        await read('what who is that', anne),
        'That is too fast for me; wait half a minute and then try again.',
      );
      assert.notEqual(
        await read('hjælp', bo),
        'Det går for hurtigt for mig; vent et halvt minut, og prøv så igen.',
      );
      assert.deepEqual(asked, []);
      const pressed = await bot.invoke(
        'adaptiveCard/action',
        { action: { type: 'Action.Execute', verb: 'ask', data: { question: 'x' } }, trigger: 'manual' },
        { from: anne },
      );
      assert.match(JSON.stringify(pressed.body), /for hurtigt/);
      assert.equal(pressed.status, 200);
      assert.deepEqual(asked, []);
    });
  });
});
