import { avoidedByDefault, type AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import { keepMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { isOfDay } from '../calendar/group-calendar.ts';
import type { NamedMeeting } from '../calendar/meetings-in-papers.ts';
import { noted, refused, type Meeting, type Outcome } from '../meeting.ts';
import type { MeetingRules } from '../rules/meeting-rules.ts';
import { agendaDay } from '../rules/propose-year.ts';

/**
 * Takes a meeting that papers name over into the group's calendar, by the rules of the group's papers. Done again, it is
 * there once, also when it has been moved since; one that is kept on that day already is that one.
 */
export const adoptMeeting = async (
  meeting: Meeting,
  actor: Actor,
  group: PlannedMeeting['group'],
  { day, time, place }: NamedMeeting,
  rules: MeetingRules,
  avoided: AvoidedDays = avoidedByDefault,
): Promise<Outcome<PlannedMeeting>> => {
  const { store, tenant, now } = meeting;
  const act = 'meet.adopt';
  const subject = `${group.id} ${day}`;
  if (!keepsGroup(actor, group.id))
    return refused(meeting, { act, subject, actor, code: 'only-chair-or-secretary' });
  const kept = async () =>
    (await readMeetings(store, tenant, group.id)).find((one) => isOfDay(one, day)) ?? null;
  const there = await kept();
  if (there !== null) return { ok: true, value: there };
  const lead = rules.agendaLead?.value ?? null;
  const wanted: PlannedMeeting = {
    ...{ kind: 'meeting', id: `${day.slice(0, 4)}-named-${day.slice(5)}`, group },
    ...{ purpose: 'named', number: 1, prepares: null, state: 'planned' },
    ...{ day, time, minutes: rules.duration?.value ?? null, place, leader: null, minuteTaker: null },
    agendaLead: lead,
    agendaSource: rules.agendaLead?.source ?? null,
    agendaOut: lead === null ? null : agendaDay(day, lead, avoided),
    agendaPublishedAt: null,
    sequence: 0,
    acts: [{ at: now(), by: actor.person, act: 'planned', before: null, reason: null }],
  };
  if (await keepMeeting(store, tenant, wanted)) await noted(meeting, act, actor, subject);
  return { ok: true, value: (await kept()) ?? wanted };
};
