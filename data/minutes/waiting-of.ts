import { createHash } from 'node:crypto';
import { formatDate } from '../language/format-date.ts';
import type { WaitingItem } from '../model/ballot/waiting.ts';
import type { MeetingId } from '../model/meeting.ts';
import type { Minutes } from '../model/minutes/minutes.ts';
import { text } from './text.da.ts';

const short = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 24);

/** The id of the punkt by which a later meeting approves a meeting's minutes. */
export const waitingId = (meeting: MeetingId): string =>
  meeting.length <= 50 ? `minutes-${meeting}` : `minutes-${short(meeting)}`;

/** The id of a punkt that a meeting postponed. */
const postponedId = (meeting: MeetingId, item: string): string => `postponed-${short(`${meeting} ${item}`)}`;

/** What approved minutes put on the list for the next meeting: their own approval, and what the meeting postponed. Pure. */
export const waitingOf = ({ group, meeting, content, approvedAt }: Minutes): WaitingItem[] => {
  if (approvedAt === null) return [];
  const shared = { kind: 'waiting' as const, group, number: null, at: approvedAt };
  return [
    {
      ...shared,
      title: text.approvalItem(formatDate(content.meeting.day, 'da')),
      closed: false,
      why: 'minutes',
      ballot: waitingId(meeting),
    },
    ...content.items
      .filter(({ outcome }) => outcome === 'postponed')
      .map(({ id, title, closed }): WaitingItem => ({
        ...{ ...shared, title, closed, why: 'postponed' },
        ballot: postponedId(meeting, id),
      })),
  ];
};
