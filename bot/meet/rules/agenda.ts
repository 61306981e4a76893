import {
  mostItems,
  type Agenda,
  type AgendaEdition,
  type Amendment,
  type DraftItem,
  type ItemKind,
} from '../../../data/model/agenda.ts';
import type { WaitingItem } from '../../../data/model/ballot/waiting.ts';
import type { Citation } from '../../../data/model/answer.ts';
import { endOfDay } from '../../../data/calendar/danish-time.ts';
import type { MeetingId, PlannedMeeting } from '../../../data/model/meeting.ts';

export const emptyAgenda = (meeting: MeetingId): Agenda => ({
  meeting,
  items: [],
  removed: [],
  ordered: false,
  publishedAt: null,
  publishedBy: null,
  amending: null,
  amendments: [],
  version: 0,
});

/** A punkt that waits for the next meeting: since a written procedure, or since an earlier meeting. */
export interface Waiting {
  /** The ballot's, or of what the minutes postponed. */
  id: string;
  title: string;
  closed: boolean;
  why: NonNullable<DraftItem['waited']>;
  /** Where the minutes say so; null for a ballot. */
  source: Citation | null;
}

export const waitingBallot = ({ ballot, title, closed, why }: WaitingItem): Waiting => ({
  id: ballot,
  title,
  closed,
  why,
  source: null,
});

/**
 * A punkt that waits, as an item. What was put to a vote is there to be decided; what becomes of what was postponed,
 * the minutes do not say.
 */
export const itemOfWaiting = ({ id, title, closed, why, source }: Waiting): DraftItem => ({
  id,
  title,
  kind: why === 'postponed' ? null : 'decision',
  recommendation: null,
  minutes: null,
  attachments: [],
  closed,
  by: null,
  waited: why,
  source,
});

/** Is the meeting over, whenever in its day it was held? */
export const isOver = ({ day }: Pick<PlannedMeeting, 'day'>, now: string): boolean => endOfDay(day) <= now;

/**
 * The meeting whose agenda is being made: the next that is held, not the chairs' own. What waits, waits for the next
 * whose agenda is not out.
 */
export const nextMeeting = (
  calendar: readonly PlannedMeeting[],
  now: string,
  unpublished = false,
): PlannedMeeting | null =>
  calendar.find(
    (one) =>
      one.state === 'planned' &&
      one.purpose !== 'chairs' &&
      !isOver(one, now) &&
      !(unpublished && one.agendaPublishedAt !== null),
  ) ?? null;

const places: Readonly<Record<ItemKind, number>> = { decision: 0, discussion: 0, information: 1 };

/**
 * Decision and discussion first, information last, unless the group's rules say otherwise; what has no kind yet stands
 * with the first. Within each, what waited since an earlier ballot comes first, and the rest in the order it came. Pure.
 */
export const inOrder = (items: readonly DraftItem[], informationLast = true): DraftItem[] => {
  const place = ({ kind }: DraftItem): number => {
    const last = kind === null ? 0 : places[kind];
    return informationLast ? last : 1 - last;
  };
  const late = ({ waited }: DraftItem): number => (waited === null ? 1 : 0);
  return items.toSorted((a, b) => place(a) - place(b) || late(a) - late(b));
};

/** What an item lacks before it can be sent out. */
export type Lack = 'kind' | 'recommendation' | 'minutes';

export interface AgendaCheck {
  lacks: { id: string; lacks: Lack[] }[];
  /** The sum of the minutes that are stated. */
  minutes: number;
  /** How much more than the meeting has; 0 where it fits, or where nobody said how long the meeting is. */
  tooLongBy: number;
}

/** What is missing on an agenda and how its time adds up. Information needs no recommendation. Pure. */
export const checkAgenda = (items: readonly DraftItem[], meetingMinutes: number | null): AgendaCheck => {
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const lacks = items.map(({ id, kind, recommendation, minutes: own }) => {
    const found: Lack[] = [];
    if (kind === null) found.push('kind');
    if (kind === 'decision' && (recommendation ?? '').trim() === '') found.push('recommendation');
    if (own === null) found.push('minutes');
    return { id, lacks: found };
  });
  return {
    lacks: lacks.filter((one) => one.lacks.length > 0),
    minutes,
    tooLongBy: meetingMinutes === null ? 0 : Math.max(0, minutes - meetingMinutes),
  };
};

/** The agenda with what waits taken up and everything in order, unless the secretary has set the order. Pure. */
export const gathered = (now: Agenda, waiting: readonly Waiting[], informationLast = true): Agenda => {
  if (now.publishedAt !== null) return now;
  const there = new Set([...now.items.map(({ id }) => id), ...now.removed]);
  const added = waiting
    .filter(({ id }) => !there.has(id))
    .map(itemOfWaiting)
    .slice(0, mostItems - now.items.length);
  const all = [...now.items, ...added];
  const items = now.ordered ? all : inOrder(all, informationLast);
  const same = added.length === 0 && items.every(({ id }, at) => id === now.items[at]?.id);
  return same ? now : { ...now, items, version: now.version + 1 };
};

/** Where an item is moved: one up or down, or to a place counted from 1. */
export type Move = 'up' | 'down' | number;

/** The agenda with an item moved, by hand from now on; the same where it is there already. Pure. */
export const reordered = (now: Agenda, id: string, to: Move): Agenda => {
  const from = now.items.findIndex((one) => one.id === id);
  const item = now.items[from];
  if (item === undefined) return now;
  const wanted = to === 'up' ? from - 1 : to === 'down' ? from + 1 : to - 1;
  const at = Math.min(Math.max(wanted, 0), now.items.length - 1);
  if (at === from) return now;
  const items = now.items.toSpliced(from, 1).toSpliced(at, 0, item);
  return { ...now, items, ordered: true, version: now.version + 1 };
};

/** The agenda put in order by the rule again. Pure. */
export const orderedByRule = (now: Agenda, informationLast = true): Agenda => {
  const items = inOrder(now.items, informationLast);
  const same = !now.ordered && items.every(({ id }, at) => id === now.items[at]?.id);
  return same ? now : { ...now, items, ordered: false, version: now.version + 1 };
};

/** Which edition of the agenda is out: 1 as first published, more each time it was sent out anew; 0: none. */
export const editionOf = ({ publishedAt, amendments }: Pick<Agenda, 'publishedAt' | 'amendments'>): number =>
  publishedAt === null ? 0 : amendments.length + 1;

/** The edition that is out, to be kept when another replaces it; null while none is. Pure. */
export const outAs = ({
  meeting,
  items,
  publishedAt,
  publishedBy,
  amendments,
}: Agenda): AgendaEdition | null => {
  if (publishedAt === null) return null;
  const { at, by } = amendments.at(-1) ?? { at: publishedAt, by: publishedBy };
  return { meeting, edition: amendments.length + 1, items, at, by };
};

/** The agenda as its keepers work on it: one that is out stays as it is, and what they change waits beside it. Pure. */
export const worked = (now: Agenda): Agenda =>
  now.amending === null ? now : { ...now, items: now.amending };

/** The agenda with what its keepers made of it. Pure. */
export const withWork = (now: Agenda, work: Agenda): Agenda => {
  if (now.publishedAt === null) return work;
  const out = new Set(now.items.map(({ id }) => id));
  const changes = JSON.stringify(work.items) !== JSON.stringify(now.items);
  return {
    ...work,
    items: now.items,
    amending: changes ? work.items : null,
    // What everybody has on theirs is taken off for good only when it is sent out without.
    removed: work.removed.filter((id) => !out.has(id)),
  };
};

/** The agenda sent out anew, as it was being changed; what is gone from it does not come back by an old card. Pure. */
export const sentAnew = (now: Agenda, items: readonly DraftItem[], amendment: Amendment): Agenda => {
  const there = new Set(items.map(({ id }) => id));
  const gone = now.items.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  return {
    ...now,
    items: [...items],
    amending: null,
    removed: [...now.removed, ...gone].slice(-1000),
    amendments: [...now.amendments, amendment],
    version: now.version + 1,
  };
};
