import { createHash } from 'node:crypto';
import { formatDate } from '../language/format-date.ts';
import type { WaitingItem } from '../model/ballot/waiting.ts';
import type { MeetingId } from '../model/meeting.ts';
import type { Minutes } from '../model/minutes/minutes.ts';
import { text } from './text.da.ts';

const short = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 24);

/** The id of the punkt by which a later meeting approves a meeting's minutes. */
export const waitingId = (meeting: MeetingId): string =>
  `minutes-${meeting.length <= 50 ? meeting : short(meeting)}`;

/** What approved minutes, or those that go on without a chair's answer, put on the list for the next meeting: their own approval by the group. Pure. */
export const waitingOf = ({ group, meeting, content, approvedAt, passedOn }: Minutes): WaitingItem | null => {
  const at = passedOn?.at ?? approvedAt;
  const day = formatDate(content.meeting.day, 'da');
  return at === null
    ? null
    : {
        kind: 'waiting',
        group,
        title: passedOn === null ? text.approvalItem(day) : text.unapprovedItem(day),
        number: null,
        closed: false,
        why: 'minutes',
        ballot: waitingId(meeting),
        at,
      };
};
