import type { KeptDeadline, StatedDeadline } from '../../data/model/deadline.ts';
import { statedAs } from '../../bot/remind/rules/deadlines/stated.ts';
import { keptAs } from '../../bot/remind/rules/keep.ts';
import { group } from '../meet/fixtures.ts';

/** A deadline of the group, for the 10th of March 2027 (a Wednesday) unless said otherwise. */
export const deadline = (
  more: Partial<StatedDeadline> = {},
  kept: Partial<Omit<KeptDeadline, 'stated'>> = {},
): KeptDeadline => ({
  ...keptAs(
    null,
    statedAs({
      id: 'paper-1',
      kind: 'follow-up',
      groupId: group.id,
      text: 'Vestby Kommune sender et udkast.',
      when: '2027-03-10',
      responsible: 'Vestby Kommune',
      ...more,
    }),
    '2020-01-01T09:00:00.000Z',
  ),
  ...kept,
});
