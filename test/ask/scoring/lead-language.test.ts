import assert from 'node:assert/strict';
import { isInOtherLanguage } from './lead-language.ts';

describe('the language of a lead', () => {
  it('is the other one only when that is clear', () => {
    assert.ok(isInOtherLanguage('It was decided by the group, and it is for the region to pay.', 'da'));
    assert.ok(
      isInOtherLanguage('Det fremgår af referatet, at gruppen ikke er nedsat, og at det er udsat.', 'en'),
    );
    assert.ok(!isInOtherLanguage('Den stående arbejdsgruppe vedr. sårbehandling.', 'en'));
    assert.ok(!isInOtherLanguage('43 pladser.', 'en'));
  });

  it('does not count what is quoted or stands in brackets', () => {
    const quoting = 'They are “Aftale om det og den, som er for de ældre” (det er til og med for børn).';
    assert.ok(!isInOtherLanguage(quoting, 'en'));
  });
});
