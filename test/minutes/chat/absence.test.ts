import assert from 'node:assert/strict';
import { readAudit } from '../../../data/store/audit.ts';
import { changeMeeting } from '../../../data/store/meetings/meetings.ts';
import { readAbsences } from '../../../data/store/minutes/absences.ts';
import { groupId, shownIn, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import {
  about,
  allSeen,
  answerTo,
  fits,
  forwardTo,
  meetingId,
  press,
  secret,
  startMeetingInTeams,
  told,
} from './meeting-in-teams.ts';

describe('somebody who cannot come to a meeting', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startMeetingInTeams();
  });
  afterEach(() => here.stop());

  const entries = () => readAbsences(here.store, here.tenant, groupId, meetingId);
  const seen = async (): Promise<number> => (await entries()).at(-1)?.seq ?? 0;

  it('is offered a substitute of their own organisation first, says so, and the right people are told', async () => {
    const anne = here.at('Anne Almind');
    const asked = await answerTo(here, 'Anne Almind', 'jeg kan ikke komme den 12. marts');
    const form = shownIn(asked);
    assert.match(form, /Afbud til mødet torsdag den 12\. marts 2026 kl\. 08\.30/);
    assert.match(form, /"choices":\[\{"title":"Bo Almind \(Almind Kommune\)"/);
    assert.deepEqual(await entries(), [], 'nothing is written before it is confirmed');
    const outcome = await anne.click(asked, 'Meld afbud', {
      ...{ substitute: here.idOf('Bo Almind'), item: 'i-1' },
      ...{ remark: 'Vi er med, hvis vagten dækker alle.', forMinutes: 'true' },
    });
    assert.match(told(outcome), /Du kommer ikke til mødet/);
    assert.match(told(outcome), /Bo Almind kommer i stedet/);
    assert.match(told(outcome), /Punkt 1: Fælles nattevagt.*Vi er med.*Til referat/);
    const sara = await here.sees('Sara Sekretær', fits(/Anne Almind kommer ikke; Bo Almind kommer i stedet/));
    assert.match(shownIn(sara), /Vi er med/);
    const bo = await here.sees('Bo Almind', fits(/Du er stedfortræder ved mødet/));
    assert.match(shownIn(bo), /Jeg kan heller ikke/);
    assert.doesNotMatch(allSeen(here, 'Carl Bakke'), /Vi er med/, 'the others are told before the meeting');
  });

  it('can have it noted by the secretary, is told by whom, and changes it; it stands where others read it', async () => {
    const list = await answerTo(here, 'Sara Sekretær', 'hvem kommer ikke');
    assert.match(shownIn(list), /Notér afbud for en anden/);
    assert.doesNotMatch(shownIn(await answerTo(here, 'Carl Bakke', 'hvem kommer ikke')), /Notér afbud/);
    const whose = await answerTo(here, 'Sara Sekretær', 'notér afbud');
    assert.match(shownIn(whose), /Hvem kan ikke komme\?.*Anne Almind/);
    const form = await press(here, 'Sara Sekretær', 'absence.noteFor', {
      ...about,
      person: here.idOf('Anne Almind'),
    });
    assert.match(told(form), /Anne Almind: afbud til mødet.*Bo Almind \(Almind Kommune\)/);
    const data = {
      ...{ ...about, person: here.idOf('Anne Almind'), seen: 0, id: 'r-1', item: 'i-1' },
      ...{ remark: 'Vi er med.', forMinutes: 'true', substitute: here.idOf('Bo Almind') },
    };
    for (const outcome of await Promise.all([
      press(here, 'Sara Sekretær', 'absence.note', data),
      press(here, 'Sara Sekretær', 'absence.note', data),
    ]))
      assert.match(
        told(outcome),
        /Anne Almind kommer ikke; Bo Almind kommer i stedet\. \(noteret af Sara Sekretær\)/,
      );
    assert.deepEqual(
      (await entries()).map(({ name, notedBy }) => [name, notedBy?.name]),
      [['Anne Almind', 'Sara Sekretær']],
    );
    const anne = await here.sees('Anne Almind', fits(/Sara Sekretær har noteret det for dig/));
    assert.match(shownIn(anne), /Du kommer ikke til mødet.*Jeg kommer alligevel/);
    await here.sees('Bo Almind', fits(/Du er stedfortræder ved mødet/));
    // Only who keeps the group's business notes for others, and nobody for who is not of the group.
    for (const name of ['Carl Bakke', 'Ude Fremmed'])
      assert.equal((await press(here, name, 'absence.note', { ...data, seen: 1 })).kind, 'message');
    const outsider = { ...data, person: here.idOf('Ude Fremmed') };
    assert.equal((await press(here, 'Sara Sekretær', 'absence.note', outsider)).kind, 'message');
    const old = await press(here, 'Sara Sekretær', 'absence.note', { ...data, remark: 'Andet.', seen: 0 });
    assert.match(told(old), /ændret, siden du så kortet/);
    await press(here, 'Anne Almind', 'absence.withdraw', { ...about, seen: 1 });
    assert.deepEqual(
      (await entries()).map(({ state, notedBy }) => [state, notedBy === null]),
      [
        ['absent', false],
        ['withdrawn', true],
      ],
    );
  });

  it('says so from the meeting’s card too', async () => {
    const shown = await press(here, 'Anne Almind', 'meet.show', about);
    assert.match(told(shown), /Jeg kan ikke komme/);
    const asked = await press(here, 'Anne Almind', 'absence.ask', { ...about, act: 'give' });
    assert.match(told(asked), /Afbud til mødet torsdag den 12\. marts 2026/);
    const outsider = await press(here, 'Ude Fremmed', 'meet.show', about);
    assert.doesNotMatch(told(outsider), /Jeg kan ikke komme/);
  });

  it('has their remarks given to the others the working day before, once, to each what they may read', async () => {
    await press(here, 'Anne Almind', 'absence.give', {
      ...{ ...about, seen: 0, id: 'r-1', item: 'i-1', remark: 'Vi er med.' },
    });
    await press(here, 'Anne Almind', 'absence.remark', {
      ...{ ...about, seen: 1, id: 'r-2', item: 'i-2', remark: `Om ${secret}.`, forMinutes: 'true' },
    });
    await press(here, 'Anne Almind', 'absence.remark', {
      ...{ ...about, seen: 2, id: 'r-3', item: 'whole', remark: 'Jeg kan ringes op.' },
    });
    forwardTo(here, '2026-03-11T07:05:00.000Z');
    const remarks = fits(/Bemærkninger til mødet torsdag den 12\. marts/);
    for (const name of ['Carl Bakke', 'Dora Dal', 'Frede Formand', 'Sara Sekretær'])
      assert.match(shownIn(await here.sees(name, remarks)), new RegExp(`Vi er med.*Om ${secret}.*ringes op`));
    const olga = shownIn(await here.sees('Olga Observatør', remarks));
    assert.match(olga, /Vi er med/);
    assert.doesNotMatch(olga, new RegExp(`${secret}|ringes op`));
    for (const name of ['Anne Almind', 'Bo Almind', 'Ude Fremmed'])
      assert.ok(!here.at(name).messages().some(remarks), name);
    assert.equal(here.at('Carl Bakke').messages().filter(remarks).length, 1);
    assert.doesNotMatch(allSeen(here, 'Sara Sekretær', 'Beslutninger'), /Vi er med|ringes op/);
  });

  it('can change them and take them back until the meeting, and the others are told', async () => {
    await press(here, 'Anne Almind', 'absence.give', {
      ...{ ...about, seen: 0, id: 'r-1', item: 'i-1', remark: 'Vi er med.' },
      substitute: here.idOf('Bo Almind'),
    });
    await here.sees('Bo Almind', fits(/Du er stedfortræder/));
    forwardTo(here, '2026-03-11T07:05:00.000Z');
    await here.sees('Carl Bakke', fits(/Vi er med/));
    const changed = await press(here, 'Anne Almind', 'absence.remark', {
      ...{ ...about, seen: await seen(), id: 'r-1', item: 'i-1', remark: 'Vi er ikke med.' },
    });
    assert.equal(changed.kind, 'card', told(changed));
    await here.sees('Carl Bakke', fits(/Bemærkningerne er ændret/, /Vi er ikke med/));
    const own = await answerTo(here, 'Anne Almind', 'jeg kommer alligevel');
    const back = await here.at('Anne Almind').click(own, 'Jeg kommer alligevel');
    assert.match(told(back), /Du kommer til mødet.*trukket tilbage/);
    await here.sees('Sara Sekretær', fits(/Anne Almind kommer alligevel/));
    await here.sees('Bo Almind', fits(/Du skal ikke være stedfortræder/));
    await here.sees('Carl Bakke', fits(/Bemærkningerne er ændret/, /Der er ingen bemærkninger nu/));
    const all = await entries();
    assert.deepEqual(
      all.map(({ state, remarks }) => [state, remarks.map(({ text }) => text).join()]),
      [
        ['absent', 'Vi er med.'],
        ['absent', 'Vi er ikke med.'],
        ['withdrawn', ''],
      ],
      'what was said before stays',
    );
    forwardTo(here, '2026-03-12T07:30:00.000Z');
    const late = await press(here, 'Anne Almind', 'absence.give', {
      ...about,
      seen: 3,
      id: 'r-9',
      remark: '',
    });
    assert.match(told(late), /Mødet er begyndt/);
    assert.equal((await entries()).length, 3);
  });

  it('is asked again when the meeting is moved', async () => {
    await press(here, 'Anne Almind', 'absence.give', {
      ...about,
      seen: 0,
      id: 'r-1',
      remark: 'Vi er med.',
      item: 'i-1',
    });
    await here.sees('Sara Sekretær', fits(/Anne Almind kommer ikke/));
    await changeMeeting(here.store, here.tenant, groupId, meetingId, (now) =>
      now === null
        ? null
        : {
            ...now,
            ...{ day: '2026-03-19', sequence: 1 },
            acts: [
              {
                ...{
                  at: here.clock.now().toString({ smallestUnit: 'millisecond' }),
                  by: here.idOf('Sara Sekretær'),
                },
                ...{ act: 'moved', before: null, reason: null },
              },
            ],
          },
    );
    const asked = await here.sees('Anne Almind', fits(/Mødet er flyttet til torsdag den 19\. marts/));
    const list = await answerTo(here, 'Anne Almind', 'hvem har meldt afbud?');
    assert.match(shownIn(list), /Ingen har meldt afbud/);
    const again = await here.at('Anne Almind').click(asked, 'Jeg kan heller ikke den dag');
    assert.equal(again.kind, 'card');
    const given = await press(here, 'Anne Almind', 'absence.give', {
      ...about,
      seen: 1,
      id: 'r-2',
      remark: '',
    });
    assert.match(told(given), /Du kommer ikke til mødet torsdag den 19\. marts.*Vi er med/);
  });

  it('says it once, however often the button is pressed at once', async () => {
    const data = { ...about, seen: 0, id: 'r-1', item: 'i-1', remark: 'Vi er med.' };
    const once = () => press(here, 'Anne Almind', 'absence.give', data);
    await here.at('Anne Almind').say('jeg kan ikke komme til næste møde');
    for (const outcome of await Promise.all([once(), once(), once()])) assert.equal(outcome.kind, 'card');
    assert.equal((await entries()).length, 1);
    const more = () =>
      press(here, 'Anne Almind', 'absence.remark', {
        ...about,
        seen: 1,
        id: 'r-2',
        item: 'i-3',
        remark: 'Ja.',
      });
    for (const outcome of await Promise.all([more(), more(), more()])) assert.equal(outcome.kind, 'card');
    assert.equal((await entries()).length, 2);
    await here.sees('Sara Sekretær', fits(/Anne Almind kommer ikke/));
    assert.equal(
      here
        .at('Sara Sekretær')
        .messages()
        .filter(fits(/Anne Almind kommer ikke/)).length,
      1,
    );
  });

  const wishes: [verb: string, data: object][] = [
    ['absence.ask', { act: 'give' }],
    ['absence.show', {}],
    ['absence.give', { seen: 0, id: 'r-1', item: 'i-2', remark: 'Ja.' }],
    ['absence.remark', { seen: 0, id: 'r-1', item: 'i-2', remark: 'Ja.' }],
    ['absence.drop', { seen: 0, id: 'r-1' }],
    ['absence.withdraw', { seen: 0 }],
  ];
  it('is nobody else: a made-up card does nothing and tells nothing', async () => {
    await press(here, 'Anne Almind', 'absence.give', {
      ...about,
      seen: 0,
      id: 'r-1',
      item: 'i-2',
      remark: `Om ${secret}.`,
    });
    const before = await entries();
    for (const [verb, data] of wishes)
      for (const name of ['Ude Fremmed', 'Olga Observatør']) {
        const claims = { person: here.idOf('Anne Almind'), from: here.idOf('Anne Almind') };
        for (const more of [{}, { group: 'en anden' }, { meeting: '2026-ordinary-9' }]) {
          const outcome = await press(here, name, verb, { ...about, ...claims, ...data, ...more });
          assert.equal(outcome.kind, 'message', `${name} ${verb} ${told(outcome)}`);
          assert.doesNotMatch(told(outcome), new RegExp(`${secret}|Anne`));
        }
      }
    assert.deepEqual(await entries(), before);
    const bad = await press(here, 'Carl Bakke', 'absence.give', {
      ...{ ...about, seen: 0, id: 'r-5', remark: '', substitute: here.idOf('Ude Fremmed') },
    });
    assert.match(told(bad), /kan ikke være din stedfortræder/);
    assert.deepEqual(await entries(), before);
    const events = await readAudit(here.store, here.tenant, '2026-03-02');
    const codes = events.flatMap((event) => (event.kind === 'refused' ? [event.code] : []));
    assert.ok(
      codes.includes('no-substitute') && codes.includes('not-in-group') && codes.includes('no-meeting'),
    );
    assert.doesNotMatch(JSON.stringify(events), new RegExp(secret));
  });

  it('is not heard in a channel, and is asked which meeting where there are none or several', async () => {
    const shared = await answerTo(
      here,
      'Anne Almind',
      '@Punkt jeg kan ikke komme til næste møde',
      'Beslutninger',
    );
    assert.match(shownIn(shared), /privat chat/);
    const table: [say: string, answer: RegExp][] = [
      ['jeg kan ikke komme den 13. marts', /intet møde den 13\. marts 2026/],
      ['jeg kan ikke komme til mødet den 45. marts', /ikke en dag, jeg kan læse/],
      ['I can’t come to the next meeting', /Apologies for the meeting Thursday 12 March 2026 at 08:30/],
      ['afbud til mødet den 12. marts i Klyngen Prøve', /Afbud til mødet torsdag den 12\. marts/],
      ['hvem har meldt afbud?', /Ingen har meldt afbud/],
    ];
    for (const [say, answer] of table)
      assert.match(shownIn(await answerTo(here, 'Anne Almind', say)), answer, say);
    const stranger = await answerTo(here, 'Ude Fremmed', 'jeg kan ikke komme til næste møde');
    assert.match(shownIn(stranger), /intet kommende møde/);
  });
});
