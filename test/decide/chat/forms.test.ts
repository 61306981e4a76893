import assert from 'node:assert/strict';
import { recountBallot } from '../../../bot/decide/decide.ts';
import { openHeads } from '../../../data/store/ballots/open-heads.ts';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import { dataOf, press } from './forging.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { openBallot, votePaper } from './opening.ts';

/** Votes from the paper that everybody was sent, and has the deadline pass. */
const answerAll = async (
  { at, sees, clock, punkt }: GroupInTeams,
  title: string,
  answers: Record<string, string>,
): Promise<void> => {
  for (const [name, answer] of Object.entries(answers)) {
    const paper = await sees(name, (message) => votePaper(message) && shownIn(message).includes(title));
    const outcome = await at(name).click(paper, 'Send svar', { answer });
    assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
  }
  clock.forward(24 * 30);
  punkt.wake();
};

const kept = async ({ store, tenant }: GroupInTeams, title: string) =>
  (await readDecisions(store, tenant, groupId)).find(({ record }) => record.title === title)?.record;

describe('a choice among variants in Teams', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
  });
  after(() => here.stop());

  const title = 'Valg af vagtmodel';
  const form = { title, form: 'choice', variants: 'Fælles vagt\nEgen vagt\nIngen vagt' };

  it('gives the one that most chose, with what each chose', async () => {
    await openBallot(here, form);
    await answerAll(here, title, {
      'Frede Formand': 'for:v2',
      'Anne Almind': 'for:v2',
      'Carl Bakke': 'for:v1',
      'Dora Dal': 'abstain',
    });
    const told = await here.sees('Dora Dal', (message) => /Vedtaget/.test(shownIn(message)));
    assert.match(shownIn(told), /Egen vagt/);
    assert.match(shownIn(told), /Bakke Kommune.*Fælles vagt/);
    const record = await kept(here, title);
    assert.deepEqual([record?.result?.outcome, record?.result?.option], ['adopted', 'v2']);
    assert.deepEqual((await recountBallot(here.store, here.tenant, record?.ballot ?? ''))?.faults, []);
  });
});

describe('a tie in Teams', () => {
  let here: GroupInTeams;
  const title = 'Fælles dagvagt';
  before(async () => {
    here = await startGroup();
    const words = 'Ved stemmelighed er formandens stemme afgørende';
    await openBallot(here, {
      title,
      basisText: `Aftalt i januar. ${words}.`,
      casting: here.idOf('Frede Formand'),
      castingWords: words,
    });
  });
  after(() => here.stop());

  it('waits for the casting vote, which nobody but its seat can give, and is decided by it once', async () => {
    const paper = await here.sees('Carl Bakke', votePaper);
    const against = { answer: 'against', remark: 'Vi har ikke folk til det.' };
    assert.equal((await here.at('Carl Bakke').click(paper, 'Send svar', against)).kind, 'card');
    await answerAll(here, title, { 'Anne Almind': 'for' });
    const casting = await here.sees('Frede Formand', (message) => /ballot\.cast/.test(shownIn(message)));
    assert.equal(await kept(here, title), undefined, 'undecided until the casting vote');

    const data = dataOf(casting, 'Afgør');
    const forged = await press(here, 'Dora Dal', 'ballot.cast', { ...data, choice: 'it' });
    assert.equal(forged.kind, 'message', JSON.stringify(forged));
    assert.equal(await kept(here, title), undefined);

    const cast = () => here.at('Frede Formand').click(casting, 'Afgør', { choice: 'it' });
    const outcomes = await Promise.all([cast(), cast(), cast()]);
    for (const outcome of outcomes) assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
    const told = await here.sees('Dora Dal', (message) => /Vedtaget/.test(shownIn(message)));
    assert.match(shownIn(told), /Region Prøve/);
    const record = await kept(here, title);
    assert.equal(record?.result?.outcome, 'adopted');
    const recounted = await recountBallot(here.store, here.tenant, record.ballot);
    assert.deepEqual(recounted?.faults, []);
  });
});

describe('a running ballot made anew', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
    await openBallot(here, { title: 'Fejl i bilaget' });
  });
  after(() => here.stop());

  it('is voided with its reason as the new one goes out, and not before', async () => {
    const { at, sees } = here;
    const sara = at('Sara Sekretær');
    const old = await sees('Anne Almind', votePaper);
    await sara.click(sara.last(), 'Lav om …');
    await sara.click(sara.last(), 'Se det igennem', { title: 'Rettet bilag', seats: 'organisations' });
    assert.match(shownIn(sara.last()), /annulleres den behandling, der kører nu/);
    const voted = await at('Anne Almind').click(old, 'Send svar', { answer: 'for' });
    assert.equal(voted.kind, 'card', 'the old one runs until the new one is confirmed');

    const preview = sara.last();
    const data = dataOf(preview, 'Annullér den gamle, og send');
    const twoAtOnce = await press(here, 'Sara Sekretær', 'ballot.open', data);
    assert.match(JSON.stringify(twoAtOnce), /kører stadig/);
    assert.equal(
      (await press(here, 'Anne Almind', 'ballot.replace', { ...data, reason: 'x' })).kind,
      'message',
    );
    const without = await press(here, 'Sara Sekretær', 'ballot.replace', { ...data, reason: ' ' });
    assert.equal(without.kind, 'message', JSON.stringify(without));

    const confirm = () =>
      press(here, 'Sara Sekretær', 'ballot.replace', { ...data, reason: 'Et bilag var forkert.' });
    for (const outcome of await Promise.all([confirm(), confirm()]))
      assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
    const told = await sees('Anne Almind', (message) => /Et bilag var forkert/.test(shownIn(message)));
    assert.match(shownIn(told), /Annulleret/);
    await sees('Anne Almind', (message) => votePaper(message) && /Rettet bilag/.test(shownIn(message)));
    const late = await at('Anne Almind').click(old.id, 'Send svar', { answer: 'for' }).catch(String);
    assert.doesNotMatch(JSON.stringify(late), /Svaret for Almind Kommune/);
  });
});

describe('a guest in a seat', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startGroup();
    await openBallot(here);
  });
  after(() => here.stop());

  it('answers for the one they are bound to, and sees nothing else of the group', async () => {
    const { at, sees, idOf } = here;
    const outsider = at('Ude Fremmed');
    const paper = await sees('Carl Bakke', votePaper);
    await here.at('Sara Sekretær').say('status på Fælles nattevagt');
    const sara = at('Sara Sekretær');
    await sara.click(sara.last(), 'Skift personer …');
    const [, guest = ''] = idOf('Ude Fremmed').split(':');
    const seat = { ...dataOf(paper, 'Send svar') }['seat'] as string;
    const bound = await sara.click(sara.last(), 'Skift', {
      ...{ seat, first: idOf('Carl Bakke'), guest, reason: 'Carl er på ferie.' },
    });
    assert.equal(bound.kind, 'card', JSON.stringify(bound));
    const theirs = await sees('Ude Fremmed', votePaper);
    const voted = await outsider.click(theirs, 'Send svar', { answer: 'for' });
    assert.match(JSON.stringify(voted), /Svaret for Bakke Kommune: For/);
    const other = { ...dataOf(theirs, 'Send svar'), seat: 's1', answer: 'for' };
    assert.match(JSON.stringify(await press(here, 'Ude Fremmed', 'ballot.vote', other)), /sidder ikke/);
    await outsider.say('hvem er med i Klyngen Prøve?');
    assert.doesNotMatch(shownIn(outsider.last()), /Anne|Dora/);
  });

  it('can speak for the seat', async () => {
    const { at, idOf } = here;
    const sara = at('Sara Sekretær');
    await sara.say('status på Fælles nattevagt');
    await sara.click(sara.last(), 'Skift personer …');
    const asked = sara.last();
    const [, guest = ''] = idOf('Olga Observatør').split(':');
    const head = (await openHeads(here.store, here.tenant))[0];
    const seat = head?.seats.find(({ organisation }) => organisation === 'Dal Kommune')?.id ?? '';
    const without = await sara.click(asked, 'Skift', { seat, first: 'guest', reason: 'Vikar.' });
    assert.match(JSON.stringify(without), /Vælg den gæst, der skal svare for pladsen/);
    const wish = { seat, first: 'guest', people: idOf('Dora Dal'), guest, reason: 'Vikar.' };
    assert.equal((await sara.click(asked, 'Skift', wish)).kind, 'card');
    const theirs = await here.sees('Olga Observatør', votePaper);
    const voted = await at('Olga Observatør').click(theirs, 'Send svar', { answer: 'for' });
    assert.match(JSON.stringify(voted), /Svaret for Dal Kommune: For/);
    // Before them comes nobody, and after them the substitute.
    const after = await here.sees('Dora Dal', votePaper);
    const data = { ...dataOf(after, 'Send svar'), version: 2, answer: 'abstain' };
    assert.match(JSON.stringify(await press(here, 'Dora Dal', 'ballot.vote', data)), /går forud for dig/);
  });

  it('is not bound by a member, and nobody learns whether somebody is known', async () => {
    const { at, idOf } = here;
    const [, guest = ''] = idOf('Olga Observatør').split(':');
    const data = dataOf(at('Carl Bakke').messages().find(votePaper) ?? at('Carl Bakke').last(), 'Send svar');
    for (const one of [guest, '00000000-0000-4000-8000-000000000000']) {
      const wish = { ...data, first: idOf('Carl Bakke'), guest: one, reason: 'x' };
      assert.match(
        JSON.stringify(await press(here, 'Carl Bakke', 'ballot.reseat', wish)),
        /sekretær eller formand/,
      );
    }
  });
});
