import type { AbsenceEntry } from '../../../data/model/minutes/absence.ts';
import { readAbsenceRecords, type AbsenceRecords } from './read-records.ts';
import { appendAbsence } from '../../../data/store/minutes/absences.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { actorOf } from '../../acting-in.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { noted, refused, subjectOf, type Minuting, type OfMeeting, type Outcome } from '../minuting.ts';
import { relayRecords } from '../relay/relay.ts';
import { decideAbsence, type Wish } from '../rules/absence.ts';
import type { RefusalCode } from '../words.ts';

/**
 * Somebody says that they cannot come, who comes instead, what they have to say on the items, or that they come after
 * all. Every time is an entry of its own; said again, it is said once.
 * @param whose for whom a secretary or chair notes it, who was told it elsewhere; null: somebody says it of themselves
 * @returns what stands of the meeting then
 */
export const sayAbsence = async (
  minuting: Minuting,
  actor: Actor,
  of: OfMeeting,
  wish: Wish,
  whose: PersonId | null = null,
): Promise<Outcome<AbsenceRecords>> => {
  const { store, tenant, now } = minuting;
  const act = whose === null ? `absence.${wish.act}` : `absence.note-${wish.act}`;
  const refuse = (code: RefusalCode): Promise<Outcome<AbsenceRecords>> =>
    refused(minuting, { act, subject: subjectOf(of), actor, code });
  const found = await readAbsenceRecords(minuting, of);
  // Whoever is not of the group is told as little as if there were no such meeting.
  if (found === null || !found.roster.members.some((one) => one.person === actor.person))
    return refuse('no-meeting');
  const { meeting, items, roster } = found;
  if (whose !== null && !keepsGroup(actor, of.groupId)) return refuse('only-chair-or-secretary');
  const other = whose === null || whose === actor.person ? null : whose;
  const { person, name } = other === null ? actor : actorOf(roster, other);
  const notedBy = other === null ? null : { person: actor.person, name: actor.name };
  const settled: { code: RefusalCode | null } = { code: null };
  const added: AbsenceEntry | null = await appendAbsence(store, tenant, of, (entries) => {
    const decided = decideAbsence(entries, wish, {
      ...{ meeting, items, roster, person, name, notedBy },
      now: now(),
    });
    settled.code = 'refuse' in decided ? decided.refuse : null;
    return 'refuse' in decided ? null : decided.entry;
  });
  if (settled.code !== null) return refuse(settled.code);
  if (added !== null) await noted(minuting, act, actor, subjectOf(of));
  await relayRecords(minuting, of);
  const after = await readAbsenceRecords(minuting, of);
  return after === null ? refuse('no-meeting') : { ok: true, value: after };
};
