import { createHash } from 'node:crypto';
import type { AvoidedDays } from '../../../../data/calendar/avoided-days.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import { thingOfGroup } from '../../../../data/register/papers-of-group.ts';
import type { Register } from '../../../../data/register/register.ts';
import { readPlannedYear } from '../../../../data/store/meetings/meetings.ts';
import type { MeantGroup } from '../../../acting-in.ts';
import { readYear } from '../../acts/plan-year.ts';
import { draftedYear, proposedId, type DraftedYear } from '../../rules/draft-year.ts';
import type { MeetingRules } from '../../rules/meeting-rules.ts';
import type { PlanOptions } from '../../rules/propose-year.ts';
import { readMeetingRules } from '../../rules/read-meeting-rules.ts';
import type { CarriedDraft, YearOptions } from '../form-values.ts';
import type { Asked, MeetingChatParts } from '../parts.ts';

/** The rules that a group's papers state, as far as they may be told there. */
export const rulesOf = (register: Register, group: MeantGroup, today: string): MeetingRules => {
  const thing = thingOfGroup(register, group);
  return readMeetingRules(thing === null ? [] : register.about(thing.id, 'meeting-rule'), today);
};

export const planOptions = ({ agendaDays, ...rest }: YearOptions): PlanOptions => ({
  ...rest,
  ...(agendaDays === undefined ? {} : { agendaLead: { amount: agendaDays, unit: 'days' } }),
});

/** A draft with all that it is made of: what the papers state, and what the calendar holds. */
export interface PlannedDraft {
  group: MeantGroup;
  draft: CarriedDraft;
  rules: MeetingRules;
  /** The days it goes around. */
  avoided: AvoidedDays;
  year: DraftedYear;
  /** The meetings of the year that are kept already. */
  there: PlannedMeeting[];
  /** Those that keeping the draft adds. */
  added: DraftedYear['meetings'];
  /** This very plan, by its hash, and the one the year was planned by before. */
  plan: string;
  seen: string | null;
}

/** Makes the year of a draft, by what the papers and the calendar say now. */
export const plannedDraft = async (
  parts: Pick<MeetingChatParts, 'meeting' | 'papersFor' | 'today' | 'avoidedFor'>,
  asked: Asked,
  group: MeantGroup,
  draft: CarriedDraft,
): Promise<PlannedDraft> => {
  const { meeting, today } = parts;
  const rules = rulesOf(await parts.papersFor(asked), group, today());
  const options = planOptions(draft.options);
  const avoided = parts.avoidedFor(group);
  const wanted = { year: draft.year, options, changes: draft.changes };
  const year = draftedYear(rules, wanted, today(), avoided);
  const there = await readYear(meeting, group.groupId, draft.year);
  const ids = new Set(there.map(({ id }) => id));
  const planned = await readPlannedYear(meeting.store, meeting.tenant, group.groupId, draft.year);
  const hash = createHash('sha256').update(JSON.stringify([group.groupId, year.meetings]));
  return {
    ...{ group, draft, rules, avoided, year, there },
    added: year.meetings.filter((one) => !ids.has(proposedId(draft.year, one))),
    plan: hash.digest('hex').slice(0, 32),
    seen: planned?.plan ?? null,
  };
};
