import type { Verb } from '../../../cards/actions.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import type { Message } from '../../inbound.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { command, type CommandParts, type MessageRoute } from '../../route.ts';
import { readAbsenceRecords } from '../acts/read-records.ts';
import { absentFrom, latestOf } from '../rules/absence.ts';
import { mayBeAbsent } from '../rules/who.ts';
import { openRemarks } from '../../../data/minutes/without-closed.ts';
import { giveCard, ownCard, whoseCard } from './absence-cards.ts';
import { meetingsMeant } from './meeting-meant.ts';
import { minutesOffer } from './minutes-file.ts';
import { minutesMeant } from './minutes-meant.ts';
import { minutesWords } from './minutes-words.ts';
import { openReply } from './open-minutes.ts';
import { keepsGroup } from '../../actor.ts';
import { listCard } from './absence-list.ts';
import { readerHere, requirePersonal, type MinutesChatParts } from './parts.ts';
import { refusal, sentencesIn } from './sentences.ts';
import { whichMeeting } from './which-meeting.ts';
import { whenText } from './wording.ts';

/** What can be written about absences and minutes. To add one: its words in minutes-words.ts, its reply here. */
export const minutesRoutes = (
  parts: MinutesChatParts,
  /** Answers from the papers where no meeting of Punkt's own is meant. */
  otherwise: (message: Message) => Promise<Reply>,
): MessageRoute[] => {
  const { minuting } = parts;
  /** The one meeting ahead that is meant, and the absences from it; a reply where there is none, or several are. */
  const oneAhead = async (message: Message, part: CommandParts, verb: Verb) => {
    requirePersonal(message);
    const { language } = message;
    const { meetings } = await meetingsMeant(parts, message, part, 'ahead');
    const [meeting, ...others] = meetings;
    if (meeting === undefined) return { reply: refuse(language, sentencesIn(language).noMeetingAhead) };
    if (others.length > 0) return { reply: whichMeeting(meetings, { verb, data: {} }, language) };
    const { actor } = await readerHere(parts, message, meeting.group.id);
    const records = await readAbsenceRecords(minuting, { groupId: meeting.group.id, meeting: meeting.id });
    return { reply: null, meeting, actor, records };
  };

  return [
    command('absent', minutesWords.absent, async (message, part) => {
      requirePersonal(message);
      const { language } = message;
      const { day, meetings } = await meetingsMeant(parts, message, part, 'ahead');
      const [meeting, ...others] = meetings;
      if (meeting === undefined)
        return refuse(
          language,
          day === null
            ? sentencesIn(language).noMeetingAhead
            : sentencesIn(language).noMeetingOn(formatDate(day, language)),
        );
      if (others.length > 0)
        return whichMeeting(meetings, { verb: 'absence.ask', data: { act: 'give' } }, language);
      const { actor } = await readerHere(parts, message, meeting.group.id);
      const of = { groupId: meeting.group.id, meeting: meeting.id };
      const records = await readAbsenceRecords(minuting, of);
      if (records === null || !mayBeAbsent(records.roster, actor.person))
        throw refusal((text) => text.noMeetingAhead);
      const now = minuting.now();
      const given = absentFrom(records.entries, records.meeting).some(
        ({ person }) => person === actor.person,
      );
      const card = given
        ? ownCard(records, actor.person, { now, language })
        : giveCard(records, actor.person, { newId: parts.newId(), now, language });
      return show(language, card, given ? 'absence' : 'asked');
    }),
    command('comes', minutesWords.comes, async (message, part) => {
      const ahead = await oneAhead(message, part, 'absence.show');
      if (ahead.reply !== null) return ahead.reply;
      const { language } = message;
      const { meeting, actor, records } = ahead;
      if (records === null || latestOf(records.entries, actor.person) === null)
        return refuse(language, sentencesIn(language).absence.comes(whenText(meeting, language)) + '.');
      // What is taken back is seen first; its button takes it back.
      return show(language, ownCard(records, actor.person, { now: minuting.now(), language }), 'absence');
    }),
    command('note-absence', minutesWords.note, async (message, part) => {
      const ahead = await oneAhead(message, part, 'absence.noteFor');
      if (ahead.reply !== null) return ahead.reply;
      const { language } = message;
      const { meeting, actor, records } = ahead;
      if (records === null || !keepsGroup(actor, meeting.group.id)) throw refusal((text) => text.onlyKeepers);
      return show(language, whoseCard(records, actor.person, language), 'asked');
    }),
    command('absences', minutesWords.absences, async (message, part) => {
      const { language } = message;
      const { meetings } = await meetingsMeant(parts, message, part, 'ahead');
      const [meeting] = meetings;
      if (meeting === undefined) return otherwise(message);
      const here = await readerHere(parts, message, meeting.group.id);
      if (!here.papers) throw refusal((text) => text.othersReadAlong);
      const of = { groupId: meeting.group.id, meeting: meeting.id };
      const records = await readAbsenceRecords(minuting, of);
      if (records === null) return otherwise(message);
      const { items, entries } = records;
      const absent = absentFrom(entries, meeting);
      // Where others read along, no more is told than all of them may read.
      const shared = here.closed ? absent : openRemarks(absent, items);
      const read = message.conversation.scope === 'personal' ? null : shared;
      return show(language, listCard(parts, records, here.actor.person, language, null, read), 'absences');
    }),
    command('minutes-file', minutesWords.file, async (message, part) => {
      const { language } = message;
      requirePersonal(message);
      const [found, ...others] = await minutesMeant(parts, message, part);
      if (found === undefined || !found.begun) return refuse(language, sentencesIn(language).noMinutesYet);
      const meetings = [found, ...others].map(({ meeting }) => meeting);
      if (others.length > 0) return whichMeeting(meetings, { verb: 'minutes.file', data: {} }, language);
      return minutesOffer(parts, message, found.of);
    }),
    command('minutes', minutesWords.minutes, async (message, part) => {
      const { language } = message;
      const [found, ...others] = await minutesMeant(parts, message, part);
      // Others than who writes them may mean a paper.
      if (found === undefined) return otherwise(message);
      const meetings = [found, ...others].map(({ meeting }) => meeting);
      if (others.length > 0) return whichMeeting(meetings, { verb: 'minutes.open', data: {} }, language);
      return openReply(parts, message, found.of);
    }),
  ];
};
