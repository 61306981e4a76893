import { draftItem, type Agenda, type DraftItem } from '../../../data/model/agenda.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
import { changeAgenda } from '../../../data/store/meetings/agendas.ts';
import { readMeeting } from '../../../data/store/meetings/meetings.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { noted, refused, type Meeting, type Outcome } from '../meeting.ts';
import { emptyAgenda, gathered } from '../rules/agenda.ts';
import type { RefusalCode } from '../words.ts';
import { noteAgendaOut, type Seen } from './change-meeting.ts';

type Of = Pick<Seen, 'groupId' | 'id'>;

/** Those whose voice counts in the group propose items; an observer reads. */
const mayPropose = (actor: Actor, groupId: string): boolean =>
  actor.rolesIn(groupId).some((role) => role !== 'observer');

/** Changes the agenda of a meeting that is planned; `change` gives a refusal where it must not be. */
const act = async (
  meeting: Meeting,
  actor: Actor,
  { groupId, id }: Of,
  name: string,
  change: (now: Agenda) => Agenda | RefusalCode,
): Promise<Outcome<Agenda>> => {
  const { store, tenant } = meeting;
  const subject = `${groupId} ${id}`;
  const held = await readMeeting(store, tenant, groupId, id);
  if (held === null) return refused(meeting, { act: name, subject, actor, code: 'no-meeting' });
  if (held.state === 'cancelled') return refused(meeting, { act: name, subject, actor, code: 'cancelled' });
  const settled: { code: RefusalCode | null; changed: boolean } = { code: null, changed: false };
  const after = await changeAgenda(store, tenant, groupId, id, (now) => {
    const before = now ?? emptyAgenda(id);
    const result = change(before);
    settled.code = typeof result === 'string' ? result : null;
    settled.changed = typeof result !== 'string' && result !== before;
    return typeof result === 'string' ? now : result;
  });
  if (settled.code !== null) return refused(meeting, { act: name, subject, actor, code: settled.code });
  if (settled.changed) await noted(meeting, name, actor, subject);
  return { ok: true, value: after ?? emptyAgenda(id) };
};

/** Proposes an item. Proposed again under the same id by the same person, it is changed, not doubled. */
export const proposeItem = async (
  meeting: Meeting,
  actor: Actor,
  of: Of,
  wanted: Omit<DraftItem, 'by' | 'waited'>,
): Promise<Outcome<Agenda>> => {
  const subject = `${of.groupId} ${of.id}`;
  if (!mayPropose(actor, of.groupId))
    return refused(meeting, { act: 'meet.propose', subject, actor, code: 'not-in-group' });
  const parsed = draftItem.safeParse({ ...wanted, by: actor.person, waited: null });
  if (!parsed.success) return refused(meeting, { act: 'meet.propose', subject, actor, code: 'bad-item' });
  const item = parsed.data;
  return act(meeting, actor, of, 'meet.propose', (now) => {
    if (now.publishedAt !== null) return 'published';
    const there = now.items.find(({ id }) => id === item.id);
    if (there === undefined) return { ...now, items: [...now.items, item], version: now.version + 1 };
    if (there.by !== actor.person) return 'bad-item';
    if (JSON.stringify(there) === JSON.stringify(item)) return now;
    const items = now.items.map((one) => (one.id === item.id ? item : one));
    return { ...now, items, version: now.version + 1 };
  });
};

/** Takes up what waits for the next meeting and puts everything in order; done again, nothing changes. */
export const gatherAgenda = async (
  meeting: Meeting,
  actor: Actor,
  of: Of,
  informationLast = true,
): Promise<Outcome<Agenda>> => {
  if (!keepsGroup(actor, of.groupId)) {
    const subject = `${of.groupId} ${of.id}`;
    return refused(meeting, { act: 'meet.gather', subject, actor, code: 'only-chair-or-secretary' });
  }
  const waiting = await readList(meeting.store, meeting.tenant, of.groupId);
  return act(meeting, actor, of, 'meet.gather', (now) => gathered(now, waiting, informationLast));
};

/** Publishes the agenda: it is frozen, and the meeting notes that it is out, so that nobody is reminded of it. */
export const publishAgenda = async (
  meeting: Meeting,
  actor: Actor,
  of: Of,
  version: number,
): Promise<Outcome<Agenda>> => {
  if (!keepsGroup(actor, of.groupId)) {
    const subject = `${of.groupId} ${of.id}`;
    return refused(meeting, { act: 'meet.publish', subject, actor, code: 'only-chair-or-secretary' });
  }
  const published = await act(meeting, actor, of, 'meet.publish', (now) => {
    if (now.publishedAt !== null) return now;
    if (now.items.length === 0) return 'empty-agenda';
    return now.version === version
      ? { ...now, publishedAt: meeting.now(), version: now.version + 1 }
      : 'stale';
  });
  if (!published.ok) return published;
  // Killed in between, publishing again notes it.
  const noted = await noteAgendaOut(meeting, actor, of);
  return noted.ok ? published : noted;
};
