import assert from 'node:assert/strict';
import type { Register } from '../../../data/register/register.ts';
import { ownSet, setNames } from '../questions/sets.ts';
import { answeredInvented, namesAMeasure } from './failures.ts';
import { templates } from './invented-names.ts';
import { howToRenew, knownFailures } from './known-failures.ts';

describe('a question about an invented thing', () => {
  const known = knownFailures().invented;
  let registers: readonly Register[];
  before(async () => (registers = (await Promise.all(setNames.map(ownSet))).map(({ register }) => register)));

  for (const template of templates)
    it(`is ${known.includes(template) ? 'known to be answered' : 'unknown'}: ${template}`, () => {
      const answered = answeredInvented(template, registers, namesAMeasure);
      if (known.includes(template)) assert.notEqual(answered, null, howToRenew);
      else assert.equal(answered, null, `answered: ${String(answered)}`);
    });
});
