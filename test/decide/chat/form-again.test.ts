import assert from 'node:assert/strict';
import type { FactOf } from '../../../data/model/ballot/event.ts';
import { everyBallot } from '../../../data/store/ballots/watch.ts';
import { readEvents } from '../../../data/store/ballots/log.ts';
import { startGroup, type GroupInTeams } from './group-in-teams.ts';
import { filledIn, title } from './opening.ts';

const words = 'Ved stemmelighed er formandens stemme afgørende';

describe('the form that opens a ballot, shown again', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startGroup();
  });
  afterEach(() => here.stop());

  /** Fills the form in and looks through it. */
  const prepare = async (more: Record<string, string>): Promise<string> => {
    const sara = here.at('Sara Sekretær');
    await sara.say('start skriftlig behandling');
    return JSON.stringify(await sara.click(sara.last(), 'Se det igennem', { ...filledIn, ...more }));
  };
  /** Goes back to the form, changes nothing, looks through it again, and confirms. */
  const again = async (): Promise<FactOf<'opened'>> => {
    const sara = here.at('Sara Sekretær');
    await sara.click(sara.last(), 'Ret');
    await sara.click(sara.last(), 'Se det igennem');
    await sara.click(sara.last(), 'Bekræft og send');
    const [ballot = ''] = await everyBallot(here.store, here.tenant);
    const event = (await readEvents(here.store, here.tenant, ballot))[0]?.stored.event;
    assert.ok(event?.kind === 'opened');
    return event;
  };

  it('keeps who was left out, who breaks a tie, and what shares are of', async () => {
    const preview = await prepare({
      ...{ without: [here.idOf('Carl Bakke'), here.idOf('Bo Almind')].join(','), quorum: 'half-eligible' },
      ...{
        basisText: `Aftalt i januar. ${words}.`,
        casting: here.idOf('Frede Formand'),
        castingWords: words,
      },
    });
    assert.doesNotMatch(preview, /Carl Bakke|Bo Almind/);
    const { terms, seats } = await again();
    assert.deepEqual(
      seats.map(({ organisation, people }) => [organisation, people.length]),
      [
        ['Region Prøve', 1],
        ['Almind Kommune', 1],
        ['Dal Kommune', 1],
      ],
    );
    assert.deepEqual(terms.castingVote, { seat: 's1', words });
    assert.deepEqual(terms.quorum, { p: 1, q: 2, base: 'eligible' });
    // A new round begins with the same.
    const sara = here.at('Sara Sekretær');
    await sara.say(`status på ${title}`);
    await sara.click(sara.last(), 'Lav om …');
    const next = JSON.stringify(await sara.click(sara.last(), 'Se det igennem'));
    assert.match(next, /Dora Dal/);
    assert.doesNotMatch(next, /Carl Bakke|Bo Almind/);
    assert.match(next, /Ved stemmelighed afgør/);
  });

  it('keeps that only the chairs have a voice', async () => {
    await prepare({ seats: 'chairs', rule: 'three-quarters-cast' });
    const { terms, seats } = await again();
    assert.equal(seats.length, 1);
    assert.deepEqual(terms.rule, { kind: 'qualified', p: 3, q: 4, base: 'cast' });
  });

  for (const [rule, said, base] of [
    ['two-thirds', 'mindst 2/3 er for, regnet af pladserne', 'opening'],
    ['two-thirds-eligible', 'mindst 2/3 er for, regnet af dem, der kan svare', 'eligible'],
    ['two-thirds-cast', 'mindst 2/3 er for, regnet af stemmerne for og imod', 'cast'],
  ] as const)
    it(`says and keeps that two thirds are of ${base}`, async () => {
      const preview = await prepare({ rule });
      assert.ok(preview.includes(said), preview);
      assert.deepEqual((await again()).terms.rule, { kind: 'qualified', p: 2, q: 3, base });
    });

  it('refuses a casting vote that is half filled in', async () => {
    const chair = here.idOf('Frede Formand');
    for (const [more, sentence] of [
      [{ casting: chair }, /citér de ord i hjemlen/],
      [{ casting: chair, basisText: 'Er det aftalt?' }, /citér de ord i hjemlen/],
      [{ castingWords: words }, /vælg en af pladserne/],
      [{ casting: chair, castingWords: words, without: chair }, /vælg en af pladserne/],
    ] as const)
      assert.match(await prepare(more), sentence);
  });

  it('refuses a follow-up that has passed', async () => {
    const told = await prepare({ followUps: 'Sende et udkast; Dal Kommune; 1. marts 2026' });
    assert.match(told, /»1\. marts 2026« er forbi/);
  });
});
