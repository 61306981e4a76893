import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import mammoth from 'mammoth';
import { readAudit } from '../../../data/store/audit.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
import { readMinutes } from '../../../data/store/minutes/minutes.ts';
import type { KeptMinutes } from '../../../data/model/minutes/minutes.ts';
import { keepMeeting } from '../../../data/store/meetings/meetings.ts';
import { groupId, shownIn, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import { openBallot, votePaper } from '../../decide/chat/opening.ts';
import { approvalPolicy, remindedAt, unansweredAt } from '../../../bot/minutes/policy.ts';
import { recordLines } from '../../../data/minutes/lines-of.ts';
import { itemOf } from '../fixtures.ts';
import {
  about,
  allSeen,
  answerTo,
  fits,
  forwardTo,
  items,
  meeting,
  meetingId,
  openForm,
  press,
  secret,
  startMeetingInTeams,
  told,
} from './meeting-in-teams.ts';

const held = '2026-03-12T12:00:00.000Z';

describe('the minutes of a meeting', () => {
  let here: GroupInTeams;
  beforeEach(async () => {
    here = await startMeetingInTeams();
  });
  afterEach(() => here.stop());

  const kept = async (): Promise<KeptMinutes> => {
    const found = await readMinutes(here.store, here.tenant, groupId, meetingId);
    assert.ok(found);
    return found;
  };
  const hash = async (): Promise<string> => (await kept()).minutes.hash;
  const begin = async (): Promise<void> => {
    forwardTo(here, held);
    await here.at('Sara Sekretær').say('referat');
  };
  /** Writes on an item as its secretary does: opens the form, fills it in, saves. */
  const write = async (text: string, item = 'i-1', outcome = 'adopted'): Promise<void> => {
    const form = await openForm(here, 'Sara Sekretær', 'minutes.ask', { ...about, act: 'item', item });
    const saved = await here.at('Sara Sekretær').click(form, 'Gem', { text, outcome });
    assert.equal(saved.kind, 'card', told(saved));
  };
  const submit = async (): Promise<void> => {
    const sent = await press(here, 'Sara Sekretær', 'minutes.submit', { ...about, seen: await hash() });
    assert.match(told(sent), /Til godkendelse hos formandskabet/);
  };
  const approve = async (name: string): Promise<void> => {
    const given = await press(here, name, 'minutes.approve', { ...about, seen: await hash() });
    assert.equal(given.kind, 'card', told(given));
  };
  const toApprove = fits(/Du bliver bedt om at godkende teksten/);
  const sent = fits(/Referatet er godkendt af formandskabet/);

  it('go on to the next meeting when a chair never answers: reminded by the policy, marked, and still to be approved', async () => {
    await begin();
    await write('Vagten udvides.');
    await submit();
    await approve('Frede Formand');
    const { submittedAt } = (await kept()).minutes;
    assert.ok(submittedAt);
    const early = await press(here, 'Sara Sekretær', 'minutes.passOn', { ...about, seen: await hash() });
    assert.match(told(early), /Formanden har stadig tid til at svare/);
    assert.doesNotMatch(told(early), /Lad det gå videre/);
    const reminded = fits(/har ikke svaret endnu/);
    for (const [nth, at] of remindedAt(submittedAt).entries()) {
      forwardTo(here, at);
      for (; here.at('Dora Dal').messages().filter(reminded).length <= nth;) await setImmediate();
    }
    forwardTo(here, unansweredAt(submittedAt));
    await here.sees('Sara Sekretær', fits(/Dora Dal har ikke svaret/, /Lad det gå videre …/));
    assert.equal(
      here.at('Dora Dal').messages().filter(reminded).length,
      approvalPolicy.remindAfterDays.length,
    );
    assert.equal(here.at('Frede Formand').messages().filter(reminded).length, 0, 'who has answered');
    for (const name of ['Dora Dal', 'Anne Almind', 'Ude Fremmed']) {
      const refused = await press(here, name, 'minutes.passOn', { ...about, seen: await hash() });
      assert.equal(refused.kind, 'message', name);
    }
    const form = await openForm(here, 'Sara Sekretær', 'minutes.ask', { ...about, act: 'pass-on' });
    assert.match(shownIn(form), /Dora Dal har ikke godkendt referatet/);
    const data = { ...about, seen: await hash() };
    for (const outcome of await Promise.all([
      press(here, 'Sara Sekretær', 'minutes.passOn', data),
      press(here, 'Sara Sekretær', 'minutes.passOn', data),
    ]))
      assert.match(told(outcome), /Ikke godkendt: på vej til næste møde/);
    const { minutes } = await kept();
    assert.deepEqual(
      [minutes.state, minutes.approvedAt, minutes.passedOn?.unanswered.map(({ name }) => name)],
      ['passed-on', null, ['Dora Dal']],
    );
    const [waiting] = await readList(here.store, here.tenant, groupId);
    assert.match(waiting?.title ?? '', /Godkendelse af referat.*ikke godkendt af formandskabet/);
    const passed = await here.sees('Anne Almind', fits(/ikke godkendt af formandskabet/));
    assert.match(
      shownIn(passed),
      /Ikke godkendt af Dora Dal, som ikke svarede; sendt videre af Sara Sekretær/,
    );
    const open = await here.sees('Olga Observatør', fits(/ikke godkendt af formandskabet/));
    assert.doesNotMatch(shownIn(open), new RegExp(secret));
    // What nobody has approved is not answered from.
    assert.doesNotMatch(
      shownIn(await answerTo(here, 'Carl Bakke', 'hvad blev besluttet om nattevagt?')),
      /Vagten udvides/,
    );
    const frozen = await press(here, 'Dora Dal', 'minutes.return', { ...data, words: 'Vent.' });
    assert.match(told(frozen), /sendt videre til næste møde og ændres ikke mere/);
    await approve('Dora Dal');
    assert.equal((await kept()).minutes.state, 'approved');
    await here.sees('Anne Almind', sent);
  });

  it('that went on without a chair are approved by the group, and then answered from', async () => {
    await begin();
    await write('Vagten udvides.');
    await submit();
    forwardTo(here, unansweredAt((await kept()).minutes.submittedAt ?? ''));
    await press(here, 'Sara Sekretær', 'minutes.passOn', { ...about, seen: await hash() });
    await press(here, 'Sara Sekretær', 'minutes.confirm', { ...about, at: 'none' });
    const { minutes } = await kept();
    assert.deepEqual([minutes.state, minutes.approvedAt], ['confirmed', null]);
    assert.deepEqual(await readList(here.store, here.tenant, groupId), []);
    const lines = recordLines(await kept()).map(({ text }) => text);
    assert.ok(lines.some((line) => /Ikke godkendt af formandskabet: .*svarede ikke/.test(line)));
    assert.ok(!lines.some((line) => /Udkast/.test(line)));
    await here.sees('Carl Bakke', fits(/Gruppen har godkendt referatet/));
    for (;;) {
      const answer = shownIn(await answerTo(here, 'Carl Bakke', 'hvad blev besluttet om fælles nattevagt?'));
      if (/Vagten udvides/.test(answer)) break;
      await setImmediate();
    }
  });

  it('are drafted from the agenda, decisions, ballots and remarks, approved by every chair, sent, and answered from', async () => {
    await openBallot(here, { date: '2026-03-09', title: 'Fælles kørsel' });
    for (const name of ['Anne Almind', 'Carl Bakke', 'Dora Dal', 'Frede Formand'])
      await here.at(name).click(await here.sees(name, votePaper), 'Send svar', { answer: 'for' });
    await press(here, 'Anne Almind', 'absence.give', {
      ...{
        ...about,
        seen: 0,
        id: 'r-1',
        item: 'i-1',
        remark: 'Vi ser gerne en evaluering.',
        forMinutes: 'true',
      },
      substitute: here.idOf('Bo Almind'),
    });
    forwardTo(here, held);
    await here.sees('Carl Bakke', fits(/Fælles kørsel.*Vedtaget/));
    const sara = here.at('Sara Sekretær');
    const decided = 'notér beslutning i Klyngen Prøve, punkt 1: Vagten udvides til hele ugen.';
    await sara.click(await answerTo(here, 'Sara Sekretær', decided), 'Notér');
    const draft = shownIn(await answerTo(here, 'Sara Sekretær', 'referat af mødet den 12. marts'));
    assert.match(draft, /Udkast/);
    assert.match(draft, /Fraværende.*Anne Almind/);
    assert.match(draft, /Bo Almind for Anne Almind/);
    assert.match(draft, /Vagten udvides til hele ugen/, 'what was noted at the meeting');
    assert.match(draft, /Almind Kommune \(Anne Almind\): “Vi ser gerne en evaluering/);
    assert.match(draft, /Besluttet siden sidste møde.*Fælles kørsel.*Vedtaget/);
    assert.match(draft, new RegExp(`Lukket punkt|${secret}`));

    await write(`Vagten udvides fra 1. april.\nEvaluering i efteråret.`);
    await write(`Lederen i ${secret} blev valgt.`, 'i-2', 'adopted');
    await write('Taget til efterretning.', 'i-3', 'noted');
    await submit();
    for (const name of ['Frede Formand', 'Dora Dal']) await here.sees(name, toApprove);
    await here.at('Frede Formand').click(await here.sees('Frede Formand', toApprove), 'Godkend');
    assert.equal((await kept()).minutes.state, 'submitted', 'one of two chairs');
    assert.ok(!here.at('Carl Bakke').messages().some(sent));
    await approve('Dora Dal');
    assert.equal((await kept()).minutes.state, 'approved');

    for (const name of ['Anne Almind', 'Bo Almind', 'Carl Bakke', 'Sara Sekretær'])
      assert.match(
        shownIn(await here.sees(name, sent)),
        new RegExp(`Vagten udvides fra 1. april.*${secret}`),
        name,
      );
    const olga = shownIn(await here.sees('Olga Observatør', sent));
    assert.match(olga, /Vagten udvides fra 1\. april/);
    assert.doesNotMatch(olga, new RegExp(secret));
    const channel = shownIn(await here.sees('Sara Sekretær', sent, 'Beslutninger'));
    assert.match(channel, /Vagten udvides fra 1\. april/);
    assert.ok(!here.at('Ude Fremmed').messages().some(sent));

    const list = await readList(here.store, here.tenant, groupId);
    assert.deepEqual(
      list.map(({ why, title }) => [why, title]),
      [['minutes', 'Godkendelse af referat af mødet den 12. marts 2026']],
    );
    const ask = async (name: string, question: string): Promise<string> =>
      shownIn(await answerTo(here, name, question));
    // The papers follow what was approved a moment later.
    while (!/fra 1\. april/.test(await ask('Carl Bakke', 'hvad blev der besluttet om fælles nattevagt?')))
      await setImmediate();
    assert.match(
      await ask('Carl Bakke', 'hvad blev der besluttet om fælles nattevagt?'),
      /Vagten udvides fra 1\. april.*Referat 2026-03-12/,
    );
    const asked = `hvad blev der besluttet om ny leder i ${secret}?`;
    assert.match(await ask('Carl Bakke', asked), /blev valgt/);
    for (const name of ['Olga Observatør', 'Ude Fremmed'])
      assert.doesNotMatch((await ask(name, asked)).replaceAll(asked, ''), /blev valgt/);
    assert.doesNotMatch(
      await ask('Ude Fremmed', 'hvad blev der besluttet om fælles nattevagt?'),
      /fra 1\. april/,
    );
  });

  it('are asked of the chairs anew when the text changes after an approval', async () => {
    await begin();
    await write('Første udgave.');
    await submit();
    const first = await hash();
    await here.sees('Dora Dal', toApprove);
    await approve('Frede Formand');
    await write('Anden udgave.');
    assert.equal((await kept()).minutes.state, 'draft');
    const old = await press(here, 'Dora Dal', 'minutes.approve', { ...about, seen: first });
    assert.match(told(old), /Teksten er ændret, siden du så den/);
    assert.match(told(old), /Anden udgave/, 'the text as it is now stands in its place');
    await submit();
    await here.sees('Frede Formand', fits(/Anden udgave/, /Du bliver bedt om at godkende/));
    await approve('Dora Dal');
    assert.equal((await kept()).minutes.state, 'submitted', 'the approval of the first text counts no more');
    await approve('Frede Formand');
    assert.equal((await kept()).minutes.state, 'approved');
    const late = await press(here, 'Sara Sekretær', 'minutes.item', {
      ...{ ...about, item: 'i-1', seen: 'x', text: 'Tredje udgave.', outcome: 'adopted' },
    });
    assert.match(told(late), /er godkendt og ændres ikke mere/);
    assert.equal((await kept()).minutes.content.items[0]?.text, 'Anden udgave.');
  });

  it('go back to the secretary with the words of a chair', async () => {
    await begin();
    await write('Vagten udvides.');
    await submit();
    const frede = here.at('Frede Formand');
    const card = await here.sees('Frede Formand', toApprove);
    await frede.click(card, 'Bed om en ændring');
    const form = frede.messages().find(({ id }) => id === card.id);
    assert.ok(form);
    const returned = await frede.click(form, 'Send til sekretæren', { words: 'Skriv datoen.' });
    assert.match(told(returned), /Sekretæren skriver på referatet/);
    await here.sees('Sara Sekretær', fits(/Frede Formand beder om en ændring: “Skriv datoen\./));
    assert.equal((await kept()).minutes.state, 'draft');
  });

  it('are approved by the group at the next meeting, with corrections beside the text that stays', async () => {
    await begin();
    await write('Vagten udvides.');
    await write(`Lederen i ${secret} blev valgt.`, 'i-2');
    await submit();
    await approve('Frede Formand');
    await approve('Dora Dal');
    await keepMeeting(
      here.store,
      here.tenant,
      meeting({ id: '2026-ordinary-2', number: 2, day: '2026-05-07' }),
    );
    forwardTo(here, '2026-05-07T12:00:00.000Z');
    const before = (await kept()).minutes;
    const correct = (item: string, text: string) =>
      press(here, 'Sara Sekretær', 'minutes.correct', { ...about, item, text });
    const [one] = await Promise.all([
      correct('i-1', 'Dal tog forbehold.'),
      correct('i-1', 'Dal tog forbehold.'),
    ]);
    assert.match(
      told(one),
      /Vagten udvides\..*Rettelser og bemærkninger ved godkendelsen.*Dal tog forbehold/,
    );
    await correct('i-2', `${secret} staves sådan.`);
    const form = await openForm(here, 'Sara Sekretær', 'minutes.ask', { ...about, act: 'confirm' });
    const confirmed = await here
      .at('Sara Sekretær')
      .click(form, 'Notér godkendelsen', { at: '2026-ordinary-2' });
    assert.match(told(confirmed), /Godkendt af gruppen/);
    const after = await kept();
    assert.deepEqual(after.minutes.content, before.content);
    assert.deepEqual(
      after.corrections.map(({ text }) => text),
      ['Dal tog forbehold.', `${secret} staves sådan.`],
    );
    assert.deepEqual(
      [after.minutes.confirmed?.meeting, after.minutes.hash],
      ['2026-ordinary-2', before.hash],
    );
    assert.deepEqual(await readList(here.store, here.tenant, groupId), [], 'it waits no more');
    const told_ = fits(/Gruppen har godkendt referatet/);
    assert.match(
      shownIn(await here.sees('Carl Bakke', told_)),
      new RegExp(`Dal tog forbehold.*${secret} staves`),
    );
    assert.doesNotMatch(shownIn(await here.sees('Olga Observatør', told_)), new RegExp(secret));
    await here.at('Carl Bakke').say('hvad tog Dal forbehold for i fælles nattevagt?');
    await press(here, 'Sara Sekretær', 'minutes.correct', {
      ...about,
      item: 'i-3',
      text: 'Punktet var kort.',
    });
    await here.sees('Carl Bakke', fits(/Der er skrevet en rettelse/, /Punktet var kort/));
  });

  it('are shown in parts where they are long, and approved under the last', async () => {
    await here.stop();
    const many = Array.from({ length: 24 }, (_, at) =>
      itemOf(`i-${String(at + 1)}`, `Sag ${String(at + 1)}`),
    );
    here = await startMeetingInTeams(many);
    await begin();
    const text = 'Der blev talt længe om sagen. '.repeat(80);
    for (const { id } of many.slice(0, 8)) await write(text, id);
    await submit();
    const dora = here.at('Dora Dal');
    let card = await here.sees('Dora Dal', fits(/Del 1 af/));
    const shown = [shownIn(card)];
    while (!shownIn(card).includes('"verb":"minutes.approve"')) {
      assert.doesNotMatch(shownIn(card), /"title":"Godkend"/);
      await dora.click(card, 'Næste del');
      card = dora.messages().find(({ id }) => id === card.id) ?? card;
      shown.push(shownIn(card));
    }
    assert.ok(shown.length > 2);
    for (const { title } of many)
      assert.ok(
        shown.some((one) => one.includes(`: ${title}"`)),
        title,
      );
    assert.equal(shown.join('').split('længe').length - 1, 8 * 80, 'nothing is left out');
  });

  const wishes: [verb: string, data: Record<string, unknown>][] = [
    ['minutes.ask', { act: 'item', item: 'i-1' }],
    ['minutes.ask', { act: 'attendance' }],
    ['minutes.ask', { act: 'correct' }],
    ['minutes.show', {}],
    ['minutes.gather', {}],
    ['minutes.item', { item: 'i-1', text: 'Nej.', outcome: 'rejected' }],
    ['minutes.attendance', { away: '', others: 'Ingen' }],
    ['minutes.submit', {}],
    ['minutes.approve', {}],
    ['minutes.return', { words: 'Nej.' }],
    ['minutes.correct', { item: 'i-1', text: 'Nej.' }],
    ['minutes.confirm', { at: 'none' }],
  ];
  it('change for nobody else: a made-up card does nothing and tells nothing of a draft', async () => {
    await begin();
    await write(`Vagten udvides i ${secret}.`);
    await submit();
    const before = await kept();
    for (const [verb, data] of wishes)
      for (const name of ['Ude Fremmed', 'Carl Bakke', 'Olga Observatør']) {
        const claims = { person: here.idOf('Frede Formand'), role: 'chair', seen: before.minutes.hash };
        for (const more of [{}, { group: 'en anden' }, { meeting: '2026-ordinary-9' }]) {
          const outcome = await press(here, name, verb, { ...about, ...claims, ...data, ...more });
          assert.equal(outcome.kind, 'message', `${name} ${verb} ${told(outcome)}`);
          assert.doesNotMatch(told(outcome), new RegExp(secret));
        }
      }
    // A chair writes no text, and the secretary approves none.
    const seen = before.minutes.hash;
    for (const [name, verb, data] of [
      ['Frede Formand', 'minutes.item', { item: 'i-1', text: 'Nej.', seen }],
      ['Frede Formand', 'minutes.submit', { seen }],
      ['Sara Sekretær', 'minutes.approve', { seen }],
      ['Sara Sekretær', 'minutes.return', { seen, words: 'Nej.' }],
      ['Sara Sekretær', 'minutes.confirm', { at: 'none' }],
      ['Sara Sekretær', 'minutes.correct', { item: 'i-1', text: 'Nej.' }],
    ] as const)
      assert.equal((await press(here, name, verb, { ...about, ...data })).kind, 'message', `${name} ${verb}`);
    assert.deepEqual(await kept(), before);
    const events = await readAudit(here.store, here.tenant, '2026-03-12');
    const codes = new Set(events.flatMap((event) => (event.kind === 'refused' ? [event.code] : [])));
    for (const code of [
      'no-meeting',
      'only-minute-taker',
      'only-chair',
      'only-chair-or-secretary',
      'not-approved',
    ])
      assert.ok(codes.has(code), code);
    assert.doesNotMatch(JSON.stringify(events), new RegExp(secret));
  });

  it('do each act once, however often it is pressed at once', async () => {
    await begin();
    const thrice = async (name: string, verb: string, data: Record<string, unknown>): Promise<void> => {
      const once = () => press(here, name, verb, { ...about, ...data });
      for (const outcome of await Promise.all([once(), once(), once()]))
        assert.equal(outcome.kind, 'card', told(outcome));
    };
    await thrice('Sara Sekretær', 'minutes.gather', {});
    await thrice('Sara Sekretær', 'minutes.attendance', {
      ...{ seen: await hash(), away: here.idOf('Carl Bakke'), others: 'En gæst' },
    });
    await thrice('Sara Sekretær', 'minutes.submit', { seen: await hash() });
    await thrice('Frede Formand', 'minutes.approve', { seen: await hash() });
    await thrice('Dora Dal', 'minutes.approve', { seen: await hash() });
    await thrice('Sara Sekretær', 'minutes.confirm', { at: 'none' });
    const { minutes } = await kept();
    assert.deepEqual([minutes.submissions, minutes.approvals.length, minutes.state], [1, 2, 'confirmed']);
    await here.sees('Carl Bakke', fits(/Gruppen har godkendt referatet/));
    await here.sees('Carl Bakke', sent);
    for (const [name, what] of [
      ['Carl Bakke', sent],
      ['Dora Dal', toApprove],
    ] as const)
      assert.equal(here.at(name).messages().filter(what).length <= 1, true, name);
  });

  it('are had as a Word file, with what each may read', async () => {
    await begin();
    await write('Vagten udvides.');
    await write(`Lederen i ${secret} blev valgt.`, 'i-2');
    const olga = await answerTo(here, 'Olga Observatør', 'referat som docx');
    assert.match(shownIn(olga), /Der er intet referat, du kan få/, 'a draft is the minute-takers’');
    await submit();
    await approve('Frede Formand');
    await approve('Dora Dal');
    await press(here, 'Sara Sekretær', 'minutes.correct', {
      ...about,
      item: 'i-1',
      text: 'Dal tog forbehold.',
    });
    const read = async (name: string): Promise<string> => {
      const at = here.at(name);
      await at.say('referat som docx');
      // The minutes that were sent may come in between.
      const fileOf = (kind: string) =>
        at.messages().findLast(({ files }) => files.some(({ contentType }) => contentType.endsWith(kind)));
      const offered = fileOf('file.consent');
      assert.ok(offered, shownIn(at.last()));
      assert.deepEqual(await at.consent(offered, 'accept'), { kind: 'done' });
      const { uniqueId = '' } = (fileOf('file.info')?.files[0]?.content ?? {}) as { uniqueId?: string };
      const bytes = here.teams.files.get(`/files/${uniqueId}`)?.bytes;
      assert.ok(bytes);
      return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
    };
    const whole = await read('Carl Bakke');
    for (const words of [
      'Møde den 12. marts 2026',
      'Punkt 1: Fælles nattevagt',
      'Det indstilles, at vagten udvides.',
      'Vagten udvides.',
      `Lederen i ${secret} blev valgt.`,
      '“Dal tog forbehold.” Noteret den 12. marts 2026.',
      'Godkendt af: Frede Formand',
      `SHA-256 ${await hash()}`,
    ])
      assert.ok(whole.includes(words), words);
    const open = await read('Olga Observatør');
    assert.ok(open.includes('Vagten udvides.'));
    assert.ok(!open.includes(secret));
  });

  it('are not begun by who does not write them, nor before there is anything to write of', async () => {
    const sara = here.at('Sara Sekretær');
    await sara.say('referat af mødet den 12. marts');
    assert.equal(await readMinutes(here.store, here.tenant, groupId, meetingId), null, 'it is not held yet');
    forwardTo(here, held);
    await here.at('Carl Bakke').say('referat');
    assert.equal(await readMinutes(here.store, here.tenant, groupId, meetingId), null);
    const shared = () => answerTo(here, 'Sara Sekretær', '@Punkt referat', 'Beslutninger');
    assert.match(shownIn(await shared()), /privat chat/);
    assert.match(shownIn(await answerTo(here, 'Sara Sekretær', 'referat')), /Udkast/);
    assert.match(shownIn(await shared()), /privat chat/, 'a draft is not told where others read along');
    assert.doesNotMatch(allSeen(here, 'Sara Sekretær', 'Beslutninger'), new RegExp(secret));
    assert.equal(items.length, (await kept()).minutes.content.items.length);
  });
});
