import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deliveryReport } from '../../bot/remind/outbox/report.ts';
import { addDays } from '../../data/language/dates/calendar.ts';
import { danishTimeOf, instantAt } from '../../data/calendar/danish-time.ts';
import { outboxRow, type OutboxRow } from '../../data/model/outbox.ts';
import { everyItem } from '../../data/store/checked.ts';
import { readDeadlines } from '../../data/store/deadlines/deadlines.ts';
import { keepMeeting } from '../../data/store/meetings/meetings.ts';
import { bucketsOf } from '../../data/store/outbox/keys.ts';
import { places, type GroupInTeams } from '../decide/chat/group-in-teams.ts';
import { about, goTo, klyngeId, meetingOn, startKlynge } from './chat/klynge.ts';

/** More rounds, for whoever has the time: `PUNKT_HEAVY_TESTS=1 npx mocha test/remind/killed-processes.test.ts`. */
const heavy = process.env['PUNKT_HEAVY_TESTS'] === '1';

const child = fileURLToPath(new URL('punkt-child.ts', import.meta.url));
const day = '2024-03-14';
/** A Thursday: a week before, everybody is told of the meeting. */
const told = addDays(day, -7);

type Death = [n: number, moment: 'before' | 'after'];

describe('four processes that remind and are killed (-9), while Teams drops answers', function () {
  this.timeout(180_000);
  let here: GroupInTeams;
  before(async () => {
    here = await startKlynge([]);
  });
  after(() => here.stop());

  const run = (now: string, [n, moment]: Death): Promise<NodeJS.Signals | null> =>
    new Promise((resolve) => {
      const parameters = [here.file, here.tenant, now, String(n), moment];
      const process = fork(child, parameters, { execArgv: ['--import', 'tsx'] });
      process.on('close', (_, signal) => resolve(signal));
    });
  const rows = async (): Promise<OutboxRow[]> => {
    const found = await Promise.all(
      bucketsOf(here.tenant).map((bucket) => everyItem(here.store, 'outbox', bucket, '')),
    );
    return found.flat().map(({ body }) => outboxRow.parse(body));
  };
  const cards = (name: string): number =>
    here.at(name).messages().filter(about('Møde om 7 dage', '14. marts 2024')).length;

  it('lose no reminder and plan none twice; what came twice is marked as doubtful', async () => {
    const { store, tenant, teams } = here;
    await keepMeeting(store, tenant, meetingOn(day, addDays(day, -10), 1));
    teams.misbehave({ answer: 'drop-answer', on: 'send', times: 2 });
    const rounds: Death[][] = [
      [
        [1, 'after'],
        [4, 'before'],
        [9, 'after'],
        [16, 'before'],
      ],
      [
        [2, 'after'],
        [5, 'after'],
        [8, 'before'],
        [20, 'after'],
      ],
      [
        [1, 'before'],
        [3, 'after'],
        [6, 'after'],
        [12, 'before'],
      ],
    ];
    let at = Date.parse(instantAt(told, '09:01'));
    for (const deaths of heavy ? rounds : rounds.slice(0, 2)) {
      const now = new Date(at).toISOString();
      const ended = await Promise.all(deaths.map((death) => run(now, death)));
      assert.deepEqual(new Set(ended), new Set(['SIGKILL']));
      // Longer than the dead are trusted to be at it.
      at += 5 * 60_000;
    }
    const later = danishTimeOf(new Date(at + 3_600_000).toISOString());
    goTo(here, later.day, later.time);
    const everybody = places.map(([name]) => name);
    for (const name of everybody) await here.sees(name, about('Møde om 7 dage', '14. marts 2024'));
    const all = await rows();
    const key = ({ subject, recipient, kind, deadline, occurrence }: OutboxRow): string =>
      JSON.stringify([subject, recipient, kind, deadline, occurrence]);
    assert.equal(new Set(all.map(key)).size, all.length, 'none is planned twice');
    const meeting = all.filter(({ subject }) => subject.id.startsWith('meeting-'));
    assert.equal(meeting.length, everybody.length * 2, 'a week and a day before, to each');
    assert.equal((await readDeadlines(store, tenant, klyngeId)).length, 2, 'the meeting and its agenda');
    const extra = everybody.reduce((sum, name) => sum + cards(name) - 1, 0);
    const doubtful = all.reduce((sum, row) => sum + row.doubtful, 0);
    assert.ok(extra <= doubtful, `${String(extra)} came twice, ${String(doubtful)} are marked`);
    const report = await deliveryReport(store, tenant);
    const { planned, sent, notNeeded, expired, stopped, waiting, dead } = report;
    assert.equal(planned, sent + notNeeded + expired + stopped + waiting + dead);
  });
});
