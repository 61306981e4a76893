import assert from 'node:assert/strict';
import type { Answer } from '../../data/model/answer.ts';
import { readAudit } from '../../data/store/audit.ts';
import { cast } from '../teams-double/cast.ts';
import { startTeams, type RunningTeams } from '../teams-double/start-teams.ts';
import { answered, type Bot, startBot } from './bot.ts';
import { House, textIn, textsIn, who } from './house.ts';

describe('Punkt in Teams', () => {
  let house: House;
  before(async () => {
    house = await House.open();
  });
  after(() => house.stop());

  it('hears in a group chat and a channel what is said to it, with the mention taken out, and answers there', async () => {
    for (const where of ['Chatten', 'Kanalen', 'General'])
      for (const text of ['@Punkt hej', 'hej @Punkt'])
        assert.match(
          (await house.teams.as(who.secretary).in(where).say(text)).replies.map(textIn).join(),
          /^Hej!/,
        );
    const unheard = await house.teams.as(who.secretary).in('Kanalen').say('hej alle');
    assert.deepEqual([unheard.delivered, unheard.replies], [false, []]);
  });

  it('answers in the thread it was asked in', async () => {
    const here = house.teams.as(who.secretary).in('Kanalen');
    const { message } = await here.say('noget andet');
    const { replies } = await here.say('@Punkt hjælp', { thread: message.id });
    assert.equal(replies[0]?.thread, message.id);
  });

  it('answers in the language of each message', async () => {
    assert.match(
      await house.say(who.member, 'personal', 'hvem ejer aftalen om elefanter?'),
      /^Det står der ikke/,
    );
    assert.match(
      await house.say(who.member, 'personal', 'who owns the agreement on elephants?'),
      /do not say/i,
    );
    assert.match(await house.say(who.member, 'personal', 'HELP'), /papers/);
    assert.match(await house.say(who.member, 'personal', 'Hjælp'), /papirer/);
  });

  for (const text of [
    'asdf qwerty',
    '👍',
    '‮abc',
    '<script>alert(1)</script>',
    '# **x** [y](http://z)',
    'ø'.repeat(10_000),
  ])
    it(`has a way on for "${text.slice(0, 20)}"`, async () => {
      const reply = await house.say(who.member, 'personal', text);
      assert.match(reply, /hjælp|Skriv|spørg|står der ikke/i);
      assert.doesNotMatch(reply, /<script>|Error|undefined|null/);
    });

  it('answers although the message was taken away meanwhile', async () => {
    const here = house.teams.as(who.member).in('Kanalen');
    const { message } = await here.say('@Punkt hej');
    await here.deleteOwn(message);
    const seen = here.messages().length;
    await house.teams
      .as(who.member)
      .post('Kanalen', { type: 'message', text: 'hjælp', replyToId: message.id, id: 'late' });
    assert.equal(here.messages().length, seen + 1);
  });

  it('does what a message says once, however often Teams sends it', async () => {
    const here = house.teams.as(who.member).in('personal');
    const seen = here.messages().length;
    const twice = { type: 'message', text: 'hej', id: 'twice' };
    await Promise.all([1, 2, 3].map(() => house.teams.as(who.member).post('personal', twice)));
    assert.equal(here.messages().length, seen + 1);
  });

  it('counts a thumb once, with its reason, and keeps neither who nor what was asked', async () => {
    const here = house.teams.as(who.member).in('personal');
    const { replies } = await here.say('hvem ejer aftalen om elefanter?');
    const [answer] = replies;
    assert.ok(answer);
    const form = await here.feedbackForm(answer, 'dislike');
    assert.equal(form.kind, 'dialog');
    assert.equal((await here.feedbackForm(answer, 'dislike', true)).kind, 'dialog');
    assert.ok(form.kind === 'dialog' && textsIn(form.card).length > 0);
    assert.deepEqual(await readAudit(house.store, house.tenant, '2024-06-01'), []);
    for (const reason of ['wrong', 'wrong', 'missed'])
      assert.equal((await here.feedback(answer, 'dislike', { reason })).kind, 'done');
    const events = await readAudit(house.store, house.tenant, '2024-06-01');
    assert.deepEqual(
      events.map((one) => ({ ...one, at: '' })),
      [{ at: '', kind: 'feedback', reaction: 'dislike', reason: 'missed' }],
    );
    const items = JSON.stringify(await house.store.query('audit', `${house.tenant}/2024-06-01`));
    const { aadObjectId, id, name } = house.teams.person(who.member);
    for (const secret of [aadObjectId, id, name, 'elefanter', here.conversationId, answer.id])
      assert.ok(!items.includes(secret), secret);
  });

  it('takes no reason but those it offers', async () => {
    const here = house.teams.as(who.chair).in('personal');
    const { replies } = await here.say('hvem ejer aftalen om elefanter?');
    assert.ok(replies[0]);
    await here.feedback(replies[0], 'like', 'Mette Medlem har sagt noget hemmeligt');
    const events = await readAudit(house.store, house.tenant, '2024-06-01');
    assert.ok(
      events.some((one) => one.kind === 'feedback' && one.reaction === 'like' && one.reason === null),
    );
  });
});

describe('typing', () => {
  let teams: RunningTeams;
  let bot: Bot;
  let answer: () => Promise<Answer>;
  before(async () => {
    bot = await startBot({ answer: () => answer(), typing: { first: 1, again: 1 } });
    teams = await startTeams({ ...cast, botUrl: bot.url });
  });
  after(async () => {
    await bot.stop();
    await teams.stop();
  });
  const kinds = () => teams.calls.map(({ activity }) => activity?.type);

  it('is shown while Punkt works, in any conversation, and never after it has answered', async () => {
    for (const where of ['personal', 'Formændene', 'Styregruppen']) {
      teams.calls.length = 0;
      let done = (): void => undefined;
      answer = () => new Promise((resolve) => (done = () => resolve(answered('Svaret.'))));
      const stop = teams.world.onChange(({ typing }) => {
        // The second time: it goes on for as long as the work does.
        if (typing && kinds().filter((type) => type === 'typing').length >= 2) done();
      });
      await teams.as('Anne Prøve').in(where).say('@Punkt hvem ejer det?');
      stop();
      assert.ok(kinds().filter((type) => type === 'typing').length >= 2);
      assert.equal(kinds().at(-1), 'message');
    }
  });

  it('is not shown when the answer is there at once', async () => {
    teams.calls.length = 0;
    const quick = await startBot({ typing: { first: 60_000, again: 60_000 } });
    teams.connect(quick.url);
    await teams.as('Anne Prøve').in('personal').say('hvem ejer det?');
    assert.deepEqual(kinds(), ['message']);
    await quick.stop();
    teams.connect(bot.url);
  });

  it('that cannot be shown keeps nobody from the answer', async () => {
    teams.calls.length = 0;
    let done = (): void => undefined;
    answer = () => new Promise((resolve) => (done = () => resolve(answered('Svaret.'))));
    teams.misbehave({ answer: 404, on: 'send' });
    const said = teams.as('Anne Prøve').in('personal').say('hvem ejer det?');
    while (teams.mishaps.pending > 0) await new Promise(setImmediate);
    done();
    assert.equal((await said).replies.length, 1);
  });
});
