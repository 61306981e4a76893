import assert from 'node:assert/strict';
import type { Features } from '../../bot/ask/finding/judging/features.ts';
import { withStanding } from '../../bot/ask/finding/judging/judging.ts';
import { textIndexOf } from '../../bot/ask/finding/text-index.ts';
import { isWrittenName } from '../../bot/ask/finding/written-names.ts';
import { worthOf } from '../../bot/ask/question/word-worth.ts';
import { splitWords, stem } from '../../bot/ask/question/words.ts';
import { ownSet } from './questions/sets.ts';

describe('how a passage stands beside the others', () => {
  const features: readonly Features[] = [
    { 'words said': 0.9, around: 0.5 },
    { 'words said': 0.4, around: 0.8 },
    { 'words said': 0.6 },
  ];
  const standing = withStanding(features, [3, 2, 1], [7, 7, 8], 0);

  it('outweighs them the more, the further its rank is ahead', () => {
    const [own, section] = [standing['share of ranks'] ?? 0, standing['section share of ranks'] ?? 0];
    const behind = withStanding(features, [3, 2.9, 1], [7, 7, 8], 0)['share of ranks'] ?? 0;
    assert.ok(own > behind && behind > 1 / 3, `${String(own)} ${String(behind)}`);
    assert.ok(section > own && section < 1);
    assert.ok((standing['softer share of ranks'] ?? 1) < own);
  });

  it('is ahead of other sections, not of its own', () => {
    assert.ok(Math.abs((standing['words said ahead of other sections'] ?? 0) - 0.3) < 1e-9);
    assert.equal(standing['around in its section'], 0.8);
  });

  it('alone has nobody to be behind', () => {
    const [only] = features;
    const alone = withStanding([only ?? {}], [3], [7], 0);
    assert.equal(alone['share of ranks'], 1);
    assert.equal(alone['words said ahead of other sections'], 0.9);
  });
});

describe('what a word of a question counts', () => {
  const known = [{ terms: ['x'], fit: 1 }];
  const worthIn = (text: string, word: string, predicate = false, sayings = known): number => {
    const found = splitWords(text).find(({ plain }) => plain === word);
    assert.ok(found);
    return worthOf(found, text, sayings, predicate);
  };

  it('is less for the verb that follows the question word, unless it is what is asked', () => {
    assert.ok(worthIn('Hvad fører udvalget tilsyn med?', 'fører') < 1);
    assert.equal(worthIn('Hvad fører udvalget tilsyn med?', 'udvalget'), 1);
    assert.equal(worthIn('Hvem ejer aftalen?', 'ejer', true), 1);
  });

  it('is less for what the papers only know as a slip', () => {
    assert.ok(worthIn('Hvad koster klnyge?', 'klnyge', false, [{ terms: ['klyng'], fit: 0.8 }]) < 1);
    assert.equal(worthIn('Hvad koster zumirak?', 'zumirak', false, []), 1);
  });
});

describe('a name', () => {
  it('is what the papers write as one, however a question does', async () => {
    const { register } = await ownSet('samples');
    const index = textIndexOf(register);
    const isName = (word: string) => isWrittenName([{ terms: [stem(word)], fit: 1 }], index);
    assert.ok(isName('esbjerg'));
    assert.ok(!isName('kommissorium'));
    assert.ok(!isName('patienter'));
    assert.ok(!isWrittenName([], index));
  });
});
