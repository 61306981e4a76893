import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ask } from '../../bot/ask/ask.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { groupKey } from '../../data/register/group-key.ts';
import type { RegisterPaper } from '../../data/register/register.ts';
import { publicViewer, viewerOf } from '../../data/register/viewer.ts';
import { visibleTo } from '../../data/register/visible-to.ts';
import { draft, mandate, minutes } from './papers.ts';

const ofGroup = (paper: RegisterPaper, group: string | null = null): RegisterPaper => ({
  ...paper,
  access: { level: 'group', group },
});
const withClosedItem = (paper: RegisterPaper, number: number): RegisterPaper => ({
  ...paper,
  paper: {
    ...paper.paper,
    items: paper.paper.items.map((item) => ({ ...item, closed: item.number === number })),
  },
  passages: paper.passages.map((passage) => ({ ...passage, closed: passage.item === number })),
});
const committee = groupKey('Udvalget for Nære Tilbud', 'Sjælland');
const texts = [
  'Hvad er fristen for forslag til projekter?',
  'Hvad blev besluttet om sårplejeaftalen?',
  'Hvem er formand?',
  'hvem er Bodil',
  'Hvornår mødtes Udvalget for Nære Tilbud?',
  'Hvem ejer sårplejeaftalen?',
];

describe('a register seen by a viewer', () => {
  it('is the register itself where nothing is hidden', () => {
    const register = buildRegister([mandate(), minutes()]);
    assert.equal(visibleTo(register, publicViewer), register);
  });

  it('hides a paper of a group from everybody else', () => {
    const register = buildRegister([mandate(), ofGroup(minutes())]);
    assert.deepEqual([...visibleTo(register, publicViewer).papers.keys()], ['mandat.txt']);
    assert.equal(visibleTo(register, viewerOf([committee])).papers.size, 2);
    assert.equal(visibleTo(register, viewerOf(['/andre'])).papers.size, 1);
  });

  it('goes by the group a paper is classified with before the body whose paper it is', () => {
    const register = buildRegister([ofGroup(minutes(), 'g1')]);
    assert.equal(visibleTo(register, viewerOf([committee])).papers.size, 0);
    assert.equal(visibleTo(register, viewerOf(['g1'])).papers.size, 1);
  });

  it('hides the closed items of a public paper, and shows them to the group', () => {
    const register = buildRegister([withClosedItem(minutes(), 2)]);
    const text = 'Hvad er fristen for forslag til projekter?';
    const seen = ask({ text }, register);
    assert.equal(seen.status, 'unknown', seen.text);
    assert.doesNotMatch(seen.text, /fristen rykkes|senest/u);
    assert.equal(ask({ text, viewer: viewerOf([committee]) }, register).status, 'answered');
  });

  it('shows an observer the papers of the group and not its closed items', () => {
    const register = buildRegister([withClosedItem(ofGroup(minutes()), 2)]);
    const observer = viewerOf([committee], []);
    const text = 'Hvad er fristen for forslag til projekter?';
    assert.equal(visibleTo(register, observer).papers.size, 1);
    assert.equal(ask({ text, viewer: observer }, register).status, 'unknown');
    assert.equal(ask({ text, viewer: viewerOf([committee]) }, register).status, 'answered');
  });

  it('answers as if what is hidden had never been imported', () => {
    const open = buildRegister([mandate(), draft()]);
    const whole = buildRegister([mandate(), draft(), ofGroup(minutes())]);
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        const asOf = '2024-06-01';
        assert.deepEqual(ask({ text, asOf }, whole), ask({ text, asOf }, open));
      }),
    );
  });

  it('takes an older version for the newest where the newer one is hidden', () => {
    const old = { ...minutes(), documentId: 'gammelt.txt', supersededBy: 'referat.txt' };
    const register = buildRegister([old, ofGroup(minutes())]);
    assert.equal(visibleTo(register, publicViewer).papers.get('gammelt.txt')?.supersededBy, null);
  });

  it('keeps a view for viewers who see the same', () => {
    const register = buildRegister([mandate(), ofGroup(minutes())]);
    assert.equal(
      visibleTo(register, viewerOf([committee, 'x'])),
      visibleTo(register, viewerOf([committee, 'y'])),
    );
  });
});
