import type { AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import { keepMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { noted, refused, type Meeting, type Outcome } from '../meeting.ts';
import { relayMeeting } from '../relay/relay-meeting.ts';
import { agendaOutOf, arrangedAs, type Called } from '../rules/extra-meeting.ts';
import type { MeetingRules } from '../rules/meeting-rules.ts';
import { meetingIdOf } from '../rules/year-of-meetings.ts';

/**
 * Calls an extra meeting: it is put in the group's calendar as the next of its year, its deadlines follow the rules of the
 * group's papers, and everybody is told. Called again with the same request it is there once, as it was called first.
 * @param request what the form carries, the same for as long as it is the same wish
 */
export const callMeeting = async (
  meeting: Meeting,
  actor: Actor,
  group: PlannedMeeting['group'],
  { request, ...called }: Called & { request: string },
  { rules, avoided }: { rules: MeetingRules; avoided: AvoidedDays },
): Promise<Outcome<PlannedMeeting>> => {
  const { store, tenant, now } = meeting;
  const act = 'meet.call';
  const about = { act, subject: `${group.id} ${called.day}`, actor };
  if (!keepsGroup(actor, group.id)) return refused(meeting, { ...about, code: 'only-chair-or-secretary' });
  const held = async () => await readMeetings(store, tenant, group.id);
  const done = async (one: PlannedMeeting): Promise<Outcome<PlannedMeeting>> => {
    await relayMeeting(meeting, one);
    return { ok: true, value: one };
  };
  const there = (await held()).find((one) => one.request === request);
  // Whoever called it may have died before everybody was told.
  if (there !== undefined) return done(there);
  const made = arrangedAs(called, danishTimeOf(now()));
  if ('refuse' in made) return refused(meeting, { ...about, code: made.refuse });
  const { day } = made.arrangement;
  const year = Number(day.slice(0, 4));
  for (let number = 1; ; number += 1) {
    const wanted: PlannedMeeting = {
      ...{ kind: 'meeting', id: meetingIdOf(year, 'extra', number), group },
      ...{ purpose: 'extra', number, prepares: null, state: 'planned' },
      ...made.arrangement,
      ...{ request, ...(called.theme === null ? {} : { theme: called.theme }) },
      agendaLead: rules.agendaLead?.value ?? null,
      agendaSource: rules.agendaLead?.source ?? null,
      agendaOut: agendaOutOf(day, rules, avoided),
      agendaPublishedAt: null,
      sequence: 0,
      acts: [{ at: now(), by: actor.person, act: 'planned', before: null, reason: null }],
    };
    const isNew = await keepMeeting(store, tenant, wanted);
    const kept = isNew ? wanted : (await held()).find(({ id }) => id === wanted.id);
    // Another's has that number: the next is tried.
    if (kept?.request !== request) continue;
    if (isNew) await noted(meeting, act, actor, about.subject);
    return done(kept);
  }
};
