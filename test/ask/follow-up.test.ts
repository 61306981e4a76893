import assert from 'node:assert/strict';
import { reach } from '../../bot/ask/ask.ts';
import type { Spoken } from '../../bot/ask/ask.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { draft, mandate, minutes } from '../register/papers.ts';

const register = buildRegister([mandate(), minutes(), draft()]);
const asOf = '2024-06-01';

/** The leads of a conversation, each question knowing what was spoken of before it. */
const conversation = (...texts: string[]): string[] => {
  let previous: Spoken | undefined;
  return texts.map((text) => {
    const reached = reach({ text, asOf, ...(previous === undefined ? {} : { previous }) }, register);
    previous = reached.spoken;
    return reached.answer.lead;
  });
};

describe('a follow-up', () => {
  it('asks the same of another thing', () => {
    const [, second] = conversation(
      'Hvem ejer aftalen om kompression?',
      'hvad med sårplejeaftalen i Sjælland?',
    );
    assert.match(second ?? '', /Temagruppen for sår/u);
  });

  it('asks something else of the body the last answer named', () => {
    const [, second] = conversation('Hvem ejer aftalen om kompression?', 'hvem er sekretær for gruppen?');
    assert.match(second ?? '', /sekretariatet for Den stående arbejdsgruppe for sårpleje/u);
  });

  it('asks who else of the same body', () => {
    const [, second] = conversation('Hvem er formand for Udvalget for Nære Tilbud?', 'hvem var fraværende?');
    assert.match(second ?? '', /Karsten Fiktionsen/u);
  });

  it('is a question of its own where it says all itself', () => {
    const alone = reach({ text: 'Hvornår mødtes Udvalget for Nære Tilbud?', asOf }, register).answer.lead;
    const [, second] = conversation(
      'Hvem ejer aftalen om kompression?',
      'Hvornår mødtes Udvalget for Nære Tilbud?',
    );
    assert.equal(second, alone);
  });

  it('takes over what the last one took over', () => {
    const leads = conversation(
      'Hvem ejer aftalen om kompression?',
      'hvem refererer gruppen til?',
      'og hvem er sekretær for den?',
    );
    assert.match(leads[1] ?? '', /Strategisk Sundhedsstyregruppe/u);
    assert.match(leads[2] ?? '', /sårpleje/u);
  });

  it('is answered like any question when nothing was spoken of', () => {
    assert.equal(reach({ text: 'hvem godkender den?', asOf }, register).answer.status, 'unknown');
  });
});

describe('a text that asks two things', () => {
  const answer = (text: string) => reach({ text, asOf }, register).answer;

  it('is answered in both, each with its source', () => {
    const { status, lead, citations } = answer(
      'Hvornår mødtes Udvalget for Nære Tilbud, og hvem var formand for Udvalget for Nære Tilbud?',
    );
    assert.equal(status, 'answered');
    assert.ok(lead.includes(answer('Hvornår mødtes Udvalget for Nære Tilbud?').lead));
    assert.ok(lead.includes(answer('hvem var formand for Udvalget for Nære Tilbud?').lead));
    assert.ok(citations.length >= 2);
  });

  it('takes the thing of the first for what the second leaves unsaid', () => {
    const { lead } = answer('Hvem ejer aftalen om kompression, og hvem er sekretær for gruppen?');
    assert.match(lead, /sekretariatet for Den stående arbejdsgruppe for sårpleje/u);
  });

  it('is not answered in half', () => {
    const { lead } = answer('Hvornår mødtes Udvalget for Nære Tilbud, og hvem ejer rumfartsaftalen?');
    assert.doesNotMatch(lead, /rumfart.*ejes/u);
    assert.notEqual(answer('hvem ejer rumfartsaftalen?').status, 'answered');
  });
});
