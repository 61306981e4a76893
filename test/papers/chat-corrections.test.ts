import assert from 'node:assert/strict';
import type { PaperAccess } from '../../data/model/access.ts';
import type { Outcome } from '../teams-double/client/cards/outcome.ts';
import { assertRefusal, group, House, textsIn, who } from '../teams/house.ts';
import { papersIn } from './kept.ts';
import { samplePaper } from './sample-paper.ts';
import { stageImport } from '../../data/store/papers/stage.ts';
import { acceptImport } from '../../data/store/papers/accept.ts';

describe('correcting a paper in a private chat', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ settled: false });
    await house.seat();
    await house.settle();
    await put('prøve.txt', { level: 'group', group: group.groupId });
    await house.start();
  });
  afterEach(() => house.stop());

  const put = async (file: string, access: PaperAccess, closed = false): Promise<void> => {
    const read = samplePaper({ file, title: `Kommissorium ${file}`, text: file, items: 2 });
    const [, second] = read.paper.items;
    if (closed && second !== undefined) second.closed = true;
    const staged = await stageImport(house.store, house.tenant, read);
    assert.ok(staged);
    await acceptImport(house.store, house.tenant, staged, access);
  };
  const here = (name: string = who.secretary) => house.teams.as(name).in('personal');
  const titled = async () => (await papersIn(house.store, house.tenant))[0]?.paper.document;
  /** Goes through both steps, as a person does. */
  const correct = async (
    label: string,
    after: string,
    reason = 'tastefejl',
    name: string = who.secretary,
  ): Promise<Outcome> => {
    await here(name).say('ret prøve');
    const card = here(name).last();
    const chosen = choiceOf(card.cards, label);
    await here(name).click(card, 'Næste', { chosen });
    return here(name).click(here(name).last(), 'Ret', { after, reason });
  };
  const lineOf = (outcome: Outcome): string => (outcome.kind === 'message' ? outcome.text : '');

  it('shows what stands there, takes what shall, and keeps the paper’s own words', async () => {
    await here().say('ret prøve.txt');
    const card = here().last();
    const chosen = choiceOf(card.cards, 'Papiret: titel');
    const step = await here().click(card, 'Næste', { chosen });
    assert.match(textsIn(step.kind === 'card' ? step.card : {}).join('\n'), /Kommissorium prøve\.txt/);
    const done = await here().click(here().last(), 'Ret', {
      after: 'Kommissorium A',
      reason: 'forkert navn',
    });
    assert.match(textsIn(done.kind === 'card' ? done.card : {}).join('\n'), /Feltet er rettet/);
    const [paper] = await papersIn(house.store, house.tenant);
    assert.equal(paper?.paper.document.title, 'Kommissorium A');
    assert.equal(paper?.uncorrected.document.title, 'Kommissorium prøve.txt');
    const [correction] = paper?.corrections ?? [];
    assert.deepEqual(
      [correction?.before, correction?.after, correction?.reason, correction?.who],
      ['Kommissorium prøve.txt', 'Kommissorium A', 'forkert navn', house.idOf(who.secretary)],
    );
  });

  it('empties a field when that is said, and not by oversight', async () => {
    const label = 'Papiret: dato';
    const stood = (await titled())?.date;
    assert.ok(stood);
    assert.match(lineOf(await correct(label, ' ')), /sæt kryds ved/);
    assert.equal((await titled())?.date, stood);
    await here().say('ret prøve');
    const card = here().last();
    await here().click(card, 'Næste', { chosen: choiceOf(card.cards, label) });
    const emptied = await here().click(here().last(), 'Ret', { emptied: 'true', reason: 'gættet' });
    assert.equal(emptied.kind, 'card', JSON.stringify(emptied));
    assert.equal((await titled())?.date, null);
    await here().say('ret prøve');
    const again = here().last();
    await here().click(again, 'Næste', { chosen: choiceOf(again.cards, 'Papiret: titel') });
    const title = await here().click(here().last(), 'Ret', { emptied: 'true', reason: 'uden titel' });
    assert.match(lineOf(title), /kan feltet ikke indeholde/);
  });

  it('reads a date as people write it', async () => {
    for (const [written, iso] of [
      ['2. februar 2024', '2024-02-02'],
      ['3/2-2024', '2024-02-03'],
      ['04.02.2024', '2024-02-04'],
      ['5 February 2024', '2024-02-05'],
      ['2024-02-06', '2024-02-06'],
    ] as const) {
      assert.equal((await correct('Papiret: dato', written)).kind, 'card', written);
      assert.equal((await titled())?.date, iso);
    }
  });

  it('takes a vague date with its words and its range', async () => {
    assert.equal((await correct('Papiret: dato', 'ultimo 2024')).kind, 'card');
    const date = (await titled())?.date;
    assert.equal(typeof date === 'object' && date !== null ? date.words : date, 'ultimo 2024');
  });

  for (const [label, after, reason, said] of [
    ['Papiret: dato', 'engang', 'tastefejl', /kan feltet ikke indeholde/],
    ['Papiret: dato', '15. januar 2024', 'tastefejl', /står der allerede/],
    ['Papiret: titel', 'Kommissorium A', '   ', /hvorfor/],
  ] as const)
    it(`refuses ${label} »${after}« because »${reason}«, and changes nothing`, async () => {
      const before = await house.kept();
      assertRefusal(lineOf(await correct(label, after, reason)), said);
      assert.deepEqual(await house.kept(), before);
    });

  it('refuses what was seen before somebody else corrected it; the same again counts once', async () => {
    await here().say('ret prøve');
    const mine = here().last();
    const chosen = choiceOf(mine.cards, 'Papiret: titel');
    await here().click(mine, 'Næste', { chosen });
    assert.equal((await correct('Papiret: titel', 'Chairens', 'ret', who.chair)).kind, 'card');
    const before = await house.kept();
    const stale = await here().click(here().last(), 'Ret', { after: 'Sekretærens', reason: 'ret' });
    assertRefusal(lineOf(stale), /ændret/);
    assert.deepEqual(await house.kept(), before);
  });

  it('counts once when it is sent twice', async () => {
    const [paper] = await papersIn(house.store, house.tenant);
    const data = {
      documentId: paper?.documentId,
      address: 'document',
      field: 'title',
      before: 'Kommissorium prøve.txt',
      after: 'B',
      reason: 'x',
    };
    const value = { action: { type: 'Action.Execute', verb: 'papers.correct', data }, trigger: 'manual' };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value };
    const send = () => house.teams.as(who.secretary).post('personal', invoke);
    const answers = await Promise.all([send(), send()]);
    for (const { body } of answers) assert.match(JSON.stringify(body), /Feltet er rettet/);
    const before = await house.kept();
    await send();
    assert.deepEqual(await house.kept(), before);
    assert.equal((await papersIn(house.store, house.tenant))[0]?.corrections.length, 1);
  });

  it('finds a paper by its file’s name, its title or a part, and asks which where several fit', async () => {
    await put('prøve-to.txt', { level: 'group', group: group.groupId });
    const other = await house.start();
    house.teams.connect(other);
    assertRefusal(await house.say(who.secretary, 'personal', 'ret prøve'), /prøve/);
    assert.match(await house.say(who.secretary, 'personal', 'ret papiret PRØVE.txt'), /Hvilket felt/);
    assert.match(
      await house.say(who.secretary, 'personal', 'correct Kommissorium prøve-to.txt'),
      /Which field/,
    );
  });

  it('tells nobody of papers that are not theirs', async () => {
    for (const text of ['ret prøve', 'ret prøve.txt', 'ret e']) {
      assertRefusal(await house.say(who.neighbour, 'personal', text), /ingen|intet papir/);
      assertRefusal(await house.say(who.member, 'personal', text));
    }
  });

  it('leaves the closed items of a public paper to its own group', async () => {
    await put('lukket.txt', { level: 'public', group: null }, true);
    // Prøvegruppen in Syd, whose paper it is by its own words.
    const other = await house.start();
    house.teams.connect(other);
    assertRefusal(await house.say(who.neighbour, 'personal', 'ret lukket'), /lukkede punkter/);
    assert.match(await house.say(who.administrator, 'personal', 'ret lukket'), /Hvilket felt/);
  });
});

/** The value of a choice, by what it says. */
const choiceOf = (cards: readonly unknown[], label: string): string => {
  const found = choicesIn(cards).find(({ title }) => title.startsWith(label));
  assert.ok(found, label);
  return found.value;
};
const choicesIn = (node: unknown): { title: string; value: string }[] => {
  if (Array.isArray(node)) return node.flatMap(choicesIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('choices' in node) return node.choices as { title: string; value: string }[];
  return Object.values(node).flatMap(choicesIn);
};
