import { danishTimeOf, instantAt } from '../../data/calendar/danish-time.ts';
import type { KeptDeadline } from '../../data/model/deadline.ts';
import type { Recipient } from '../../data/model/outbox.ts';
import type { Roster } from '../../data/model/people.ts';
import { rangeOf } from '../../data/model/time.ts';
import { readDeadlines } from '../../data/store/deadlines/deadlines.ts';
import { readMeetings } from '../../data/store/meetings/meetings.ts';
import type { Store } from '../../data/store/store.ts';
import { startClock } from '../clock.ts';
import { deriveDeadlines, groupsDeadlines, keptAs, remindersOf } from '../remind/remind.ts';
import { BadArguments, readArguments } from './arguments.ts';
import { groupNamed, rostersIn } from './groups/group-named.ts';
import { registerOfFolder, registerOfStore } from './load-register.ts';
import { planText } from './plan/text.da.ts';
import { checkDay } from './question-line.ts';
import { remindText } from './remind/text.da.ts';
import { text } from './text.da.ts';

const options = {
  group: { type: 'string' },
  corpus: { type: 'string' },
  'as-of': { type: 'string' },
  all: { type: 'boolean' },
} as const;

interface Asked {
  group: string;
  corpus: string | null;
  /** A day; null: today. */
  asOf: string | null;
  /** Also those that have passed and those without a day. */
  all: boolean;
}

/**
 * `punkt remind`: a group's deadlines as of a day, each with its source, who it is for, and when they are reminded. It
 * looks and changes nothing.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { values } = readArguments(args, options);
    if (values.group === undefined) throw new BadArguments(`${planText.whichGroup}\n${text.usage}`);
    if (values['as-of'] !== undefined) checkDay(values['as-of']);
    return await remind({
      group: values.group,
      corpus: values.corpus ?? null,
      asOf: values['as-of'] ?? null,
      all: values.all === true,
    });
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};

const remind = async (asked: Asked): Promise<number> => {
  if (asked.corpus !== null) return show(asked, await registerOfFolder(asked.corpus), null);
  const register = await registerOfStore();
  const [{ readConfig }, { openStore, tenantOf }] = await Promise.all([
    import('../config.ts'),
    import('./open-store.ts'),
  ]);
  const config = readConfig();
  const store = await openStore(config);
  try {
    return await show(asked, register, { store, tenant: tenantOf(config) });
  } finally {
    await store.close();
  }
};

/** A group whose people nobody has named yet: reminders are told by the role they go to. */
const rolesOnly = (group: Pick<Roster, 'groupId' | 'name' | 'region'>): Roster => ({
  ...group,
  members: (['secretary', 'chair'] as const).map((role) => ({
    person: `local:${role}`,
    name: remindText.roles[role],
    role,
    organisation: null,
  })),
  contacts: [],
});

const show = async (
  { group: said, asOf, all }: Asked,
  register: Awaited<ReturnType<typeof registerOfFolder>>,
  kept: { store: Store; tenant: string } | null,
): Promise<number> => {
  if (register === null) return 1;
  const rosters = kept === null ? [] : await rostersIn(kept.store, kept.tenant);
  const group = groupNamed(said, rosters, register);
  const roster = rosters.find(({ groupId }) => groupId === group.groupId) ?? rolesOnly(group);
  const now =
    asOf === null ? new Date(startClock().now().epochMilliseconds).toISOString() : instantAt(asOf, '08:00');
  const today = danishTimeOf(now).day;

  const meetings = kept === null ? [] : await readMeetings(kept.store, kept.tenant, group.groupId);
  const there = kept === null ? [] : await readDeadlines(kept.store, kept.tenant, group.groupId);
  const byId = new Map<string, KeptDeadline>(there.map((one) => [one.stated.id, one]));
  for (const stated of deriveDeadlines({ register, meetings, ballots: [] }, group, today))
    byId.set(stated.id, keptAs(byId.get(stated.id) ?? null, stated, now));
  const listed = groupsDeadlines([...byId.values()], roster, now).filter(
    ({ when, overdue }) => all || (!overdue && when !== null && rangeOf(when).to !== null),
  );

  const nameOf = (person: string): string =>
    roster.members.find((one) => one.person === person)?.name ?? person;
  const told = (recipient: Recipient): string =>
    recipient.kind === 'person' ? nameOf(recipient.person) : group.name;
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(remindText.heading(group.name, today));
  if (listed.length === 0) say(remindText.none);
  for (const one of listed) {
    say(remindText.deadline(one, one.people.map(nameOf)));
    for (const { due, recipient, why } of remindersOf(one.deadline, {
      roster,
      preferencesOf: () => null,
      now,
    })) {
      const { day, time } = danishTimeOf(due);
      say(remindText.reminder(day, time, told(recipient), why));
    }
  }
  return 0;
};
