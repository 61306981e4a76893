import {
  draftItem,
  mostAmendments,
  mostItems,
  type Agenda,
  type DraftItem,
} from '../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
import { isStoreError } from '../../../data/store/errors.ts';
import { changeAgenda, keepEdition, readAgenda } from '../../../data/store/meetings/agendas.ts';
import { readMeeting, readMeetings } from '../../../data/store/meetings/meetings.ts';
import { noteRemoved, readTakenUp, takeUp } from '../../../data/store/meetings/taken-up.ts';
import { keepsGroup, type Actor } from '../../actor.ts';
import { noted, refused, type Meeting, type Outcome } from '../meeting.ts';
import {
  emptyAgenda,
  gathered,
  isOver,
  nextMeeting,
  orderedByRule,
  outAs,
  reordered,
  sentAnew,
  waitingBallot,
  withWork,
  worked,
  type Move,
  type Waiting,
} from '../rules/agenda.ts';
import type { RefusalCode } from '../words.ts';
import { noteAgendaOut, type Seen } from './change-meeting.ts';

type Of = Pick<Seen, 'groupId' | 'id'>;

/** What somebody writes of an item. */
export type WrittenItem = Omit<DraftItem, 'by' | 'waited' | 'source'>;

/** Those whose voice counts in the group propose items; an observer reads. */
export const mayPropose = (actor: Actor, groupId: string): boolean =>
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
  const refuse = (code: RefusalCode) => refused<Agenda>(meeting, { act: name, subject, actor, code });
  const held = await readMeeting(store, tenant, groupId, id);
  if (held === null) return refuse('no-meeting');
  if (held.state === 'cancelled') return refuse('cancelled');
  if (isOver(held, meeting.now())) return refuse('over');
  const settled: { code: RefusalCode | null; changed: boolean } = { code: null, changed: false };
  let after: Agenda | null;
  try {
    after = await changeAgenda(store, tenant, groupId, id, (now) => {
      const before = now ?? emptyAgenda(id);
      const result = change(before);
      settled.code = typeof result === 'string' ? result : null;
      settled.changed = typeof result !== 'string' && result !== before;
      return typeof result === 'string' ? now : result;
    });
  } catch (error) {
    if (isStoreError(error, 'too-large')) return refuse('too-long');
    throw error;
  }
  if (settled.code !== null) return refuse(settled.code);
  if (settled.changed) await noted(meeting, name, actor, subject);
  return { ok: true, value: after ?? emptyAgenda(id) };
};

const onlyKeepers = (meeting: Meeting, actor: Actor, { groupId, id }: Of, name: string) =>
  keepsGroup(actor, groupId)
    ? null
    : refused<Agenda>(meeting, {
        ...{ act: name, subject: `${groupId} ${id}`, actor },
        code: 'only-chair-or-secretary',
      });

const same = (one: DraftItem, other: DraftItem): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The item as it becomes; who proposed it and why it waited stay as they are. Null where it cannot be. */
const written = (
  wanted: WrittenItem,
  rest: Pick<DraftItem, 'by' | 'waited' | 'source'>,
): DraftItem | null => {
  const { success, data } = draftItem.safeParse({ ...wanted, ...rest });
  return success ? data : null;
};

/**
 * Proposes an item. Proposed again under the same id by the same person, it is changed, not doubled; what was taken off
 * the agenda does not come back by an old card. To an agenda that is out only its keepers add, and it waits to be sent
 * out anew.
 */
export const proposeItem = async (
  meeting: Meeting,
  actor: Actor,
  of: Of,
  wanted: WrittenItem,
): Promise<Outcome<Agenda>> => {
  const name = 'meet.propose';
  const refuse = (code: RefusalCode) =>
    refused<Agenda>(meeting, { act: name, subject: `${of.groupId} ${of.id}`, actor, code });
  if (!mayPropose(actor, of.groupId)) return refuse('not-in-group');
  const item = written(wanted, { by: actor.person, waited: null, source: null });
  if (item === null) return refuse('bad-item');
  return act(meeting, actor, of, name, (now) => {
    const work = worked(now);
    const there = work.items.find(({ id }) => id === item.id);
    // Proposed, and published since: the card that is sent again says that it is there.
    if (there !== undefined && same(there, item)) return now;
    if (now.publishedAt !== null && !keepsGroup(actor, of.groupId)) return 'published';
    if (now.removed.includes(item.id)) return 'removed';
    if (there === undefined) {
      if (work.items.length >= mostItems) return 'full-agenda';
      return withWork(now, { ...work, items: [...work.items, item], version: now.version + 1 });
    }
    if (there.by !== actor.person) return 'bad-item';
    const items = work.items.map((one) => (one.id === item.id ? item : one));
    return withWork(now, { ...work, items, version: now.version + 1 });
  });
};

/**
 * Changes an agenda on the version that was seen; what is so already is no change, so that it can be done again. One that
 * is out changes only when it is sent out anew.
 * @param change is given the agenda as it is being made, and as it is
 */
const keep = async (
  meeting: Meeting,
  actor: Actor,
  of: Of & { version: number },
  name: string,
  change: (work: Agenda, now: Agenda) => Agenda | RefusalCode,
): Promise<Outcome<Agenda>> =>
  (await onlyKeepers(meeting, actor, of, name)) ??
  act(meeting, actor, of, name, (now) => {
    const work = worked(now);
    const changed = change(work, now);
    if (typeof changed === 'string') return changed;
    if (changed === work) return now;
    return now.version === of.version ? withWork(now, changed) : 'stale-agenda';
  });

/** The secretary puts an item right, whoever proposed it. */
export const changeItem = (
  meeting: Meeting,
  actor: Actor,
  of: Of & { version: number },
  wanted: WrittenItem,
): Promise<Outcome<Agenda>> =>
  keep(meeting, actor, of, 'meet.change-item', (now) => {
    const there = now.items.find(({ id }) => id === wanted.id);
    if (there === undefined) return 'removed';
    const { by, waited, source } = there;
    const item = written(wanted, { by, waited, source });
    if (item === null) return 'bad-item';
    if (same(there, item)) return now;
    const items = now.items.map((one) => (one === there ? item : one));
    return { ...now, items, version: now.version + 1 };
  });

/** Moves an item; from then on the order is the secretary's. Moved twice from one card, it is moved once. */
export const moveItem = (
  meeting: Meeting,
  actor: Actor,
  of: Of & { version: number },
  item: string,
  to: Move,
): Promise<Outcome<Agenda>> =>
  keep(meeting, actor, of, 'meet.order', (now) =>
    now.items.some(({ id }) => id === item) ? reordered(now, item, to) : 'removed',
  );

/** Puts the agenda in order by the group's rule again. */
export const orderByRule = (
  meeting: Meeting,
  actor: Actor,
  of: Of & { version: number },
  informationLast = true,
): Promise<Outcome<Agenda>> =>
  keep(meeting, actor, of, 'meet.order', (now) => orderedByRule(now, informationLast));

/** Takes an item off the agenda: one that waited does not come back by itself, on this or a later agenda. */
export const removeItem = async (
  meeting: Meeting,
  actor: Actor,
  of: Of & { version: number },
  item: string,
): Promise<Outcome<Agenda>> => {
  const outcome = await keep(meeting, actor, of, 'meet.remove-item', (work, now) => {
    const items = work.items.filter(({ id }) => id !== item);
    const gone = items.length === work.items.length;
    if (gone && (work.removed.includes(item) || now.items.some(({ id }) => id === item))) return work;
    if (gone) return 'removed';
    return { ...work, items, removed: [...work.removed, item].slice(-1000), version: work.version + 1 };
  });
  // Killed in between, the agenda remembers it, and the next look notes it.
  if (outcome.ok && outcome.value.removed.includes(item))
    await noteRemoved(meeting.store, meeting.tenant, of.groupId, item);
  return outcome;
};

/** What waits for the group's next meeting and no agenda has: since written procedures, and since earlier meetings. */
const waitingFor = async (
  { store, tenant, now }: Meeting,
  { groupId, id }: Of,
  calendar: readonly PlannedMeeting[],
  postponed: readonly Waiting[],
): Promise<{ free: Waiting[]; held: Waiting[]; isFree: (meeting: string) => boolean }> => {
  const all = [...(await readList(store, tenant, groupId)).map(waitingBallot), ...postponed];
  const taken = await readTakenUp(store, tenant, groupId);
  /** A meeting that was cancelled, or is over without an agenda, has not taken anything up. */
  const isFree = (other: string): boolean => {
    const one = calendar.find((meeting) => meeting.id === other);
    return (
      one === undefined || one.state === 'cancelled' || (isOver(one, now()) && one.agendaPublishedAt === null)
    );
  };
  const of = (waiting: Waiting) => taken.get(waiting.id);
  return {
    isFree,
    held: all.filter((one) => of(one)?.meeting === id && of(one)?.removed === false),
    free: all.filter((one) => {
      const held = of(one);
      return held === undefined || (!held.removed && held.meeting !== id && isFree(held.meeting));
    }),
  };
};

/** What waits for the next meeting, for somebody who only reads. */
export const readWaiting = async (
  meeting: Meeting,
  groupId: string,
  postponed: readonly Waiting[],
): Promise<Waiting[]> => {
  const calendar = await readMeetings(meeting.store, meeting.tenant, groupId);
  return (await waitingFor(meeting, { groupId, id: '' }, calendar, postponed)).free;
};

/**
 * Takes up what waits, if this is the next meeting whose agenda is being made, and puts everything in order. Each is
 * taken up by one meeting, whatever runs at the same time; done again, nothing changes.
 * @param postponed what earlier meetings postponed, as far as it may be told where the agenda is looked at
 */
export const gatherAgenda = async (
  meeting: Meeting,
  actor: Actor,
  of: Of,
  {
    informationLast = true,
    postponed = [],
  }: { informationLast?: boolean; postponed?: readonly Waiting[] } = {},
): Promise<Outcome<Agenda>> => {
  const name = 'meet.gather';
  const away = await onlyKeepers(meeting, actor, of, name);
  if (away !== null) return away;
  const { store, tenant } = meeting;
  const calendar = await readMeetings(store, tenant, of.groupId);
  const { free, held, isFree } = await waitingFor(meeting, of, calendar, postponed);
  const mine = [...held];
  if (nextMeeting(calendar, meeting.now(), true)?.id === of.id)
    for (const one of free) {
      const wanted = { id: one.id, meeting: of.id };
      const { meeting: has, removed } = await takeUp(
        store,
        tenant,
        of.groupId,
        wanted,
        (other) => !other.removed && isFree(other.meeting),
      );
      if (has === of.id && !removed) mine.push(one);
    }
  const outcome = await act(meeting, actor, of, name, (now) => gathered(now, mine, informationLast));
  if (outcome.ok)
    for (const { id } of mine)
      if (outcome.value.removed.includes(id)) await noteRemoved(store, tenant, of.groupId, id);
  return outcome;
};

/** Publishes the agenda: it is as everybody has it from then on, and the meeting notes that it is out, so that everybody is told, once. */
export const publishAgenda = async (
  meeting: Meeting,
  actor: Actor,
  of: Of,
  version: number,
): Promise<Outcome<Agenda>> => {
  const name = 'meet.publish';
  const away = await onlyKeepers(meeting, actor, of, name);
  if (away !== null) return away;
  const published = await act(meeting, actor, of, name, (now) => {
    if (now.publishedAt !== null) return now;
    if (now.items.length === 0) return 'empty-agenda';
    return now.version === version
      ? { ...now, publishedAt: meeting.now(), publishedBy: actor.person, version: now.version + 1 }
      : 'stale-agenda';
  });
  if (!published.ok) return published;
  // Killed in between, publishing again notes it, and so does whatever looks after the meetings.
  const noted = await noteAgendaOut(meeting, actor, of, published.value);
  return noted.ok ? published : noted;
};

/**
 * Sends an agenda that is out out anew, as its keepers have changed it: what it was stays as an edition, and everybody who
 * got it is told what is otherwise. Sent twice on one version, it is sent once.
 */
export const amendAgenda = async (
  meeting: Meeting,
  actor: Actor,
  of: Of,
  version: number,
): Promise<Outcome<Agenda>> => {
  const name = 'meet.amend';
  const away = await onlyKeepers(meeting, actor, of, name);
  if (away !== null) return away;
  const { store, tenant } = meeting;
  const held = await readAgenda(store, tenant, of.groupId, of.id);
  const out = held === null || held.amending === null ? null : outAs(held);
  // Before it is replaced: killed in between, the edition is kept that still is out, which is what it was.
  if (out !== null) await keepEdition(store, tenant, of.groupId, out);
  const amended = await act(meeting, actor, of, name, (now) => {
    if (now.amendments.some(({ seen }) => seen === version)) return now;
    if (now.publishedAt === null) return 'not-published';
    if (now.version !== version) return 'stale-agenda';
    if (now.amending === null) return 'nothing-changed';
    if (now.amending.length === 0) return 'empty-agenda';
    if (now.amendments.length >= mostAmendments) return 'amended-often';
    // Another has sent it out since it was read.
    if (out?.edition !== now.amendments.length + 1) return 'stale-agenda';
    return sentAnew(now, now.amending, { at: meeting.now(), by: actor.person, seen: version });
  });
  if (!amended.ok) return amended;
  const noted = await noteAgendaOut(meeting, actor, of, amended.value);
  if (!noted.ok) return noted;
  for (const { id } of out?.items ?? [])
    if (amended.value.removed.includes(id)) await noteRemoved(store, tenant, of.groupId, id);
  return amended;
};

/** Drops what was changed on an agenda that is out and not sent out yet. */
export const dropAmendment = (
  meeting: Meeting,
  actor: Actor,
  of: Of & { version: number },
): Promise<Outcome<Agenda>> =>
  keep(meeting, actor, of, 'meet.drop-amendment', (work, now) =>
    now.amending === null ? work : { ...work, items: now.items, version: now.version + 1 },
  );
