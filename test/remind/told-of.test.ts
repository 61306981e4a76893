import assert from 'node:assert/strict';
import { toldOf } from '../../bot/remind/rules/told-of.ts';
import { buildRegister } from '../../data/register/build-register.ts';
import { deadline } from './deadline-fixtures.ts';

const source = { document: 'referat.txt', place: 'Punkt 5', quote: 'Vestby Kommune sender et udkast.' };
const nothing = buildRegister([]);

describe('what of a deadline a reader is told', () => {
  it('is nothing of its text where that stands only in what they may not read', () => {
    assert.deepEqual(toldOf(deadline({ sources: [source] }, { closing: source }), nothing), {
      text: null,
      sources: [],
      closing: null,
      contactDirectors: null,
    });
  });

  it('is its text where no paper states it, and the agenda’s day whoever may read the rule', () => {
    assert.equal(toldOf(deadline({ kind: 'own', text: 'Sende budgettet' }), nothing).text, 'Sende budgettet');
    const agenda = deadline({ kind: 'agenda', text: 'Dagsordenen skal ud', sources: [source] });
    assert.deepEqual(toldOf(agenda, nothing), {
      text: 'Dagsordenen skal ud',
      sources: [],
      closing: null,
      contactDirectors: null,
    });
  });
});
