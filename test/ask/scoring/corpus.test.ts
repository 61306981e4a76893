import assert from 'node:assert/strict';
import { corpusOf, isVerbatim } from './corpus.ts';

const corpus = corpusOf([
  ['referat.txt', 'Beslutning\n- Varde\n- Billund Kommune valgte\n  model 2.\nTid:\tkl. 9'],
]);
const verbatim = (quote: string, document = 'referat.txt') => isVerbatim(quote, document, corpus);

describe('a quote', () => {
  it('is verbatim over line breaks and blanks', () => {
    assert.ok(verbatim('Billund Kommune valgte model 2.'));
    assert.ok(!verbatim('Billund Kommune valgte model 1.'));
    assert.ok(!verbatim('billund kommune valgte model 2.'), 'letter case counts');
  });

  it('is not from a document that does not hold it, or is not there', () => {
    assert.ok(!verbatim('Billund Kommune valgte model 2.', 'dagsorden.txt'));
  });

  it('under twenty characters is a whole line, with or without its bullet', () => {
    assert.ok(verbatim('Varde'));
    assert.ok(verbatim('- Varde'));
    assert.ok(verbatim('Tid: kl. 9'));
    assert.ok(!verbatim('Billund Kommune'));
    assert.ok(!verbatim(''));
  });
});
