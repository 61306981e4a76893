import assert from 'node:assert/strict';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import { readEvents, readHead } from '../../../data/store/ballots/log.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import type { Outcome } from '../../teams-double/client/cards/outcome.ts';
import { groupId, shownIn, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { filledIn, openBallot, votePaper } from './opening.ts';

/** Teams repeats an invoke whose answer it did not get; people press twice. */
describe('the same button three times at once', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startGroup();
  });
  afterEach(() => here.stop());

  const headNow = async (): Promise<BallotHead> => {
    const [ballot = ''] = await everyBallot(here.store, here.tenant);
    const found = await readHead(here.store, here.tenant, ballot);
    assert.ok(found);
    return found.value;
  };
  const thrice = async (name: string, verb: string, data: Record<string, unknown>): Promise<Outcome[]> => {
    const at = here.at(name);
    const { id } = at.last();
    const once = () => at.act(id, { type: 'Action.Execute', verb }, { language: 'da', verb, ...data });
    const outcomes = await Promise.all([once(), once(), once()]);
    for (const outcome of outcomes) assert.equal(outcome.kind, 'card', JSON.stringify(outcome));
    return outcomes;
  };
  const kinds = async (): Promise<string[]> => {
    const { ballot } = await headNow();
    return (await readEvents(here.store, here.tenant, ballot)).map(({ stored }) => stored.event.kind);
  };

  it('opens once, and each has one ballot paper', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say('start skriftlig behandling');
    await sara.click(sara.last(), 'Se det igennem', filledIn);
    const card = JSON.stringify(sara.last().cards);
    const [, ballot = ''] = /"ballot":"([^"]+)"/.exec(card) ?? [];
    const [, draft = ''] = /"draft":"([^"]+)"/.exec(card) ?? [];
    await thrice('Sara Sekretær', 'ballot.open', { ballot, draft, group: groupId });
    assert.deepEqual(await kinds(), ['opened']);
    await here.sees('Dora Dal', votePaper);
    assert.equal(here.at('Dora Dal').messages().filter(votePaper).length, 1);
  });

  it('does each act once', async () => {
    await openBallot(here);
    await here.sees('Anne Almind', votePaper);
    const { ballot, frozen, seats } = await headNow();
    const about = { ballot, group: groupId };
    const seat = (label: string) => ({
      seat: seats.find(({ organisation }) => organisation === label)?.id ?? '',
      version: 0,
      frozen,
    });
    await thrice('Anne Almind', 'ballot.vote', {
      ...about,
      ...seat('Almind Kommune'),
      answer: 'against',
      remark: 'Nej.',
    });
    await thrice('Carl Bakke', 'ballot.recuse', { ...about, ...seat('Bakke Kommune') });
    await thrice('Sara Sekretær', 'ballot.extend', {
      ...about,
      date: '2026-03-27',
      time: '12:00',
      reason: 'Ferie.',
    });
    await thrice('Sara Sekretær', 'ballot.nudge', about);
    const who = `${seat('Dal Kommune').seat}|${here.idOf('Dora Dal')}`;
    await thrice('Sara Sekretær', 'ballot.record', { ...about, frozen, who, answer: 'for' });
    await thrice('Sara Sekretær', 'ballot.reseat', {
      ...{ ...about, seat: seat('Dal Kommune').seat, first: here.idOf('Bo Almind') },
      ...{ people: here.idOf('Dora Dal'), reason: 'Orlov.' },
    });
    await thrice('Sara Sekretær', 'ballot.void', { ...about, reason: 'Forkert bilag.' });
    assert.deepEqual(await kinds(), [
      'opened',
      'voted',
      'recused',
      'extended',
      'nudged',
      'voted',
      'seated',
      'voided',
    ]);
    await here.sees('Dora Dal', (message) => /indført for dig|Annulleret/.test(shownIn(message)));
  });

  it('objects once, and the others are told once', async () => {
    await openBallot(here);
    await here.sees('Anne Almind', votePaper);
    const { ballot, frozen, seats } = await headNow();
    const seat = seats.find(({ organisation }) => organisation === 'Almind Kommune')?.id ?? '';
    await thrice('Anne Almind', 'ballot.object', {
      ...{ ballot, group: groupId, seat, version: 0, frozen, remark: 'Møde.' },
    });
    assert.deepEqual(await kinds(), ['opened', 'objected']);
    const stopped = (message: Parameters<typeof shownIn>[0]) =>
      /Stoppet af indsigelse/.test(shownIn(message));
    await here.sees('Dora Dal', stopped);
    assert.equal(here.at('Dora Dal').messages().filter(stopped).length, 1);
  });

  it('notes a quick decision once', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say('notér beslutning i Klyngen Prøve, punkt 4: Mødet flyttes til den 21. april.');
    const card = JSON.stringify(sara.last().cards);
    const [, id = ''] = /"id":"(q-[^"]+)"/.exec(card) ?? [];
    await thrice('Sara Sekretær', 'ballot.report', {
      ...{ id, group: groupId, title: 'Mødet flyttes', text: 'Mødet flyttes til den 21. april.' },
      ...{ decidedBy: 'Formandskabet', decidedOn: '2026-03-02', number: '4' },
    });
    const decisions = await readDecisions(here.store, here.tenant, groupId);
    assert.deepEqual(
      decisions.map(({ record }) => [record.origin, record.number, record.decidedBy]),
      [['reported', 4, 'Formandskabet']],
    );
    await here.sees('Dora Dal', (message) => /Mødet flyttes/.test(shownIn(message)), 'Beslutninger');
  });
});
