import assert from 'node:assert/strict';
import { goesOn, reach } from '../../bot/ask/ask.ts';
import { createConversations, type Conversations } from '../../bot/ask/conversations.ts';
import type { QuestionParts } from '../../bot/ask/question-routes.ts';
import { pino } from 'pino';
import { buildRegister } from '../../data/register/build-register.ts';
import { publicViewer, viewerOf, type Viewer } from '../../data/register/viewer.ts';
import { StoreError } from '../../data/store/errors.ts';
import { openSqlite } from '../../data/store/sqlite.ts';
import type { Store } from '../../data/store/store.ts';
import { startBot, textOf, type Bot } from '../teams/bot.ts';
import { draft, mandate, minutes } from '../register/papers.ts';

const minute = 60_000;
const anne = { from: { id: '29:anne', name: 'Anne Prøve', aadObjectId: 'a-1' } };
const bo = { from: { id: '29:bo', name: 'Bo Prøve', aadObjectId: 'b-1' } };
const channel = { conversation: { id: 'c2', conversationType: 'channel', tenantId: 't1' } };

describe('a conversation with follow-ups', () => {
  const register = buildRegister([mandate(), minutes(), draft()]);
  let store: Store;
  let bot: Bot;
  let now = 0;
  let viewer: Viewer = publicViewer;
  let away = false;
  /** What the last question was asked to go on from. */
  let previous: string | null = null;
  const lines: string[] = [];
  let all: Conversations[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  /** A process's own: it shares nothing with another's but the store. */
  const questions = (): QuestionParts => {
    const fragile = new Proxy(store, {
      get: (target, name) => {
        if (away) throw new StoreError('unavailable', { detail: 'away' });
        const member = Reflect.get(target, name) as unknown;
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    const conversations = createConversations(fragile, 't1', () => new Date(now).toISOString(), log);
    all.push(conversations);
    return {
      conversations,
      askedThere: () => Promise.resolve({ viewer, asOf: '2024-06-01' }),
      answer: (asked) => {
        previous = asked.previous?.question ?? null;
        return Promise.resolve(reach(asked, register));
      },
      goesOn: (asked) => goesOn(asked, register),
      waysOn: () => [],
    };
  };
  beforeEach(async () => {
    [now, viewer, away] = [0, publicViewer, false];
    lines.length = 0;
    all = [];
    store = await openSqlite(':memory:');
    bot = await startBot({ questions: questions() });
  });
  afterEach(async () => {
    await bot.stop();
    await store.close();
  });

  const first = 'Hvem ejer aftalen om kompression?';
  const next = 'hvem er sekretær for gruppen?';
  /** Says something, and waits until what was told is written. */
  const sayTo = async (to: Bot, text: string, more: object): Promise<string> => {
    const told = textOf(await to.say(text, more));
    await Promise.all(all.map((one) => one.written()));
    return told;
  };
  const say = (text: string, more: object = anne): Promise<string> => sayTo(bot, text, more);
  /** Whether a question was taken as one that goes on from the last. */
  const takesUp = async (text: string, more: object = anne): Promise<boolean> => {
    await say(text, more);
    return previous !== null;
  };

  it('takes up what was just spoken of', async () => {
    await say(first);
    assert.ok(await takesUp(next));
    assert.match(await say('og hvem refererer den til?'), /Strategisk Sundhedsstyregruppe/u);
  });

  it('takes up nothing another person asked, nor what was asked elsewhere', async () => {
    await say(first);
    assert.ok(!(await takesUp(next, bo)));
    assert.ok(!(await takesUp(next, { ...anne, ...channel })));
    await say(first, { ...anne, ...channel });
    assert.ok(!(await takesUp(next, { ...bo, ...channel })));
  });

  it('has forgotten after a while', async () => {
    await say(first);
    now += 16 * minute;
    assert.ok(!(await takesUp(next)));
  });

  it('does not take up what was told to a reader of more than is read now', async () => {
    viewer = viewerOf(['gruppen']);
    await say(first);
    viewer = publicViewer;
    assert.ok(!(await takesUp(next)));
    viewer = viewerOf(['gruppen']);
    // What was told meanwhile may be read, and that alone is gone on from.
    await say(next);
    assert.equal(previous, next);
  });

  it('takes no person for another where Teams tells none', async () => {
    const nobody = { from: { id: '', name: 'Gæst' } };
    await say(first, nobody);
    assert.ok(!(await takesUp(next, nobody)));
  });

  it('takes up nothing after a question too long to go on from', async () => {
    await say(first);
    await say(`${first} ${'Altså den fra Ravnslunde. '.repeat(30)}`);
    assert.ok(!(await takesUp(next)));
  });

  it('takes up what was asked of another process, and what was asked last of either', async () => {
    const other = await startBot({ questions: questions() });
    try {
      const askOther = (text: string): Promise<string> => sayTo(other, text, anne);
      await say(first);
      await askOther(next);
      assert.equal(previous, first);
      // Asked elsewhere, and of something else: what this process was asked before is not taken up again.
      await askOther('Hvad er et kommissorium?');
      assert.ok(await takesUp(next));
      assert.equal(previous, 'Hvad er et kommissorium?');
    } finally {
      await other.stop();
    }
  });

  it('answers as ever while the store is away, and takes up nothing', async () => {
    await say(first);
    away = true;
    assert.ok(!(await takesUp(next)));
    assert.match(await say(first), /kompression/u);
  });

  it('keeps neither question nor answer in the log', async () => {
    away = true;
    await say(first);
    assert.match(lines.join(''), /not kept/);
    assert.doesNotMatch(lines.join(''), /kompression/i);
  });
});
