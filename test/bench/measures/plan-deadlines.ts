import { messagesOf, remindersOf } from '../../../bot/remind/remind.ts';
import { keptAs } from '../../../bot/remind/rules/keep.ts';
import { statedAs } from '../../../bot/remind/rules/deadlines/stated.ts';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { DeadlineKind, KeptDeadline } from '../../../data/model/deadline.ts';
import type { Roster } from '../../../data/model/people.ts';
import { rowId } from '../../../data/store/outbox/keys.ts';
import { lineOf } from '../line.ts';
import { measure } from '../measure.ts';
import { timed } from '../rounds.ts';

const kinds: readonly DeadlineKind[] = ['agenda', 'follow-up', 'hard', 'expected', 'expiry', 'period', 'own'];
const now = '2027-01-04T08:00:00.000Z';

/** A group of usual size: a secretary, two chairs and fifteen members for as many organisations. */
const roster: Roster = {
  groupId: 'bench',
  name: 'Klyngen',
  region: 'Syddanmark',
  members: Array.from({ length: 18 }, (_, at) => ({
    person: `bench:p${String(at)}`,
    name: `Person ${String(at)}`,
    role: at === 0 ? 'secretary' : at < 3 ? 'chair' : 'member',
    organisation: `Kommune ${String(at)}`,
  })),
  contacts: [],
};

const deadlines = (count: number): KeptDeadline[] =>
  Array.from({ length: count }, (_, at) =>
    keptAs(
      null,
      statedAs({
        id: `paper-${String(at)}`,
        kind: kinds[at % kinds.length] ?? 'hard',
        groupId: roster.groupId,
        text: 'Et udkast sendes.',
        when: addDays('2027-01-10', at % 700),
        responsible: `Kommune ${String(3 + (at % 15))}`,
      }),
      now,
    ),
  );

/** Planning deadlines: who is reminded when, under which row, by policy, quiet hours and holidays. */
export const planDeadlines = measure(
  'plan-deadlines',
  { full: { count: 100_000 }, tiny: { count: 100 } },
  async ({ count }) => {
    const all = deadlines(count);
    let rows = 0;
    const ms = await timed(async () => {
      for (const one of all)
        for (const message of messagesOf(remindersOf(one, { roster, preferencesOf: () => null, now })))
          if (rowId(message) !== '') rows += 1;
    });
    const floor = await timed(async () => {
      for (const one of all) JSON.stringify(one);
    });
    return [
      lineOf({
        name: 'plan-deadlines',
        value: ms / 1e3,
        unit: 's',
        floor: Math.max(floor / 1e3, 1e-6),
        floorName: 'writing each deadline as JSON',
        aim: { of: 'value', atMost: 10 },
        detail: { deadlines: count, rows },
      }),
    ];
  },
);
