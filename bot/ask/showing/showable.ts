import type { Thing } from '../../../data/register/thing.ts';
import type { Meeting, Point } from './agenda.ts';

/** What has a card of its own. */
export type Showable =
  | { kind: 'group'; thing: Thing }
  | { kind: 'agreement'; thing: Thing }
  | { kind: 'meeting'; meeting: Meeting }
  | { kind: 'item'; point: Point };

/** The same thing has the same key, within one register. */
export const keyOf = (one: Showable): string => {
  switch (one.kind) {
    case 'meeting':
      return `meeting ${one.meeting.body.id} ${one.meeting.day}`;
    case 'item':
      return `item ${one.point.thing.id}`;
    case 'group':
    case 'agreement':
      return one.thing.id;
  }
};

/** Each once, in the order given. */
export const distinct = (list: readonly Showable[]): Showable[] => {
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
};
