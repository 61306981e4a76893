import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import { claimYear, keepMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { noted, refused, type Meeting, type Outcome } from '../meeting.ts';
import type { Proposal } from '../rules/propose-year.ts';
import { meetingsOf, type Planning } from '../rules/year-of-meetings.ts';

/** What became of a proposal. `added`: 0 when the year was there already, as it is kept. */
export interface KeptYear {
  added: number;
  meetings: PlannedMeeting[];
}

/** The meetings of a group's year as they are kept. */
export const readYear = async (meeting: Meeting, groupId: string, year: number): Promise<PlannedMeeting[]> =>
  (await readMeetings(meeting.store, meeting.tenant, groupId)).filter(({ id }) =>
    id.startsWith(`${String(year)}-`),
  );

/**
 * Keeps a proposed year as the group's calendar. Planned again, nothing is added and nothing that was moved or cancelled
 * comes back; killed in between, it is planned again.
 * @param claim the plan by its hash, and the one there was when it was made: refused where another came in between
 */
export const planYear = async (
  meeting: Meeting,
  actor: Actor,
  proposal: Proposal,
  planning: Omit<Planning, 'by' | 'at'>,
  claim: { plan: string; seen: string | null } | null = null,
): Promise<Outcome<KeptYear>> => {
  const { id: groupId } = planning.group;
  const subject = `${groupId} ${String(proposal.year)}`;
  if (!keepsGroup(actor, groupId))
    return refused(meeting, { act: 'meet.plan', subject, actor, code: 'only-chair-or-secretary' });
  const { store, tenant, now } = meeting;
  const { year } = proposal;
  if (claim !== null) {
    const wanted = { year, plan: claim.plan, by: actor.person, at: now() };
    if (!(await claimYear(store, tenant, groupId, wanted, claim.seen)))
      return refused(meeting, { act: 'meet.plan', subject, actor, code: 'planned' });
  }
  const wanted = meetingsOf(proposal, { ...planning, by: actor.person, at: now() });
  const there = await readYear(meeting, groupId, proposal.year);
  const planned = there.filter(({ purpose }) => purpose !== 'named' && purpose !== 'extra').length;
  // Without a claim nobody has looked through what is added: then a year that is there is left as it is.
  const complete = claim === null && planned > 0 && planned >= wanted.length;
  let added = 0;
  if (!complete) for (const one of wanted) if (await keepMeeting(store, tenant, one)) added += 1;
  if (added > 0) await noted(meeting, 'meet.plan', actor, subject);
  return { ok: true, value: { added, meetings: await readYear(meeting, groupId, proposal.year) } };
};
