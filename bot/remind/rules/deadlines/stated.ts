import { createHash } from 'node:crypto';
import type { StatedDeadline } from '../../../../data/model/deadline.ts';

/** The end of an id by what a deadline comes from. */
export const idOf = (kind: string, ...parts: (string | number | null)[]): string =>
  `${kind}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)}`;

/** A deadline with nothing but what must be said of it. */
export const statedAs = (
  needed: Pick<StatedDeadline, 'id' | 'kind' | 'groupId' | 'text'> & Partial<StatedDeadline>,
): StatedDeadline => ({
  when: null,
  first: null,
  responsible: null,
  people: [],
  item: null,
  statedOn: null,
  sources: [],
  contactDirectors: null,
  settledAt: null,
  ...needed,
});
