import type { Figures } from '../../../../data/model/ballot/result.ts';
import type { Quorum, Rule } from '../../../../data/model/ballot/terms.ts';
import { baseOf } from './tally.ts';

/** Have enough answered? A·q ≥ B·p. Without a quorum, always. */
export const hasQuorum = (quorum: Quorum | null, figures: Figures): boolean =>
  quorum === null || figures.answered * quorum.q >= baseOf(quorum.base, figures) * quorum.p;

/**
 * Is it adopted by `votesFor` against `figures.against`? Integers only, so that exactly two thirds is two thirds.
 * Adoption always needs E ≥ 1 and F ≥ 1. For one proposal `votesFor` is F; for a variant, the votes for it.
 */
export const isAdopted = (rule: Rule, votesFor: number, figures: Figures): boolean => {
  const { eligible, against } = figures;
  if (eligible < 1 || votesFor < 1) return false;
  switch (rule.kind) {
    case 'simple':
      return votesFor > against;
    case 'absolute':
      return 2 * votesFor > eligible;
    case 'qualified':
      return votesFor * rule.q >= baseOf(rule.base, figures) * rule.p;
    case 'unanimous':
      return votesFor === eligible;
    case 'consent':
      return against === 0;
  }
};

/** The fewest votes for that adopt, if nobody votes against and all seats stay: what a preview shows. */
export const votesNeeded = (rule: Rule, seats: number): number => {
  switch (rule.kind) {
    case 'simple':
    case 'consent':
      return 1;
    case 'absolute':
      return Math.floor(seats / 2) + 1;
    case 'qualified':
      return rule.base === 'cast' ? 1 : Math.max(1, Math.ceil((seats * rule.p) / rule.q));
    case 'unanimous':
      return seats;
  }
};
