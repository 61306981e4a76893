import { hashOf } from '../../../data/model/canonical.ts';
import {
  isApproved,
  isSettled,
  longestCorrection,
  longestOthers,
  longestText,
  type Approval,
  type Minutes,
  type MinutesContent,
} from '../../../data/model/minutes/minutes.ts';
import type { MeetingId } from '../../../data/model/meeting.ts';
import { outcome as outcomeSchema, type Outcome } from '../../../data/model/paper.ts';
import type { PersonId, Roster } from '../../../data/model/people.ts';
import type { RefusalCode } from '../words.ts';
import { unansweredAt } from '../policy.ts';
import { withAway } from './attendance.ts';
import { chairsOf } from './who.ts';

/** The minutes as they become; the same object when they are so already; or why not. */
export type Changed = { minutes: Minutes } | { refuse: RefusalCode };

/** Who does it, and when. */
export interface By {
  person: PersonId;
  name: string;
  at: string;
}

/** Bytes of all content: with its approvals around it, it must fit in one write. */
const mostContent = 1_200_000;

/** The code of a text: what an approval is of. */
export const textHash = (content: MinutesContent): string => hashOf(content);

/** Why a text changes no more. */
const settledCode = ({ state }: Minutes): RefusalCode => (state === 'passed-on' ? 'passed-on' : 'approved');

/** Another text: whatever was asked of the chairs is asked anew when the minute-taker says so. */
const withContent = (now: Minutes, content: MinutesContent): Changed => {
  const hash = textHash(content);
  if (hash === now.hash) return { minutes: now };
  if (isSettled(now)) return { refuse: settledCode(now) };
  if (Buffer.byteLength(JSON.stringify(content)) > mostContent) return { refuse: 'too-long' };
  return {
    minutes: { ...now, content, hash, state: 'draft', submittedAt: null, version: now.version + 1 },
  };
};

/** The minutes with what came since; begun where there were none. */
export const begun = (
  now: Minutes | null,
  content: MinutesContent,
  of: Pick<Minutes, 'group' | 'meeting'>,
): Changed => {
  if (now !== null) return withContent(now, content);
  if (Buffer.byteLength(JSON.stringify(content)) > mostContent) return { refuse: 'too-long' };
  const { group, meeting } = of;
  return {
    minutes: {
      ...{ kind: 'minutes', group, meeting, state: 'draft', content, hash: textHash(content), version: 1 },
      attendanceSet: false,
      ...{
        submissions: 0,
        submittedAt: null,
        approvals: [],
        returns: [],
        approvedAt: null,
        passedOn: null,
        confirmed: null,
      },
    },
  };
};

/** What is written on one item. `seen`: the code of the item's text that was shown, so that nobody overwrites another. */
export interface ItemText {
  item: string;
  text: string;
  outcome: string | null;
  seen: string;
}

/** The code of what one item says: what a form that changes it was filled in from. */
export const itemCode = (item: { text: string; outcome: Outcome | null }): string =>
  hashOf([item.text, item.outcome]).slice(0, 16);

export const withItemText = (now: Minutes, wish: ItemText): Changed => {
  const item = now.content.items.find(({ id }) => id === wish.item);
  if (item === undefined) return { refuse: 'no-item' };
  const text = wish.text.trim();
  const outcome = wish.outcome === null ? null : outcomeSchema.safeParse(wish.outcome).data;
  if (text.length > longestText || outcome === undefined) return { refuse: 'bad-text' };
  if (item.text === text && item.outcome === outcome) return { minutes: now };
  if (isSettled(now)) return { refuse: settledCode(now) };
  if (itemCode(item) !== wish.seen) return { refuse: 'stale' };
  const items = now.content.items.map((one) => (one === item ? { ...item, text, outcome } : one));
  return withContent(now, { ...now.content, items });
};

/** Who was away, and who else was there. `seen`: the code of the whole text that was shown. */
export const withAttendance = (
  now: Minutes,
  wish: { away: readonly PersonId[]; others: string; seen: string },
): Changed => {
  const others = wish.others.trim();
  if (others.length > longestOthers) return { refuse: 'bad-text' };
  const attendees = withAway(now.content.attendees, new Set(wish.away));
  const changed = withContent(now, { ...now.content, attendees, others });
  if ('refuse' in changed) return changed;
  const after = changed.minutes;
  if (after === now && (now.attendanceSet || isSettled(now))) return changed;
  if (wish.seen !== now.hash) return { refuse: 'stale' };
  // That everybody came as they had said is word of it too.
  return { minutes: { ...after, attendanceSet: true, version: now.version + 1 } };
};

/** The minute-taker asks the chairs. Asked twice for the same text, they are asked once. */
export const submitted = (now: Minutes, seen: string, roster: Roster, by: By): Changed => {
  if (seen !== now.hash) return { refuse: 'stale' };
  if (isSettled(now) || now.state === 'submitted') return { minutes: now };
  if (chairsOf(roster).length === 0) return { refuse: 'no-chair' };
  const asked: Minutes = {
    ...now,
    ...{ state: 'submitted', submittedAt: by.at, submissions: now.submissions + 1, version: now.version + 1 },
  };
  // The very text may be approved already: it was changed and put back.
  return { minutes: complete(asked, roster, by.at) };
};

/** The approvals that are of the text as it stands, but for those whose chair has wanted it otherwise since. */
export const standing = ({ approvals, returns, hash }: Minutes): Approval[] =>
  approvals.filter(
    (one) =>
      one.hash === hash &&
      !returns.some(({ person, submission }) => person === one.person && submission >= one.submission),
  );

/** Chairs who have not approved the text as it stands. */
export const missing = (now: Minutes, roster: Roster): { person: PersonId; name: string }[] => {
  const given = new Set(standing(now).map(({ person }) => person));
  return chairsOf(roster).filter(({ person }) => !given.has(person));
};

const complete = (now: Minutes, roster: Roster, at: string): Minutes =>
  (now.state === 'submitted' || now.state === 'passed-on') &&
  chairsOf(roster).length > 0 &&
  missing(now, roster).length === 0
    ? { ...now, state: 'approved', approvedAt: at }
    : now;

/**
 * A chair approves the text with this code. Every chair must approve the same text; the last makes it the minutes. A
 * text that was changed meanwhile is not what they approved.
 */
export const approved = (now: Minutes, seen: string, roster: Roster, by: By): Changed => {
  const given = standing(now).some(({ person }) => person === by.person);
  if (seen !== now.hash) return { refuse: isSettled(now) ? settledCode(now) : 'other-text' };
  if (isApproved(now)) return { minutes: now };
  // One that went on to the next meeting without them can still be approved before that.
  if (now.state === 'draft') return { refuse: 'not-submitted' };
  const { person, name, at } = by;
  const approvals = given
    ? now.approvals
    : [...now.approvals, { person, name, hash: seen, submission: now.submissions, at }];
  const after = complete({ ...now, approvals }, roster, at);
  if (given && after.state === now.state) return { minutes: now };
  return { minutes: { ...after, version: now.version + 1 } };
};

/** A chair wants something otherwise: the minute-taker has it again, with the chair's words. */
export const returned = (now: Minutes, seen: string, words: string, by: By): Changed => {
  const said = words.trim();
  if (said === '') return { refuse: 'needs-words' };
  if (said.length > longestCorrection) return { refuse: 'bad-text' };
  const last = now.returns.at(-1);
  const again = last?.person === by.person && last.words === said && last.submission === now.submissions;
  if (again && now.state === 'draft') return { minutes: now };
  if (seen !== now.hash) return { refuse: isSettled(now) ? settledCode(now) : 'other-text' };
  if (isSettled(now)) return { refuse: settledCode(now) };
  if (now.state !== 'submitted') return { refuse: 'not-submitted' };
  const { person, name, at } = by;
  const one = { person, name, at, words: said, submission: now.submissions };
  return {
    minutes: {
      ...now,
      ...{ state: 'draft', submittedAt: null, returns: [...now.returns, one], version: now.version + 1 },
    },
  };
};

/**
 * A chair never answers, so the minute-taker lets the text go on to the next meeting, which approves it or not: as long
 * after the chairs were asked as the policy says. Let go on twice, it goes on once.
 */
export const passedOn = (now: Minutes, seen: string, roster: Roster, by: By): Changed => {
  if (now.state === 'passed-on') return { minutes: now };
  if (isApproved(now)) return { refuse: 'approved' };
  if (now.state !== 'submitted' || now.submittedAt === null) return { refuse: 'not-submitted' };
  if (seen !== now.hash) return { refuse: 'other-text' };
  if (by.at < unansweredAt(now.submittedAt)) return { refuse: 'too-early' };
  const unanswered = missing(now, roster).map(({ person, name }) => ({ person, name }));
  if (unanswered.length === 0) return { refuse: 'not-submitted' };
  const { person, name, at } = by;
  return {
    minutes: {
      ...now,
      ...{ state: 'passed-on', passedOn: { person, name, at, unanswered }, version: now.version + 1 },
    },
  };
};

/** The group has approved the minutes at a meeting; noted twice, it is noted once. */
export const confirmed = (now: Minutes, meeting: MeetingId | null, by: By): Changed => {
  if (now.state === 'confirmed') return { minutes: now };
  if (!isSettled(now)) return { refuse: 'not-approved' };
  const { person, name, at } = by;
  return {
    minutes: {
      ...now,
      ...{ state: 'confirmed', confirmed: { person, name, at, meeting }, version: now.version + 1 },
    },
  };
};
