import type { Message } from '../../inbound.ts';
import { Refused } from '../../refused.ts';
import { refuse, show, type Reply } from '../../reply.ts';
import { command, type MessageRoute } from '../../route.ts';
import { mayPropose } from '../acts/agenda.ts';
import { nextMeeting } from '../rules/agenda.ts';
import { readMeetings } from '../../../data/store/meetings/meetings.ts';
import { itemFormCard } from './agenda/agenda-forms.ts';
import { agendaReply, nextOf } from './agenda/agenda-view.ts';
import { calendarReply } from './calendar/calendar-card.ts';
import { extraForm } from './extra/extra-cards.ts';
import { agendaOffer, calendarOffer } from './files.ts';
import { meetWords } from './meet-words.ts';
import { actingHere, keeperHere, memberHere, type MeetingChatParts, type MemberHere } from './parts.ts';
import { refusal, sentencesIn } from './sentences.ts';
import { plannedDraft } from './year/planned-draft.ts';
import { plannable } from './year/year-actions.ts';
import { yearCard } from './year/year-card.ts';

/** What can be written about meetings and agendas. To add one: its words in meet-words.ts, its reply here. */
export const meetRoutes = (
  parts: MeetingChatParts,
  /** Answers from the papers what is asked of a group that is not one's own. */
  otherwise: (message: Message) => Promise<Reply>,
): MessageRoute[] => {
  const member = (message: Message, said: string | null): Promise<MemberHere> =>
    memberHere(parts, message, parts.whichGroup(message, said));

  /** Who asks of a group of theirs; null for a group named that is none of theirs, of which only papers are told. */
  const memberOrNot = async (message: Message, said: string | null): Promise<MemberHere | null> => {
    if (said === null) return member(message, null);
    try {
      const group = parts.whichGroup(message, said);
      const { actor } = await actingHere(parts, message, group.groupId);
      if (actor.rolesIn(group.groupId).length === 0) return null;
    } catch (error) {
      // Which of several groups is meant, and what no group is called, the papers can tell better.
      if (error instanceof Refused) return null;
      throw error;
    }
    return member(message, said);
  };

  return [
    command('plan-meetings', meetWords.plan, async (message, part) => {
      const { language } = message;
      const here = keeperHere(await member(message, part('group')));
      const said = part('year');
      const next = Number(parts.today().slice(0, 4)) + 1;
      const year = plannable(said !== null && /^\d{4}$/.test(said) ? Number(said) : next, parts.today());
      const draft = { group: here.group.groupId, year, options: {}, changes: {} };
      const planned = await plannedDraft(parts, message, here.group, draft);
      // A year that is all there is not planned again: it is looked at and changed where it is.
      if (planned.there.length > 0 && planned.added.length === 0)
        return calendarReply(parts, message, here, [sentencesIn(language).yearComplete(year)]);
      return show(language, yearCard(planned, language), 'year');
    }),
    command('extra-meeting', meetWords.extra, async (message, part) => {
      const { language } = message;
      const { group } = keeperHere(await member(message, part('group')));
      const nothing = { day: '', start: null, end: null, place: null, theme: null };
      return show(language, extraForm(group, { request: parts.newId(), ...nothing }, language), 'form');
    }),
    command('calendar', meetWords.calendar, async (message, part) => {
      const here = await memberOrNot(message, part('group'));
      return here === null ? otherwise(message) : calendarReply(parts, message, here);
    }),
    command('calendar-file', meetWords.file, async (message, part) =>
      calendarOffer(parts, message, await member(message, part('group'))),
    ),
    command('propose-item', meetWords.propose, async (message, part) => {
      const { language } = message;
      const here = await member(message, part('group'));
      const { group, actor } = here;
      if (!mayPropose(actor, group.groupId)) return refuse(language, sentencesIn(language).notOfGroup);
      const { store, tenant, now } = parts.meeting;
      const next = nextMeeting(await readMeetings(store, tenant, group.groupId), now(), true);
      if (next === null) throw refusal((text) => text.noMeeting(group.name));
      const wanted = { id: `i-${parts.newId()}`, title: part('title') ?? '', now: null };
      return show(language, itemFormCard(next, wanted, language), 'form');
    }),
    command('agenda-file', meetWords.agendaFile, async (message, part) => {
      const here = await member(message, part('group'));
      const edition = part('edition');
      const wanted = { edition: edition === null ? null : Number(edition) };
      return agendaOffer(parts, message, here, { ...wanted, meeting: (await nextOf(parts, here)).id });
    }),
    command('agenda', meetWords.agenda, async (message, part) => {
      const here = await memberOrNot(message, part('group'));
      if (here === null) return otherwise(message);
      return agendaReply(parts, message, here, (await nextOf(parts, here)).id);
    }),
  ];
};
