import assert from 'node:assert/strict';
import { reach } from '../../bot/ask/ask.ts';
import { createConversations } from '../../bot/ask/conversations.ts';
import type { Message } from '../../bot/inbound.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { publicViewer, viewerOf, type Viewer } from '../../data/register/viewer.ts';
import { startBot, textOf, type Bot } from '../teams/bot.ts';
import { draft, mandate, minutes } from '../register/papers.ts';

const minute = 60_000;
const anne = { from: { id: '29:anne', name: 'Anne Prøve', aadObjectId: 'a-1' } };
const bo = { from: { id: '29:bo', name: 'Bo Prøve', aadObjectId: 'b-1' } };
const channel = { conversation: { id: 'c2', conversationType: 'channel', tenantId: 't1' } };

describe('a conversation with follow-ups', () => {
  const register = buildRegister([mandate(), minutes(), draft()]);
  let bot: Bot;
  let now = 0;
  let viewer: Viewer = publicViewer;
  beforeEach(async () => {
    now = 0;
    viewer = publicViewer;
    bot = await startBot({
      questions: {
        askedThere: () => Promise.resolve({ viewer, asOf: '2024-06-01' }),
        answer: (asked) => Promise.resolve(reach(asked, register)),
        conversations: createConversations(() => now),
        waysOn: () => [],
      },
    });
  });
  afterEach(() => bot.stop());

  const first = 'Hvem ejer aftalen om kompression?';
  const next = 'hvem er sekretær for gruppen?';
  const understood = /sekretariatet for Den stående arbejdsgruppe for sårpleje/u;
  const say = async (text: string, more: object = anne): Promise<string> => textOf(await bot.say(text, more));

  it('takes up what was just spoken of', async () => {
    await say(first);
    assert.match(await say(next), understood);
    assert.match(await say('og hvem refererer den til?'), /Strategisk Sundhedsstyregruppe/u);
  });

  it('takes up nothing another person asked, nor what was asked elsewhere', async () => {
    await say(first);
    assert.doesNotMatch(await say(next, bo), understood);
    assert.doesNotMatch(await say(next, { ...anne, ...channel }), understood);
    await say(first, { ...anne, ...channel });
    assert.doesNotMatch(await say(next, { ...bo, ...channel }), understood);
  });

  it('has forgotten after a while', async () => {
    await say(first);
    now += 16 * minute;
    assert.doesNotMatch(await say(next), understood);
  });

  it('does not take up what was told to a reader of more than is read now', async () => {
    viewer = viewerOf(['gruppen']);
    await say(first);
    viewer = publicViewer;
    assert.doesNotMatch(await say(next), understood);
    viewer = viewerOf(['gruppen']);
    assert.doesNotMatch(await say(next), understood);
  });

  it('takes no person for another where Teams tells none', async () => {
    const nobody = { from: { id: '', name: 'Gæst' } };
    await say(first, nobody);
    assert.doesNotMatch(await say(next, nobody), understood);
  });

  it('forgets the conversation longest silent', () => {
    const kept = createConversations(() => now);
    const spoken = { question: first, language: 'da' as const, body: null };
    const inbound = (id: number): Message => ({
      kind: 'message',
      person: { id: `t:${String(id)}`, tenant: 't', name: null, teamsId: null },
      conversation: { id: 'c', scope: 'personal', tenant: 't', serviceUrl: null },
      language: 'da',
      text: first,
      mentions: [],
      files: [],
    });
    for (let id = 0; id <= 1_000; id++) kept.keep(inbound(id), publicViewer, spoken);
    assert.equal(kept.previous(inbound(0), publicViewer), undefined);
    assert.deepEqual(kept.previous(inbound(1_000), publicViewer), spoken);
    kept.keep(inbound(1_000), publicViewer, { ...spoken, question: 'x'.repeat(501) });
    assert.equal(kept.previous(inbound(1_000), publicViewer), undefined);
  });
});
