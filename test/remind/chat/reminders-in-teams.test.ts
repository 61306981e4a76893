import assert from 'node:assert/strict';
import { publishAgenda, proposeItem, startMeeting } from '../../../bot/meet/meet.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import type { Actor } from '../../../bot/actor.ts';
import { readDeadlines } from '../../../data/store/deadlines/deadlines.ts';
import { keepMeeting } from '../../../data/store/meetings/meetings.ts';
import { press } from '../../decide/chat/forging.ts';
import { shownIn, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import type { Shown } from '../../teams-double/client/shown.ts';
import { about, goTo, january, klynge, klyngeId, meetingOn, november, startKlynge } from './klynge.ts';

const initiative = 'muskul- og skeletområdet';
const feedback = 'Koordinationsgruppen';

/** The group's board as it is told in reply, whatever reminders come meanwhile. */
const boardOf = async ({ at }: GroupInTeams, name: string): Promise<string> => {
  const { replies } = await at(name).say('gruppens frister');
  const board = replies.find(about('Gruppens frister'));
  assert.ok(board);
  return shownIn(board);
};

describe('reminders in Teams, from the minutes among the samples', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startKlynge();
  });
  after(() => here.stop());
  const count = (name: string, ...words: (string | RegExp)[]): number =>
    here
      .at(name)
      .messages()
      .filter(about(...words)).length;

  it('tell the secretary of what nobody is named for, with the place where it stands', async () => {
    goTo(here, '2023-12-01', '09:00');
    const card = await here.sees('Sara Sekretær', about(feedback, /Frist om 12 dage/));
    const told = shownIn(card);
    assert.match(
      told,
      /“Deadline for tilbagemeldingen til Koordinationsgruppen er d\. 13\. december 2023\.”/,
    );
    assert.match(told, new RegExp(`Punkt 3, Overordnet proces · ${november.replaceAll('.', '\\.')}`));
    assert.match(told, /papiret nævner ingen ansvarlig/);
    assert.equal(count('Dora Dal', feedback), 0);
  });

  it('come one by one as the clock moves, on the day itself too', async () => {
    goTo(here, '2023-12-13', '08:31');
    await here.sees('Sara Sekretær', about(feedback, /Frist i dag/));
    assert.equal(count('Sara Sekretær', feedback), 2, 'of what was due in between only the last comes');
  });

  it('tell of what a decision moved at the decided date and not the first', async () => {
    const board = await boardOf(here, 'Sara Sekretær');
    assert.match(board, /start januar 2024/);
    assert.match(board, /december 2023 \(flyttet\)/);
    goTo(here, '2023-12-18', '09:01');
    const card = await here.sees('Sara Sekretær', about('start januar 2024', 'deadline flyttes', /Frist om/));
    assert.match(shownIn(card), /Frist om 14 dage.*december 2023 \(flyttet\)/);
    assert.equal(count('Sara Sekretær', 'deadline flyttes', /Frist i dag|overskredet/), 0);
  });

  it('reach the contact of the organisation that is responsible, who puts it off with a reason', async () => {
    goTo(here, '2024-01-11', '09:01');
    const card = await here.sees('Carl Bakke', about(initiative, 'Frist om 14 dage'));
    assert.match(shownIn(card), /du svarer for Esbjerg Kommune/);
    const carl = here.at('Carl Bakke');
    const asked = await carl.click(card, 'Udskyd');
    assert.match(JSON.stringify(asked), /Hvorfor udskydes den\?/);
    const open = carl.messages().find(({ id }) => id === card.id) ?? card;
    const done = await carl.click(open, 'Udskyd', { to: '2024-02-08', reason: 'Tallene mangler.' });
    assert.match(JSON.stringify(done), /8\. februar 2024/);
    assert.match(JSON.stringify(done), /Udskudt fra 25\. januar 2024 til 8\. februar 2024 af Carl Bakke/);
    goTo(here, '2024-01-25', '09:05');
    await here.sees('Carl Bakke', about(initiative, 'Frist om 14 dage', '8. februar 2024', 'udskudt'));
    assert.equal(count('Carl Bakke', initiative, /Frist om 3 dage/), 0, 'the old day is silent');
  });

  it('lets nobody do it whose it is not, and nobody know of it from outside', async () => {
    const [one] = (await readDeadlines(here.store, here.tenant, klyngeId)).filter(({ stated }) =>
      stated.text.includes(initiative),
    );
    assert.ok(one);
    const data = { group: klyngeId, deadline: one.stated.id, version: one.version };
    assert.match(JSON.stringify(await press(here, 'Dora Dal', 'remind.done', data)), /hører til en anden/);
    assert.match(
      JSON.stringify(await press(here, 'Ude Fremmed', 'remind.show', data)),
      /findes ikke hos gruppen/,
    );
    const after = (await readDeadlines(here.store, here.tenant, klyngeId)).find(
      ({ stated }) => stated.id === one.stated.id,
    );
    assert.deepEqual(after, one);
  });

  it('are muted by one, and go on for the others; and come back', async () => {
    goTo(here, '2024-02-05', '09:05');
    const card = await here.sees('Carl Bakke', about(initiative, 'Frist om 3 dage'));
    const carl = here.at('Carl Bakke');
    const muted = await carl.click(card, 'Ikke flere om den');
    assert.match(JSON.stringify(muted), /minder dig ikke mere om den/);
    const settings = (await carl.say('påmindelser')).replies.find(about(/Mind mig igen/));
    assert.ok(settings);
    assert.match(shownIn(settings), new RegExp(initiative));
    goTo(here, '2024-02-13', '09:05');
    // Two days after the day the secretary is told that it was not kept.
    await here.sees('Sara Sekretær', about(initiative, 'Fristen er ikke overholdt'));
    assert.equal(count('Carl Bakke', initiative, 'overskredet'), 0);
    await carl.click(settings, 'Mind mig igen');
    await here.sees('Carl Bakke', about(initiative, 'Fristen er overskredet'));
  });

  it('adds up, and nothing went astray', async () => {
    const { planned, sent, notNeeded, expired, stopped, waiting, dead } = await deliveryReport(
      here.store,
      here.tenant,
    );
    assert.equal(planned, sent + notNeeded + expired + stopped + waiting + dead);
    assert.equal(dead, 0);
    assert.ok(notNeeded > 0);
  });
});

describe('an agenda in Teams', () => {
  let here: GroupInTeams;
  const late = meetingOn('2024-03-14', '2024-03-04', 1);
  const inTime = meetingOn('2024-06-13', '2024-06-03', 2);
  before(async () => {
    here = await startKlynge([], async ({ store, tenant }) => {
      await keepMeeting(store, tenant, late);
      await keepMeeting(store, tenant, inTime);
    });
  });
  after(() => here.stop());

  const publish = async (id: string): Promise<void> => {
    const { store, tenant, clock, idOf } = here;
    const meeting = startMeeting({ store, tenant, clock });
    const sara: Actor = { person: idOf('Sara Sekretær'), name: 'Sara', rolesIn: () => ['secretary'] };
    const of = { groupId: klyngeId, id };
    const proposed = await proposeItem(meeting, sara, of, {
      ...{ id: 'punkt-1', title: 'Status', kind: 'decision', recommendation: null, minutes: 10 },
      ...{ attachments: [], closed: false },
    } as never);
    assert.ok(proposed.ok, JSON.stringify(proposed));
    const out = await publishAgenda(meeting, sara, of, proposed.value.version);
    assert.ok(out.ok, JSON.stringify(out));
    here.punkt.wake();
  };
  const toldChair = (day: string): boolean =>
    here.at('Frede Formand').messages().some(about('Dagsordenen er ikke ude', day));

  it('that is not out on its day is told to the chair, and published too late nothing more is said', async () => {
    goTo(here, '2024-03-04', '08:31');
    await here.sees('Sara Sekretær', about('Dagsordenen til mødet', 'Frist i dag'));
    assert.equal(toldChair('14. marts 2024'), false);
    goTo(here, '2024-03-04', '14:01');
    const card = await here.sees('Frede Formand', about('Dagsordenen er ikke ude', '14. marts 2024'));
    assert.match(shownIn(card), /du er formand for gruppen/);
    await publish(late.id);
    assert.doesNotMatch(await boardOf(here, 'Sara Sekretær'), /14\. marts 2024/);
  });

  it('that is out in time is told to nobody', async () => {
    goTo(here, '2024-05-30', '10:00');
    await here.sees('Sara Sekretær', about('Dagsordenen til mødet', '13. juni 2024'));
    await publish(inTime.id);
    goTo(here, '2024-06-06', '09:01');
    await here.sees('Frede Formand', about('Møde om 7 dage', '13. juni 2024'));
    assert.equal(toldChair('13. juni 2024'), false);
  });
});

describe('what a later decision closes', () => {
  let here: GroupInTeams;
  before(async () => {
    here = await startKlynge([november, january]);
  });
  after(() => here.stop());

  it('is unknown before its day, and then proposed as done with both places; yes and no count', async () => {
    const sara = here.at('Sara Sekretær');
    /** The board, whatever reminders came after it. */
    const last = (): Shown => {
      const found = sara.messages().findLast(about('Gruppens frister'));
      assert.ok(found);
      return found;
    };
    const board = async (): Promise<string> => {
      await sara.say(`frister i ${klynge.name}`);
      return shownIn(last());
    };
    assert.doesNotMatch(await board(), /Ser ud til at være klaret/);
    goTo(here, '2024-01-26', '10:00');
    assert.match(await board(), /Ser ud til at være klaret/);
    const proposed = (await readDeadlines(here.store, here.tenant, klyngeId)).filter(
      ({ closing }) => closing !== null,
    );
    assert.ok(proposed.length >= 2, String(proposed.length));
    const [first, second] = proposed;
    assert.ok(first?.closing && second?.closing);
    for (const [deadline, answer, told] of [
      [first, 'Ja, den er klaret', /markeret som klaret/],
      [second, 'Nej, den er åben', /stadig åben/],
    ] as const) {
      await board();
      const { id } = last();
      const of = { group: klyngeId, deadline: deadline.stated.id };
      const shown = await press(here, 'Sara Sekretær', 'remind.show', of, id);
      assert.match(JSON.stringify(shown), /En senere beslutning ser ud til at lukke den/);
      const card = sara.messages().find((message) => message.id === id);
      assert.ok(card);
      const outcome = await sara.click(card, answer);
      assert.match(JSON.stringify(outcome), told);
    }
    const after = await readDeadlines(here.store, here.tenant, klyngeId);
    const byId = (id: string) => after.find(({ stated }) => stated.id === id);
    assert.equal(byId(first.stated.id)?.state, 'done');
    assert.deepEqual([byId(second.stated.id)?.state, byId(second.stated.id)?.closing], ['open', null]);
    await board();
    assert.equal(
      (await readDeadlines(here.store, here.tenant, klyngeId)).find(
        ({ stated }) => stated.id === second.stated.id,
      )?.closing,
      null,
      'what was said no to is not proposed again',
    );
  });
});
