import assert from 'node:assert/strict';
import { pino } from 'pino';
import type { Log } from '../../../bot/log.ts';
import { shownIn, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { openBallot, title, votePaper } from './opening.ts';

/** What somebody writes, which must stay with those who may read it. */
const remark = 'Kodeordet er havreslikpind.';

describe('a hidden ballot in Teams', () => {
  let here: GroupInTeams;
  const logged: string[] = [];
  before(async () => {
    const log: Log = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
    here = await startGroup({ log });
    await openBallot(here, { visibility: 'until-closed' });
    for (const [name, inputs] of [
      ['Anne Almind', { answer: 'against', remark }],
      ['Carl Bakke', { answer: 'for' }],
    ] as const) {
      const paper = await here.sees(name, votePaper);
      const outcome = await here.at(name).click(paper, 'Send svar', { ...inputs });
      assert.equal(outcome.kind, 'card');
      // A number would tell how many have answered.
      assert.doesNotMatch(JSON.stringify(outcome), /i loggen|[0-9] har svaret/);
    }
  });
  after(() => here.stop());

  const tells =
    /havreslikpind|[0-9] af [0-9] har svaret|[0-9] for, [0-9] imod|mangler at svare|Bakke Kommune: For|Almind Kommune: Imod/;

  it('is told nobody by the status, the list, the card in the channel, or a paper', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say(`status på ${title}`);
    assert.match(shownIn(sara.last()), /Svarene er skjulte/);
    await sara.say('skriftlige behandlinger');
    await here.at('Dora Dal').click(await here.sees('Dora Dal', votePaper), 'Hvem har svaret?');
    await here.at('Dora Dal', 'Beslutninger').view();
    for (const [name, where] of [
      ['Sara Sekretær', 'personal'],
      ['Dora Dal', 'personal'],
      ['Dora Dal', 'Beslutninger'],
    ] as const)
      for (const message of here.at(name, where).messages()) assert.doesNotMatch(shownIn(message), tells);
  });

  it('shows no change of the channel’s card when somebody votes', async () => {
    const card = await here.sees(
      'Sara Sekretær',
      (message) => /Min stemmeseddel/.test(shownIn(message)),
      'Beslutninger',
    );
    assert.equal(card.version, 0);
  });

  it('shows no version of a seat to who records an answer', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say(`status på ${title}`);
    const asked = await sara.click(sara.last(), 'Indfør et svar …');
    assert.doesNotMatch(JSON.stringify(asked), /"version":\d/);
  });

  it('is told nobody by Ask, the message extension or the log', async () => {
    for (const question of [
      'hvem var imod?',
      'hvem var imod Fælles nattevagt?',
      'hvad har vi besluttet skriftligt i år?',
      'hvad blev besluttet om nattevagt?',
    ])
      for (const name of ['Dora Dal', 'Sara Sekretær']) {
        await here.at(name).say(question);
        assert.doesNotMatch(shownIn(here.at(name).last()), /Almind|havreslikpind/);
      }
    const found = await here.at('Dora Dal').search('search', 'nattevagt');
    assert.doesNotMatch(JSON.stringify(found), /nattevagt|Almind/i);
    const log = logged.join('');
    assert.doesNotMatch(log, /havreslikpind|nattevagt|Almind/i);
    assert.match(log, /ballot\.vote/);
  });

  it('reminds those missing without saying who they are', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say(`status på ${title}`);
    const done = await sara.click(sara.last(), 'Mind dem, der mangler');
    assert.match(JSON.stringify(done), /bliver mindet om det/);
    assert.doesNotMatch(JSON.stringify(done), /Dal Kommune:|mangler at svare/);
    const reminded = await here.sees('Dora Dal', (message) => /Sekretæren minder om/.test(shownIn(message)));
    assert.doesNotMatch(shownIn(reminded), tells);
    assert.ok(
      !here
        .at('Carl Bakke')
        .messages()
        .some((message) => /minder om/.test(shownIn(message))),
    );
  });

  it('is told all once it is over', async () => {
    here.clock.forward(24 * 30);
    here.punkt.wake();
    const told = await here.sees('Dora Dal', (message) => /stemmelighed/.test(shownIn(message)));
    assert.match(shownIn(told), /havreslikpind/);
  });
});

describe('the card in the channel', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
    await openBallot(here);
  });
  after(() => here.stop());
  const shared = (message: Parameters<typeof shownIn>[0]): boolean =>
    /Min stemmeseddel|ballot\.vote/.test(shownIn(message));

  it('is everybody’s own when they look at it, and shows counts when they change', async () => {
    const card = await here.sees('Anne Almind', shared, 'Beslutninger');
    const anne = here.at('Anne Almind', 'Beslutninger');
    await anne.view();
    assert.match(shownIn(anne.last()), /Svar for Almind Kommune/);
    const sara = here.at('Sara Sekretær', 'Beslutninger');
    assert.doesNotMatch(shownIn(sara.last()), /Send svar/);
    const outcome = await anne.click(card.id, 'Send svar', { answer: 'for' });
    assert.match(JSON.stringify(outcome), /Svaret for Almind Kommune: For/);
    const counted = await here.sees(
      'Sara Sekretær',
      (message) => /1 af 4 har svaret/.test(shownIn(message)),
      'Beslutninger',
    );
    assert.equal(counted.id, card.id);
    await here.at('Carl Bakke', 'Beslutninger').view();
    assert.match(shownIn(here.at('Carl Bakke', 'Beslutninger').last()), /Svar for Bakke Kommune/);
  });
});

describe('a ballot hidden until one has voted, in a channel', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
    await openBallot(here, { visibility: 'until-voted' });
  });
  after(() => here.stop());

  it('is told there as to anybody, whoever asks', async () => {
    const paper = await here.sees('Anne Almind', votePaper);
    await here.at('Anne Almind').click(paper, 'Send svar', { answer: 'against', remark });
    const anne = here.at('Anne Almind', 'Beslutninger');
    const { replies } = await anne.say(`@Punkt status på ${title}`);
    assert.match(replies.map(shownIn).join(), /Svarene er skjulte/);
    assert.doesNotMatch(
      here.at('Dora Dal', 'Beslutninger').messages().map(shownIn).join(),
      /havreslikpind|Imod/,
    );
    const own = await here.at('Anne Almind').say(`status på ${title}`);
    assert.match(own.replies.map(shownIn).join(), /Imod/);
  });
});
