import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isAdopted, votesNeeded } from '../../../bot/decide/rules/counting/adoption.ts';
import { castingChoice, resultOf } from '../../../bot/decide/rules/counting/result.ts';
import { tallyOf } from '../../../bot/decide/rules/counting/tally.ts';
import { ballotOf, ruleOf, type CountingCase } from './cases/ballot-of.ts';

const cases = JSON.parse(
  readFileSync(new URL('cases/counting.json', import.meta.url), 'utf8'),
) as CountingCase[];

describe('what comes of a ballot', () => {
  for (const one of cases)
    it(one.name, () => {
      const { ballot, delivered } = ballotOf(one);
      const { outcome, why, option, figures } = resultOf(ballot, delivered);
      assert.deepEqual(
        {
          outcome,
          why,
          option,
          figures: `${figures.eligible} ${figures.answered} ${figures.for} ${figures.against}`,
        },
        {
          outcome: one.outcome,
          why: one.why,
          option: one.option === undefined ? null : `v${String(one.option)}`,
          figures: one.figures,
        },
      );
      assert.equal(
        castingChoice(ballot, delivered).length > 0,
        (one.why === 'tie' && one.casting === 'due') || one.why === 'casting-vote',
      );
    });
});

const rules = [
  'simple',
  'absolute',
  'unanimous',
  'consent',
  '2/3 of eligible',
  '2/3 of opening',
  '3/4 of cast',
  '1/2 of cast',
];
const letters = fc.string({ unit: fc.constantFrom(...'FRMA-SXV'), minLength: 1, maxLength: 25 });
const shares = fc.constantFrom(undefined, '1/2 of eligible', '2/3 of opening', '1/1 of eligible');
const anyCase = fc.record({
  seats: letters,
  rule: fc.constantFrom(...rules),
  silence: fc.boolean(),
  quorum: shares,
});
type Any = { seats: string; rule: string; silence: boolean; quorum: string | undefined };
const outcomeOf = ({ quorum, ...one }: Any) => {
  const { ballot, delivered } = ballotOf({
    ...{ name: '', outcome: '', why: '', figures: '' },
    ...one,
    ...(quorum === undefined ? {} : { quorum }),
  });
  return resultOf(ballot, delivered);
};

describe('counting, for all ballots', () => {
  it('never un-adopts by one more for, of whoever had not answered, abstained or was against', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (one, pick) => {
        const at = [...one.seats].flatMap((letter, index) => ('-SMA'.includes(letter) ? [index] : []));
        const index = at[pick % Math.max(1, at.length)];
        if (index === undefined || outcomeOf(one).outcome !== 'adopted') return;
        const seats = `${one.seats.slice(0, index)}F${one.seats.slice(index + 1)}`;
        assert.equal(outcomeOf({ ...one, seats }).outcome, 'adopted');
      }),
      { numRuns: 1000 },
    );
  });

  it('gives whole numbers that fit together', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { figures: f } = outcomeOf(one);
        for (const value of Object.values(f)) assert.ok(Number.isInteger(value) && value >= 0);
        assert.equal(f.answered, f.for + f.against + f.abstained);
        assert.ok(f.answered <= f.eligible && f.eligible <= f.opening);
        assert.equal(f.opening + f.recused, one.seats.length);
        assert.ok(f.reservations + f.silent <= f.for);
      }),
    );
  });

  it('does not mind in which order the seats stand', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const turned = { ...one, seats: [...one.seats].reverse().join('') };
        const [a, b] = [outcomeOf(one), outcomeOf(turned)];
        assert.deepEqual([a.outcome, a.why, a.figures], [b.outcome, b.why, b.figures]);
      }),
    );
  });

  it('adopts only with somebody eligible and somebody for', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { outcome, figures } = outcomeOf(one);
        if (outcome === 'adopted') assert.ok(figures.eligible >= 1 && figures.for >= 1);
      }),
    );
  });

  it('takes exactly two thirds for two thirds, of every number that has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (third) => {
        const figures = { ...tallyOf([]), opening: 3 * third, eligible: 3 * third };
        const rule = ruleOf('2/3 of eligible');
        assert.equal(isAdopted(rule, 2 * third, figures), true);
        assert.equal(isAdopted(rule, 2 * third - 1, figures), false);
      }),
    );
  });

  it('names beforehand the fewest votes that adopt', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.integer({ min: 1, max: 60 }), (text, seats) => {
        const rule = ruleOf(text);
        const needed = votesNeeded(rule, seats);
        const with_ = (votes: number) =>
          isAdopted(rule, votes, {
            ...tallyOf([]),
            opening: seats,
            eligible: seats,
            for: votes,
            answered: votes,
          });
        assert.equal(with_(needed), true);
        assert.equal(with_(needed - 1), false);
      }),
    );
  });
});
