import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readAudit } from '../../data/store/audit.ts';
import type { Store } from '../../data/store/store.ts';
import type { Outcome } from '../teams-double/client/cards/outcome.ts';
import type { Shown } from '../teams-double/client/shown.ts';
import { assertRefusal, group, House, neighbours, textIn, textsIn, who } from '../teams/house.ts';
import { dyingStore } from './dying-store.ts';
import { papersIn, stagesIn } from './kept.ts';

const docx = 'kommissorium-saarbehandling-2024-04-12.docx';
const pdf = 'referat-sundhedsklynge-sydvestjylland-2024-01-25.pdf';
const sample = (file: string): Promise<Uint8Array> => readFile(`data/samples/${file}`);
const ofGroup = `group:${group.groupId}`;
const question = 'hvem ejer samarbejdsaftalen om kompressionsbehandling?';
const unknown = /^Det står der ikke noget om/;

const lineOf = (outcome: Outcome): string => {
  assert.equal(outcome.kind, 'message', JSON.stringify(outcome).slice(0, 300));
  return outcome.kind === 'message' ? outcome.text : '';
};
const cardOf = (outcome: Outcome): string => {
  assert.equal(outcome.kind, 'card', JSON.stringify(outcome).slice(0, 300));
  return outcome.kind === 'card' ? textsIn(outcome.card).join('\n') : '';
};

describe('a paper sent in a private chat', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(() => house.stop());
  const at = (name: string) => house.teams.as(name).in('personal');
  const send = async (name: string, file: string, bytes?: Uint8Array): Promise<Shown> => {
    const { replies } = await at(name).sendFile(file, bytes ?? (await sample(file)));
    const [reply, ...others] = replies;
    assert.ok(reply !== undefined && others.length === 0, 'one reply');
    return reply;
  };
  const accept = (name: string, review: Shown, access = ofGroup) =>
    at(name).click(review, 'Godkend', { access });

  it('is shown with what was found and every warning, and counts for nothing yet', async () => {
    const review = textIn(await send(who.secretary, pdf));
    assert.match(review, /11 punkter, 8 beslutninger, 4 frister, 6 opfølgninger/);
    assert.match(review, /2 ting, du bør se på/);
    assert.match(review, /5 bilag er nævnt, men ikke indlæst/);
    assert.deepEqual(await papersIn(house.store, house.tenant), []);
    assert.match(textIn(await send(who.secretary, docx)), /1 frist, 5 grupper og 2 aftaler/);
    assert.match(await house.say(who.secretary, 'personal', question), unknown);
  });

  it('answers the next question once it is accepted, and only whoever may read it', async () => {
    assert.match(
      cardOf(await accept(who.secretary, await send(who.secretary, docx))),
      /kan nu bruges i svar/,
    );
    for (const name of [who.secretary, who.member, who.observer])
      assert.doesNotMatch(await house.say(name, 'personal', question), unknown, name);
    for (const name of [who.outsider, who.neighbour, who.administrator])
      assert.match(await house.say(name, 'personal', question), unknown, name);
  });

  it('tells nobody else of the groups it names', async () => {
    await accept(who.secretary, await send(who.secretary, docx));
    const name = 'Den stående arbejdsgruppe vedr sårbehandling';
    assertRefusal(await house.say(who.outsider, 'personal', `folk i ${name}`), /ingen gruppe/);
    const review = await send(who.chair, docx);
    await accept(who.chair, review, 'public');
    assert.match(
      await house.say(who.outsider, 'personal', `folk i ${name}`),
      /^Det er for dem, der er med i/,
    );
  });

  it('is told in a bound channel only while everybody there may read it', async () => {
    await accept(who.secretary, await send(who.secretary, docx));
    await house.say(who.secretary, 'Chatten', 'denne chat er Prøvegruppen');
    assert.match(await house.say(who.secretary, 'Chatten', question), unknown, 'the neighbour reads along');
    await house.teams.as(who.secretary).remove(who.neighbour, 'Chatten');
    assert.doesNotMatch(await house.say(who.secretary, 'Chatten', question), unknown);
    await house.teams.as(who.secretary).add(who.outsider, 'Chatten');
    assert.match(await house.say(who.secretary, 'Chatten', question), unknown);
    assert.match(await house.say(who.secretary, 'Kanalen', question), unknown, 'bound to no group');
  });

  it('is everybody’s when it is accepted so', async () => {
    await accept(who.chair, await send(who.chair, docx), 'public');
    assert.doesNotMatch(await house.say(who.outsider, 'Kanalen', question), unknown);
  });

  it('leaves nothing when it is discarded, and cannot be accepted any more', async () => {
    const review = await send(who.secretary, docx);
    assert.equal((await stagesIn(house.store)).size, 1);
    assert.match(cardOf(await at(who.secretary).click(review, 'Kassér')), /kasseret/);
    assert.equal((await stagesIn(house.store)).size, 0);
    // Pressed again, by a client that still shows the card as it was.
    const { data } = pressed(review, 'papers.discard');
    assert.match(cardOf(await act(who.secretary, 'papers.discard', data)), /kasseret/);
    assertRefusal(
      lineOf(await act(who.secretary, 'papers.accept', { ...data, access: ofGroup })),
      /send filen igen/,
    );
    assert.equal((await stagesIn(house.store)).size, 0);
  });

  it('cannot be discarded once it is accepted, and is accepted once however often it is pressed', async () => {
    const review = await send(who.secretary, docx);
    const { data } = pressed(review, 'papers.accept');
    await accept(who.secretary, review);
    const accepted = { ...data, access: ofGroup };
    const before = await house.kept();
    assert.match(cardOf(await act(who.secretary, 'papers.accept', accepted)), /uændret/);
    assertRefusal(lineOf(await act(who.secretary, 'papers.discard', data)), /godkendt/);
    assert.deepEqual(await house.kept(), before);
    const noted = await readAudit(house.store, house.tenant, '2024-06-01');
    assert.deepEqual(
      noted.map((one) => one.kind === 'done' && one.act),
      ['papers.accept'],
    );
  });

  it('is accepted once when it is pressed twice at once', async () => {
    const review = await send(who.secretary, docx);
    const { data } = pressed(review, 'papers.accept');
    const both = await Promise.all(
      [1, 2].map(() => act(who.secretary, 'papers.accept', { ...data, access: ofGroup })),
    );
    both.map(cardOf);
    assert.equal((await papersIn(house.store, house.tenant)).length, 1);
    assert.equal((await stagesIn(house.store)).size, 1);
  });

  it('has one fate when accepted and discarded at once', async () => {
    const review = await send(who.secretary, docx);
    const { data } = pressed(review, 'papers.accept');
    const [accepting, discarding] = await Promise.all([
      act(who.secretary, 'papers.accept', { ...data, access: ofGroup }),
      act(who.secretary, 'papers.discard', data),
    ]);
    assert.equal([accepting, discarding].filter(({ kind }) => kind === 'card').length, 1);
    const papers = await papersIn(house.store, house.tenant);
    assert.equal(papers.length, accepting.kind === 'card' ? 1 : 0);
  });

  it('is its sender’s alone: nobody else accepts or discards it, not even another secretary', async () => {
    const review = await send(who.secretary, docx);
    const { data } = pressed(review, 'papers.accept');
    const before = await house.kept();
    for (const name of [who.chair, who.neighbour, who.administrator])
      for (const [verb, more] of [
        ['papers.accept', { access: 'public' }],
        ['papers.discard', {}],
      ] as const)
        assertRefusal(lineOf(await act(name, verb, { ...data, ...more })), /den, der sendte/);
    assert.deepEqual(await house.kept(), before);
  });

  it('cannot be given to a group that is not the sender’s, nor by somebody who was just taken out', async () => {
    const review = await send(who.secretary, docx);
    const { data } = pressed(review, 'papers.accept');
    const given = { ...data, access: `group:${neighbours.groupId}` };
    assertRefusal(lineOf(await act(who.secretary, 'papers.accept', given)));
    await house.say(who.administrator, 'Kanalen', `fjern @${who.secretary} fra Prøvegruppen`);
    assertRefusal(lineOf(await act(who.secretary, 'papers.accept', { ...data, access: ofGroup })));
    assert.deepEqual(await papersIn(house.store, house.tenant), []);
  });

  it('sent by two at once, is there once', async () => {
    const reviews = await Promise.all([send(who.secretary, docx), send(who.chair, docx)]);
    const outcomes = await Promise.all([accept(who.secretary, reviews[0]), accept(who.chair, reviews[1])]);
    assert.ok(outcomes.some(({ kind }) => kind === 'card'));
    for (const one of outcomes) if (one.kind !== 'card') assertRefusal(lineOf(one), /send filen igen/);
    assert.equal((await papersIn(house.store, house.tenant)).length, 1);
    assert.equal((await stagesIn(house.store)).size, 1);
  });

  it('as a new version takes the earlier one’s place and has its readers', async () => {
    await accept(who.secretary, await send(who.secretary, 'a.txt', kommissorium('1. maj 2023', 'Bo Prøve')));
    const review = await send(who.secretary, 'b.txt', kommissorium('1. maj 2024', 'Eva Prøve'));
    assert.match(textIn(review), /Erstatter a\.txt/);
    const inputs = JSON.stringify(review.cards);
    assert.ok(inputs.includes(`"value":"${ofGroup}"`), 'the earlier choice is made already');
    await accept(who.secretary, review);
    const papers = await papersIn(house.store, house.tenant);
    assert.deepEqual(
      papers.map(({ file, access, supersededBy }) => [file, access.level, supersededBy !== null]).sort(),
      [
        ['a.txt', 'group', true],
        ['b.txt', 'group', false],
      ],
    );
  });

  it('cannot take another group’s paper’s place, nor learn what that is called', async () => {
    await accept(who.secretary, await send(who.secretary, 'a.txt', kommissorium('1. maj 2023', 'Bo Prøve')));
    const before = await house.kept();
    const said = textIn(await send(who.neighbour, 'b.txt', kommissorium('1. maj 2024', 'Eva Prøve')));
    assertRefusal(said);
    assert.doesNotMatch(said, /a\.txt/);
    assert.deepEqual(await house.kept(), before);
  });

  it('is refused elsewhere, several at once, and when it is no paper; each in one sentence', async () => {
    const bytes = await sample(docx);
    const info = (name: string) => house.teams.files.add(name, bytes);
    const before = await house.kept();
    const several = await post(who.secretary, 'personal', [info('a.docx'), info('b.docx')]);
    assertRefusal(several, /ét papir ad gangen/);
    assertRefusal(await post(who.secretary, 'Kanalen', [info('a.docx')]), /privat chat/);
    for (const [name, content, said] of [
      ['billede.png', Buffer.from('\x89PNG\r\n\x1a\n0000'), /png|docx/i],
      ['tom.txt', Buffer.from(''), /tom/i],
      ['ikke-ord.docx', Buffer.from('PK\x03\x04 noget andet'), /ikke-ord/],
      ['ikke.pdf', Buffer.from('%PDF-1.7 nej'), /ikke/],
    ] as const)
      assertRefusal(textIn(await send(who.secretary, name, content)), said);
    assertRefusal(textIn(await send(who.member, docx)));
    assert.deepEqual(await house.kept(), before);
  });

  /** A message with attachments of a test's own; gives what comes back. */
  const post = async (name: string, where: string, attachments: object[]): Promise<string> => {
    const seen = house.teams.as(name).in(where).messages().length;
    await house.teams.as(name).post(where, { type: 'message', text: '', attachments });
    return house.teams.as(name).in(where).messages().slice(seen).map(textIn).join('\n');
  };

  /** Presses a button as any client could send it. */
  const act = async (name: string, verb: string, data: object): Promise<Outcome> => {
    const action = { type: 'Action.Execute', verb, data };
    const { body } = await house.teams.as(name).post('personal', {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual' },
    });
    const { type, value } = body as { type: string; value: never };
    return type === 'application/vnd.microsoft.card.adaptive'
      ? { kind: 'card', card: value }
      : { kind: 'message', text: value };
  };

  describe('and accepted by a process that dies', () => {
    for (const moment of ['before', 'after'] as const)
      it(`just ${moment} any of its writes, is there whole once it is accepted again`, async () => {
        for (let n = 1; ; n += 1) {
          const dying = await House.open();
          const review = await firstReply(dying, docx);
          const { data } = pressed(review, 'papers.accept');
          const value = {
            action: { type: 'Action.Execute', verb: 'papers.accept', data: { ...data, access: ofGroup } },
            trigger: 'manual',
          };
          const invoke = { type: 'invoke', name: 'adaptiveCard/action', value };
          let died = false;
          const store: Store = dyingStore(dying.store, n, moment, () => {
            died = true;
            throw new Error('dead');
          });
          await dying.start(store);
          await dying.teams.as(who.secretary).post('personal', invoke);
          const counted = await papersIn(dying.store, dying.tenant);
          await dying.start();
          await dying.teams.as(who.secretary).post('personal', invoke);
          const papers = await papersIn(dying.store, dying.tenant);
          assert.deepEqual(
            papers.map(({ file, access }) => [file, access.group]),
            [[docx, group.groupId]],
          );
          assert.doesNotMatch(await dying.say(who.member, 'personal', question), unknown);
          assert.ok(counted.length <= 1);
          await dying.stop();
          if (!died) return;
        }
      });
  });
});

const firstReply = async (house: House, file: string): Promise<Shown> => {
  const here = house.teams.as(who.secretary).in('personal');
  const { replies } = await here.sendFile(file, await sample(file));
  assert.ok(replies[0]);
  return replies[0];
};

/** What a button of a card carries. */
const pressed = ({ cards }: Shown, verb: string): { data: Record<string, unknown> } => {
  const found = new RegExp(`\\{"type":"Action\\.Execute","verb":"${verb}".*?"data":(\\{[^}]*\\})`).exec(
    JSON.stringify(cards),
  );
  return { data: JSON.parse(found?.[1] ?? '{}') as Record<string, unknown> };
};

/** A kommissorium of an invented group, as text. */
const kommissorium = (date: string, chair: string): Uint8Array =>
  Buffer.from(
    `Kommissorium for Prøvegruppen\nRegion Syddanmark\nDato: ${date}\n\nFormål\nPrøvegruppen følger prøver.\n\nFormand\n${chair} er formand for gruppen.\n`,
  );
