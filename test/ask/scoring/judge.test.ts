import assert from 'node:assert/strict';
import { corpusOf } from './corpus.ts';
import { judge } from './judge.ts';
import type { JudgedAnswer } from './judge.ts';
import type { SetQuestion } from './set-question.ts';

const sentence = 'Forslaget om sårpleje blev ikke godkendt af styregruppen.';
const corpus = corpusOf([
  ['referat.txt', `${sentence}\nGruppen holder to møder om året i Vejle.`],
  ['notat.txt', 'Forslaget kom fra en af kommunerne i efteråret.'],
]);

const question: SetQuestion = {
  id: 'q1',
  lang: 'da',
  question: 'Blev forslaget om sårpleje godkendt?',
  kind: 'decision',
  docs: ['referat.txt'],
  evidence: [sentence],
  must_contain: [['ikke', 'nej'], ['sårpleje']],
  must_not_contain: ['blev vedtaget'],
  answer: 'Nej.',
  difficulty: 1,
  expect: 'answer',
  fact: 'f1',
};
const citation = { document: 'referat.txt', place: 'Punkt 6', quote: sentence };
const told = (lead: string, citations = [citation], more = ''): JudgedAnswer => ({
  status: 'answered',
  lead,
  text: [lead, ...citations.map(({ quote, place }) => `“${quote}” – ${place}`), more].join('\n'),
  citations,
});
const good = told('Nej, forslaget om sårpleje faldt.');

const verdict = (answer: JudgedAnswer, of: Partial<SetQuestion> = {}, facts?: number) =>
  judge({ ...question, ...of }, answer, corpus, facts);
const reason = (answer: JudgedAnswer, of: Partial<SetQuestion> = {}, facts?: number) => {
  const judged = verdict(answer, of, facts);
  assert.equal(judged.verdict, 'wrong');
  return judged.why.join('; ');
};

describe('an answer to a question that the papers answer', () => {
  it('is right with its facts in the lead or a quote', () => {
    assert.deepEqual(verdict(good), { verdict: 'right', why: [] });
    assert.equal(verdict(told('Det står i referatet.')).verdict, 'right');
  });

  it('is missed when it is said to be unknown, or alternatives are offered', () => {
    assert.equal(verdict({ ...good, status: 'unknown' }).verdict, 'missed');
    assert.equal(verdict({ ...good, status: 'ambiguous' }).verdict, 'missed');
  });

  it('is wrong without one of its facts', () => {
    assert.match(reason(good, { must_contain: [['udsat']] }), /does not say udsat/);
  });

  it('is wrong with a fact only in a quote that is not verbatim', () => {
    const invented = { ...citation, quote: 'Forslaget om sårpleje blev udsat til næste møde.' };
    const why = reason(told('Det står i referatet.', [citation, invented]), { must_contain: [['udsat']] });
    assert.match(why, /does not say udsat/);
    assert.match(why, /1 quotes are not verbatim/);
  });

  it('is wrong when it says what it must not', () => {
    assert.match(reason(told('Nej, men sårpleje blev vedtaget.')), /says blev vedtaget/);
  });

  it('is wrong when it is long, has no lead or says much that is no quote', () => {
    assert.match(reason(told('Nej, sårpleje faldt.', [citation], 'x'.repeat(700))), /characters/);
    assert.match(reason({ ...good, lead: '' }), /does not open with the lead/);
    assert.match(reason({ ...good, lead: 'Ja.' }), /does not open with the lead/);
    assert.match(reason(told('Nej.', [citation], 'ord '.repeat(31))), /31 words beyond/);
    assert.equal(verdict(told('Nej.', [citation], 'ord '.repeat(30))).verdict, 'right');
  });

  it('is wrong without a quote from a document that holds the answer', () => {
    const elsewhere = {
      document: 'notat.txt',
      place: '1',
      quote: 'Forslaget kom fra en af kommunerne i efteråret.',
    };
    assert.match(reason(told('Nej, sårpleje faldt.', [elsewhere])), /no quote from referat.txt/);
    assert.match(reason(told('Nej, sårpleje faldt.', [])), /no quote from referat.txt/);
    assert.equal(verdict(told('Nej, sårpleje faldt.', [elsewhere, citation])).verdict, 'right');
  });

  it('is wrong in the other language', () => {
    const english = told(
      'The proposal on sårpleje was not approved by the group, and it is to be written anew.',
    );
    assert.match(reason(english), /other language/);
    assert.equal(verdict(english, { lang: 'en', must_contain: [['not']] }).verdict, 'right');
  });

  it('is wrong when the same text answers more than three facts', () => {
    assert.match(reason(good, {}, 4), /the same text for 4 facts/);
    assert.equal(verdict(good, {}, 3).verdict, 'right');
  });
});

describe('an answer to a question that the papers do not answer', () => {
  it('is right only when it is unknown', () => {
    const abstain = { expect: 'abstain', docs: [], evidence: [], must_contain: [] } as const;
    const none = { ...abstain, docs: [...abstain.docs], evidence: [], must_contain: [] };
    assert.equal(verdict({ ...good, status: 'unknown' }, none).verdict, 'right');
    assert.equal(verdict(good, none).verdict, 'wrong');
    assert.equal(verdict({ ...good, status: 'ambiguous' }, none).verdict, 'wrong');
  });
});

describe('an answer to a question that fits several things', () => {
  const several = { expect: 'disambiguate', must_contain: [['ikke godkendt'], ['vejle']] } as const;
  const fits = { ...several, must_contain: several.must_contain.map((way) => [...way]) };
  const both = told('Det kommer an på, hvad der menes.', [
    citation,
    { ...citation, quote: 'Gruppen holder to møder om året i Vejle.' },
  ]);

  it('is right with all of them, as alternatives or as one answer', () => {
    assert.equal(verdict({ ...both, status: 'ambiguous' }, fits).verdict, 'right');
    assert.equal(verdict(both, fits).verdict, 'right');
  });

  it('is wrong with one of them alone, and missed when unknown', () => {
    assert.equal(verdict(good, fits).verdict, 'wrong');
    assert.equal(verdict({ ...both, status: 'unknown' }, fits).verdict, 'missed');
  });
});
