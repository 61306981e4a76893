import assert from 'node:assert/strict';
import { readAudit } from '../../../data/store/audit.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { Outcome } from '../../teams-double/client/cards/outcome.ts';
import { groupId, startGroup, type GroupInTeams } from './group-in-teams.ts';
import { press as forge } from './forging.ts';
import { filledIn, openBallot, votePaper } from './opening.ts';

describe('a card that somebody made up', () => {
  let here: GroupInTeams;
  let head: BallotHead;
  let paper: string;
  const headNow = async (): Promise<BallotHead> => {
    const [ballot = ''] = await everyBallot(here.store, here.tenant);
    const found = await readHead(here.store, here.tenant, ballot);
    assert.ok(found);
    return found.value;
  };
  before(async () => {
    here = await startGroup();
    await openBallot(here);
    paper = (await here.sees('Anne Almind', votePaper)).id;
    head = await headNow();
  });
  after(() => here.stop());

  const press = (name: string, verb: string, data: Record<string, unknown>): Promise<Outcome> =>
    forge(here, name, verb, data, name === 'Anne Almind' ? paper : undefined);
  /** The seat of Almind Kommune, as its own card carries it. */
  const seatOf = (label: string) => {
    const seat = head.seats.find(({ organisation }) => organisation === label);
    return { seat: seat?.id ?? '', version: seat?.version ?? 0 };
  };
  const about = () => ({ ballot: head.ballot, group: groupId });
  const aboutSeat = () => ({ ...about(), ...seatOf('Almind Kommune'), frozen: head.frozen });

  const wishes: [verb: string, data: () => Record<string, unknown>][] = [
    ['ballot.form', about],
    ['ballot.prepare', () => ({ ...filledIn, group: groupId })],
    ['ballot.edit', about],
    ['ballot.open', () => ({ ...about(), draft: 'x'.repeat(64) })],
    ['ballot.replace', () => ({ ...about(), draft: 'x'.repeat(64), reason: 'Forkert bilag.' })],
    ['ballot.show', about],
    ['ballot.refresh', about],
    ['ballot.vote', () => ({ ...aboutSeat(), answer: 'for' })],
    ['ballot.ask', () => ({ ...about(), act: 'record' })],
    ['ballot.object', () => ({ ...aboutSeat(), remark: 'Nej.' })],
    ['ballot.withdraw', () => ({ ...about(), seat: 's1' })],
    ['ballot.recuse', aboutSeat],
    ['ballot.cast', () => ({ ...about(), frozen: head.frozen, choice: 'it' })],
    ['ballot.status', about],
    ['ballot.extend', () => ({ ...about(), date: '2026-03-27', time: '12:00', reason: 'Ferie.' })],
    ['ballot.nudge', about],
    ['ballot.void', () => ({ ...about(), reason: 'Fejl.' })],
    ['ballot.closeEarly', about],
    [
      'ballot.record',
      () => ({ ...about(), frozen: head.frozen, who: `s1|${here.idOf('Anne Almind')}`, answer: 'for' }),
    ],
    ['ballot.reseat', () => ({ ...about(), seat: 's1', first: here.idOf('Bo Almind'), reason: 'Ny.' })],
    [
      'ballot.report',
      () => ({
        id: 'q-abcdef0123',
        group: groupId,
        title: 'T',
        text: 'T',
        decidedBy: 'alle',
        decidedOn: '2026-03-02',
      }),
    ],
  ];

  for (const [verb, data] of wishes) {
    it(`${verb}: changes nothing for somebody who is not of the group, and tells them one sentence`, async () => {
      const outcome = await press('Ude Fremmed', verb, data());
      assert.equal(outcome.kind, 'message', JSON.stringify(outcome));
      assert.doesNotMatch(JSON.stringify(outcome), /nattevagt|Almind|Anne/);
      assert.deepEqual(await headNow(), head);
    });

    it(`${verb}: believes no other group that a card names, nor a ballot that is none`, async () => {
      for (const more of [{ group: 'en anden' }, { ballot: '../../anden' }, { ballot: 'a'.repeat(5_000) }]) {
        const outcome = await press('Ude Fremmed', verb, { ...data(), ...more });
        assert.equal(outcome.kind, 'message', JSON.stringify(outcome));
      }
      assert.deepEqual(await headNow(), head);
    });

    it(`${verb}: takes data of any shape for no card of ours`, async () => {
      for (const odd of [{ ballot: 7 }, { ballot: null, group: {} }, { group: [] }]) {
        const outcome = await press('Anne Almind', verb, odd);
        assert.equal(outcome.kind, 'message', JSON.stringify(outcome));
      }
      assert.deepEqual(await headNow(), head);
    });
  }

  const votes: [why: string, data: () => Record<string, unknown>, says: RegExp][] = [
    ['for another’s seat', () => seatOf('Bakke Kommune'), /Du sidder ikke på den plads/],
    ['for a seat that is none', () => ({ seat: 'zz' }), /plads findes ikke/],
    ['on another text', () => ({ frozen: '0'.repeat(64) }), /anden udgave/],
    ['from a card of the future', () => ({ version: 7 }), /nyt svar/],
    ['of an answer that is none', () => ({ answer: 'måske' }), /svar findes ikke/],
    ['of a variant that is none', () => ({ answer: 'for:v9' }), /mulighed findes ikke/],
    ['with a remark too long', () => ({ answer: 'against', remark: 'x'.repeat(60_000) }), /for lang/],
    ['with a remark of a megabyte', () => ({ answer: 'against', remark: 'x'.repeat(1_048_576) }), /for lang/],
  ];
  for (const [why, data, says] of votes)
    it(`a vote ${why} is refused with one sentence, and noted`, async () => {
      const outcome = await press('Anne Almind', 'ballot.vote', { ...aboutSeat(), answer: 'for', ...data() });
      assert.match(JSON.stringify(outcome), says);
      assert.deepEqual(await headNow(), head);
    });

  it('a member can neither run the ballot nor see who could be recorded', async () => {
    for (const act of ['extend', 'void', 'record', 'reseat'])
      assert.equal((await press('Anne Almind', 'ballot.ask', { ...about(), act })).kind, 'message');
    assert.deepEqual(await headNow(), head);
  });

  it('leaves its trace in the audit', async () => {
    const events = await readAudit(here.store, here.tenant, '2026-03-02');
    const codes = events.flatMap((event) => (event.kind === 'refused' ? [event.code] : []));
    for (const code of [
      'not-your-seat',
      'no-seat',
      'other-text',
      'stale',
      'unknown-answer',
      'unknown-option',
      'remark-too-long',
    ])
      assert.ok(codes.includes(code), code);
    assert.doesNotMatch(JSON.stringify(events), /xxxx/);
  });
});
