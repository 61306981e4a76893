import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { ask } from '../../bot/ask/ask.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import type { Register, RegisterPaper } from '../../data/register/register.ts';
import { judge } from './questions/judge.ts';
import type { Verdict } from './questions/judge.ts';
import { papersOf, questionsIn } from './questions/question-set.ts';
import type { SetQuestion } from './questions/question-set.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Shares of the question set. The floor may only rise, the ceiling only fall. */
const leastRight = 0.87;
const mostWrong = 0.045;

describe('the question set', function () {
  this.timeout(60_000);
  const questions = questionsIn(here('questions/papers.jsonl'));
  let papers: RegisterPaper[];
  let register: Register;
  const asOf = '2026-11-27';
  const answer = (text: string) => ask({ text, asOf }, register);

  before(async () => {
    papers = await papersOf(here('../importing/papers'));
    register = buildRegister(papers);
  });

  const verdictOn = (one: SetQuestion): Verdict =>
    judge(one, answer(one.question), (file) => papers.find((paper) => paper.file === file)?.raw.text ?? '');

  it('has at least 120 questions, in both languages, some of which the papers do not answer', () => {
    assert.ok(questions.length >= 120);
    assert.deepEqual([...new Set(questions.map((one) => one.lang))].sort(), ['da', 'en']);
    assert.ok(questions.filter((one) => one.expect === 'abstain').length >= 20);
  });

  it(`is answered rightly in ${leastRight * 100} %, and wrongly in ${mostWrong * 100} % at most`, () => {
    const verdicts = questions.map((one) => ({ one, verdict: verdictOn(one) }));
    const share = (wanted: Verdict) =>
      verdicts.filter(({ verdict }) => verdict === wanted).length / questions.length;
    const wrong = verdicts.filter(({ verdict }) => verdict === 'wrong').map(({ one }) => one.question);
    assert.ok(share('right') >= leastRight, `right: ${share('right')}`);
    assert.ok(share('wrong') <= mostWrong, `wrong: ${share('wrong')}\n${wrong.join('\n')}`);
  });

  it('is answered the same whatever the case, the closing mark and the polite words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions.filter((one) => one.lang === 'da').map((one) => one.question)),
        fc.constantFrom('?', ' ?', '.', ''),
        fc.constantFrom('', 'Hej, '),
        (question, mark, polite) => {
          const plain = question.replace(/[?.]+$/u, '');
          assert.deepEqual(answer(`${polite}${plain}${mark}`).citations, answer(plain).citations);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says of invented things that the papers do not say', () => {
    const invented = ['Zorkelaftalen', 'Kvabsoudvalget', 'Blimfarprojektet', 'Snørkelgruppen'];
    const forms = [
      'hvem ejer',
      'hvem er formand for',
      'hvad blev besluttet om',
      'hvornår udløber',
      'who owns',
    ];
    for (const thing of invented)
      for (const form of forms)
        assert.equal(answer(`${form} ${thing}?`).status, 'unknown', `${form} ${thing}`);
  });

  it('is not answered worse for a paper that has nothing to do with it', () => {
    const other = papers.find((paper) => paper.file === 'fyn-uden-overskrifter.txt');
    assert.ok(other);
    const without = buildRegister(papers.filter((paper) => paper !== other));
    const asked = questions.filter((one) => one.expect === 'answer' && !one.docs.includes(other.file));
    const textOf = (file: string) => papers.find((paper) => paper.file === file)?.raw.text ?? '';
    const turned = asked.filter(
      (one) =>
        judge(one, ask({ text: one.question, asOf }, without), textOf) === 'right' &&
        verdictOn(one) === 'wrong',
    );
    assert.deepEqual(
      turned.map((one) => one.question),
      [],
    );
  });
});
