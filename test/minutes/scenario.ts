import {
  approveMinutes,
  confirmMinutes,
  correctMinutes,
  gatherMinutes,
  itemCode,
  relayGroup,
  returnMinutes,
  sayAbsence,
  setAttendance,
  submitMinutes,
  writeItem,
  type Minuting,
} from '../../bot/minutes/minutes.ts';
import { outboxRow } from '../../data/model/outbox.ts';
import { everyItem } from '../../data/store/checked.ts';
import { readList } from '../../data/store/decisions/waiting.ts';
import { readAbsences } from '../../data/store/minutes/absences.ts';
import { readMinutes } from '../../data/store/minutes/minutes.ts';
import { bucketsOf } from '../../data/store/outbox/keys.ts';
import type { Store } from '../../data/store/store.ts';
import type { StillClock } from '../decide/fixtures.ts';
import { actor, group, meetingId, of, personOf, tenant, value } from './fixtures.ts';

/** One thing that somebody does; done again by who got no answer, nothing is doubled. */
export type Step = (minuting: Minuting, clock: StillClock) => Promise<void>;

const remark = (id: string, item: string | null, text: string, forMinutes = false) => ({
  ...{ id, item, text, forMinutes },
});

const keptNow = async ({ store, tenant: whose }: Minuting) => {
  const kept = await readMinutes(store, whose, group.id, meetingId);
  if (kept === null) throw new Error('no minutes');
  return kept.minutes;
};

/** A card that is pressed carries what it showed when it was made: a repetition carries the same. */
const fromCard = <T>(
  see: (minuting: Minuting) => Promise<T>,
  press: (minuting: Minuting, seen: T) => Promise<void>,
) => {
  let seen: T | undefined;
  return async (minuting: Minuting): Promise<void> => {
    seen ??= await see(minuting);
    await press(minuting, seen);
  };
};

/** From the first afbud to the group's approval, with a text that is changed after an approval. */
export const steps = (): Step[] => {
  const hash = async (minuting: Minuting): Promise<string> => (await keptNow(minuting)).hash;
  const write = (text: string): Step =>
    fromCard(
      async (minuting) => {
        const item = (await keptNow(minuting)).content.items[0];
        if (item === undefined) throw new Error('no item');
        return itemCode(item);
      },
      async (minuting, seen) => {
        const wish = { item: 'i-1', text, outcome: 'adopted', seen };
        value(await writeItem(minuting, actor('Signe'), of, wish));
      },
    );
  const submit: () => Step = () =>
    fromCard(hash, async (minuting, seen) => {
      value(await submitMinutes(minuting, actor('Signe'), of, seen));
    });
  const approve = (who: string): Step =>
    fromCard(hash, async (minuting, seen) => {
      value(await approveMinutes(minuting, actor(who), of, seen));
    });
  const at =
    (when: string): Step =>
    async (_, clock) =>
      clock.set(when);
  return [
    async (minuting) => {
      const substitute = personOf('Bo');
      const given = remark('r-1', 'i-1', 'Vi er med, hvis vagten dækker alle.', true);
      const wish = { act: 'give', seen: 0, substitute, remark: given } as const;
      value(await sayAbsence(minuting, actor('Anne'), of, wish));
    },
    async (minuting) => {
      const given = remark('r-2', 'i-2', 'Hemmeligt om lederen.');
      value(await sayAbsence(minuting, actor('Anne'), of, { act: 'remark', seen: 1, remark: given }));
    },
    async (minuting) => {
      const wish = { act: 'give', seen: 0, substitute: null, remark: null } as const;
      value(await sayAbsence(minuting, actor('Carl'), of, wish));
    },
    at('2026-03-11T12:00:00.000Z'),
    async (minuting) => {
      value(await sayAbsence(minuting, actor('Carl'), of, { act: 'withdraw', seen: 3 }));
    },
    at('2026-03-12T12:00:00.000Z'),
    async (minuting) => {
      value(await gatherMinutes(minuting, actor('Signe'), of));
    },
    fromCard(hash, async (minuting, seen) => {
      const wish = { away: [personOf('Anne'), personOf('Olga')], others: 'En gæst', seen };
      value(await setAttendance(minuting, actor('Signe'), of, wish));
    }),
    write('Vagten udvides.'),
    submit(),
    approve('Frede'),
    write('Vagten udvides fra 1. april.'),
    submit(),
    fromCard(hash, async (minuting, seen) => {
      value(await returnMinutes(minuting, actor('Karla'), of, { seen, words: 'Hvilket år?' }));
    }),
    write('Vagten udvides fra 1. april 2026.'),
    submit(),
    approve('Karla'),
    approve('Frede'),
    at('2026-05-07T12:00:00.000Z'),
    async (minuting) => {
      const wish = { item: 'i-1', text: 'Dal tog forbehold.' };
      value(await correctMinutes(minuting, actor('Signe'), of, wish));
    },
    async (minuting) => {
      value(await confirmMinutes(minuting, actor('Signe'), of, '2026-ordinary-2'));
    },
    at('2026-05-08T12:00:00.000Z'),
    async (minuting) => {
      const wish = { item: null, text: 'Mødet sluttede før tid.' };
      value(await correctMinutes(minuting, actor('Frede'), of, wish));
    },
  ];
};

/** Everything that is left in a store, as far as it can be the same for two runs. */
export const left = async (store: Store): Promise<unknown> => {
  const rows = [];
  for (const bucket of bucketsOf(tenant))
    for (const { body } of await everyItem(store, 'outbox', bucket, '')) {
      const { recipient, kind, occurrence, deadline, due, expires } = outboxRow.parse(body);
      const to = recipient.kind === 'person' ? recipient.person : 'group';
      rows.push([kind, to, occurrence, deadline, due, expires].join(' '));
    }
  return {
    rows: rows.sort(),
    absences: await readAbsences(store, tenant, group.id, meetingId),
    minutes: await readMinutes(store, tenant, group.id, meetingId),
    list: (await readList(store, tenant, group.id)).map(({ ballot, why }) => [ballot, why]),
  };
};

/** What a dead process left undone, as any other process does it. */
export const lookAfter = (minuting: Minuting): Promise<number> => relayGroup(minuting, group.id);
