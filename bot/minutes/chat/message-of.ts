import { noticeCard } from '../../../cards/notice/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import { hasClosed } from '../../../data/minutes/without-closed.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { readRecords, type Records } from '../acts/read-records.ts';
import { messageKinds } from '../relay/kinds.ts';
import { meetingOf } from '../relay/still-needed.ts';
import { absentFrom, latestOf, stands } from '../rules/absence.ts';
import { readableBy, rolesOf } from '../rules/remarks.ts';
import { othersCard, ownCard } from './absence-cards.ts';
import { maySee, minutesReply, type Reader } from './minutes-card.ts';
import type { MinutesChatParts } from './parts.ts';
import { sentencesIn } from './sentences.ts';
import { whenText } from './wording.ts';

/** Nobody has written anything, so it is told in the language of the records. */
const language = 'da';

type Parts = Pick<MinutesChatParts, 'minuting' | 'mayTellIn'>;

/** Word of who comes and who does not, for one person. Null where it is not so any more. */
const absenceMessage = (
  { minuting }: Parts,
  records: Records,
  { kind, occurrence }: OutboxRow,
  person: PersonId,
): RenderedCard | null => {
  const { reads } = minuting;
  const { meeting, entries, roster, items } = records;
  const { absence: text } = sentencesIn(language);
  const when = whenText(meeting, language);
  const entry = entries.find(({ seq }) => seq === occurrence) ?? null;
  const about = { group: meeting.group.id, meeting: meeting.id };
  const give = (title: string) => ({ title, verb: 'absence.ask' as const, data: { ...about, act: 'give' } });
  const now = entry === null ? null : latestOf(entries, entry.person);
  switch (kind) {
    case messageKinds.told: {
      if (now === null) return null;
      const title = text.toldTitle(when);
      if (!stands(now, meeting))
        return othersCard(records, [], { title, lines: [text.returnsLine(now.name)], language });
      const read = readableBy([now], person, { roster, items, reads });
      return othersCard(records, read, { title, lines: [], language });
    }
    case messageKinds.substitute: {
      const asking = absentFrom(entries, meeting).filter(({ substitute }) => substitute?.person === person);
      if (asking.length === 0) return null;
      const told = readableBy(asking, person, { roster, items, reads });
      return othersCard(records, told, {
        title: text.substituteTitle(when),
        lines: asking.map(({ name }) => text.substituteLine(name)),
        buttons: [give(text.cannotEither)],
        language,
      });
    }
    case messageKinds.noted: {
      if (entry === null || entry.notedBy === null) return null;
      const lead = text.notedForYou(entry.notedBy.name);
      return ownCard(records, person, {
        now: minuting.now(),
        language,
        lead: stands(entry, meeting) ? null : lead,
      });
    }
    case messageKinds.released:
      return othersCard(records, [], {
        ...{ title: text.releasedTitle(when), lines: [text.releasedLine], language },
      });
    case messageKinds.lapsed:
      return othersCard(records, [], {
        ...{ title: text.lapsedTitle(when), lines: [text.lapsedLine], language },
        buttons: [give(text.cannotNow)],
      });
    default: {
      const others = absentFrom(entries, meeting).filter((one) => one.person !== person);
      const read = readableBy(others, person, { roster, items, reads });
      const none = read.every(({ remarks }) => remarks.length === 0);
      return othersCard(records, read, {
        title: text.remarksTitle(when),
        lines: [...(occurrence > 0 ? [text.changedSince] : []), ...(none ? [text.noRemarks] : [])],
        language,
      });
    }
  }
};

const leadOf = ({ kept }: Records, { kind, occurrence }: OutboxRow): string | null => {
  const { leads } = sentencesIn(language).minutes;
  switch (kind) {
    case messageKinds.returned: {
      const given = kept?.minutes.returns[occurrence - 1];
      return given === undefined ? null : leads.returned(given.name, given.words);
    }
    case messageKinds.approveReminder:
      return leads.reminded;
    case messageKinds.passedOn:
      return leads.passedOn;
    case messageKinds.sent:
      return leads.sent;
    case messageKinds.confirmed:
      return leads.groupConfirmed;
    case messageKinds.corrected:
      return leads.corrected;
    default:
      return null;
  }
};

/** What is told where more people read along than may see the minutes: that there are some. */
const untold = ({ meeting }: Records): RenderedCard => {
  const { minutes: text } = sentencesIn(language);
  return render(noticeCard, {
    language,
    tone: 'good',
    title: text.title(formatDate(meeting.day, language)),
    text: [text.untold],
    facts: [{ title: meeting.group.name, value: whenText(meeting, language) }],
    buttons: [],
  });
};

/**
 * Makes what a row of the outbox says, as it is at this moment and as its recipient may read it; null when there is
 * nothing to say to them.
 */
export const createMinutesMessageOf =
  (parts: Parts) =>
  async (row: OutboxRow): Promise<{ rendered: RenderedCard; replaces: null } | null> => {
    const { minuting, mayTellIn } = parts;
    const records = await readRecords(minuting, meetingOf(row.subject));
    if (records === null) return null;
    const { recipient } = row;
    const made = (rendered: RenderedCard | null) => rendered && { rendered, replaces: null };
    if (row.kind.startsWith('absence-'))
      return recipient.kind === 'person' ? made(absenceMessage(parts, records, row, recipient.person)) : null;
    const { kept, roster } = records;
    if (kept === null) return null;
    const lead = leadOf(records, row);
    const shared = { roster, now: minuting.now(), language } as const;
    if (recipient.kind === 'person') {
      const { closed } = minuting.reads(rolesOf(roster, recipient.person));
      const reader: Reader = { ...shared, person: recipient.person, closed };
      return maySee(kept, reader) ? made(minutesReply(kept, reader, { lead })) : null;
    }
    if (!(await mayTellIn(recipient.groupId, false))) return made(untold(records));
    const closed = hasClosed(kept.minutes.content) && (await mayTellIn(recipient.groupId, true));
    return made(minutesReply(kept, { ...shared, person: null, closed }, { lead }));
  };
