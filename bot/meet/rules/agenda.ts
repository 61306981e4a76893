import type { Agenda, DraftItem, ItemKind } from '../../../data/model/agenda.ts';
import type { WaitingItem } from '../../../data/model/ballot/waiting.ts';
import type { MeetingId } from '../../../data/model/meeting.ts';

export const emptyAgenda = (meeting: MeetingId): Agenda => ({
  meeting,
  items: [],
  ordered: false,
  publishedAt: null,
  version: 0,
});

/** A punkt that waits for the next meeting, as an item: it is there to be decided. */
export const itemOfWaiting = ({ ballot, title, closed, why }: WaitingItem): DraftItem => ({
  id: ballot,
  title,
  kind: 'decision',
  recommendation: null,
  minutes: null,
  attachments: [],
  closed,
  by: null,
  waited: why,
});

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
export const gathered = (now: Agenda, waiting: readonly WaitingItem[], informationLast = true): Agenda => {
  if (now.publishedAt !== null) return now;
  const there = new Set(now.items.map(({ id }) => id));
  const added = waiting.filter(({ ballot }) => !there.has(ballot)).map(itemOfWaiting);
  const all = [...now.items, ...added];
  const items = now.ordered ? all : inOrder(all, informationLast);
  const same = added.length === 0 && items.every(({ id }, at) => id === now.items[at]?.id);
  return same ? now : { ...now, items, version: now.version + 1 };
};
