import { writeFile } from 'node:fs/promises';
import type { AvoidedDays } from '../../data/calendar/avoided-days.ts';
import { dayOff, schoolHoliday } from '../../data/calendar/avoided-days.ts';
import type { Config } from '../config.ts';
import { avoidedFor } from '../avoided-days.ts';
import { thingOfGroup } from '../../data/register/papers-of-group.ts';
import type { Register } from '../../data/register/register.ts';
import type { Store } from '../../data/store/store.ts';
import { startClock } from '../clock.ts';
import {
  calendarFile,
  calendarOf,
  eventsOf,
  meetingsInPapers,
  meetingsOf,
  planYear,
  proposeYear,
  readMeetingRules,
  readYear,
  startMeeting,
  type MeetingRules,
  type Proposal,
  type Stated,
} from '../meet/meet.ts';
import { BadArguments } from './arguments.ts';
import { atCommandLine, groupNamed, rostersIn } from './groups/group-named.ts';
import { registerOfFolder, registerOfStore } from './load-register.ts';
import { readPlanArguments, type PlanArguments } from './plan/plan-arguments.ts';
import { planText } from './plan/text.da.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
const tell = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `punkt plan`: proposes a group's meetings of a year by the rules its papers state, keeps them as the group's calendar
 * unless it is a dry run or the year is there already, and writes them as a calendar file.
 */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    return await plan(readPlanArguments(args));
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    say(error.message);
    return 2;
  }
};

const plan = async (wanted: PlanArguments): Promise<number> => {
  const register = wanted.corpus === null ? await registerOfStore() : await registerOfFolder(wanted.corpus);
  if (register === null) return 1;
  const [{ readConfig }, { openStore, tenantOf }] = await Promise.all([
    import('../config.ts'),
    import('./open-store.ts'),
  ]);
  const config = readConfig();
  if (wanted.dryRun && wanted.corpus !== null) return planIn(wanted, register, config, null);
  const store = await openStore(config);
  try {
    return await planIn(wanted, register, config, { store, tenant: tenantOf(config) });
  } finally {
    await store.close();
  }
};

interface Kept {
  store: Store;
  tenant: string;
}

const planIn = async (
  wanted: PlanArguments,
  register: Register,
  config: Config,
  kept: Kept | null,
): Promise<number> => {
  const { year, options, schoolWeeks } = wanted;
  const clock = startClock(config.now);
  const rosters = kept === null ? [] : await rostersIn(kept.store, kept.tenant);
  const group = groupNamed(wanted.group, rosters, register);
  const members = rosters.find(({ groupId }) => groupId === group.groupId)?.members ?? [];
  const configured = avoidedFor(config.avoidedDays, {
    region: group.region ?? config.region,
    organisations: members.map(({ organisation }) => organisation),
  });
  const avoided = schoolWeeks === null ? configured : { ...configured, schoolWeeks };
  const thing = thingOfGroup(register, group);
  const rules = readMeetingRules(
    thing === null ? [] : register.about(thing.id, 'meeting-rule'),
    clock.today(),
  );
  const proposal = proposeYear(rules, year, options, avoided);
  const named = thing === null ? [] : meetingsInPapers(register, thing);
  const planning = { group: { id: group.groupId, name: group.name, region: group.region }, rules, options };
  const at = new Date(clock.now().epochMilliseconds).toISOString();
  const by = atCommandLine(kept?.tenant ?? 'local');

  let meetings = meetingsOf(proposal, { ...planning, by, at });
  let state: 'proposed' | 'kept' | 'there' = 'proposed';
  if (kept !== null) {
    const meeting = startMeeting({ ...kept, clock });
    const there = await readYear(meeting, group.groupId, year);
    if (there.length > 0 && (wanted.dryRun || there.length >= meetings.length))
      [meetings, state] = [there, 'there'];
    else if (!wanted.dryRun && meetings.length > 0) {
      const actor = { person: by, name: 'kommandolinjen', rolesIn: () => ['secretary'] as const };
      const outcome = await planYear(meeting, actor, proposal, planning);
      if (outcome.ok) [meetings, state] = [outcome.value.meetings, 'kept'];
    }
  }
  const inYear = named.filter(({ day }) => day.startsWith(String(year)));
  const entries = calendarOf(meetings, inYear);
  if (entries.length > 0) tell(planText.heading(group.name, year, state));
  for (const entry of entries) tell(planText.entry(entry));
  if (state !== 'there') tellWhy(rules, proposal, avoided);
  if (meetings.length === 0) return 2;
  if (wanted.ics !== null) {
    const events = eventsOf({ id: group.groupId, name: group.name }, entries);
    await writeFile(wanted.ics, calendarFile(group.name, events, at));
    tell(planText.wrote(wanted.ics, events.length));
  }
  return 0;
};

/** By which rules, what was chosen for want of them, and which days are not as they should be. */
const tellWhy = (rules: MeetingRules, proposal: Proposal, avoided: AvoidedDays): void => {
  const stated = Object.values(rules).filter((one): one is Stated<unknown> => one !== null);
  const lines = [...new Set(stated.map((one) => planText.source(one)))];
  if (lines.length > 0) tell(['', planText.sources, ...lines].join('\n'));
  if (proposal.missing.length > 0)
    tell(['', planText.asked, ...proposal.missing.map((what) => planText.missing(what))].join('\n'));
  for (const { day, purpose, number } of proposal.meetings) {
    const name = schoolHoliday(day, avoided) ?? dayOff(day, avoided);
    if (name !== null) tell(planText.inHoliday(`${purpose} ${String(number)}`, day, name));
  }
};
