import type { RenderedCard } from '../../../cards/render.ts';
import type { OutboxRow } from '../../../data/model/outbox.ts';
import { readAgenda, readEdition } from '../../../data/store/meetings/agendas.ts';
import { readMeeting } from '../../../data/store/meetings/meetings.ts';
import { readRoster } from '../../../data/store/people/change-people.ts';
import { actorOf } from '../../acting-in.ts';
import { messageKinds } from '../relay/messages.ts';
import { agendaCardOf } from './agenda/agenda-card.ts';
import { meetingCard, untoldCard, wordOf } from './calendar/meeting-card.ts';
import type { MeetingChatParts } from './parts.ts';

/** What a message of a meeting shows. It never takes another's place: each tells of something that happened. */
export interface MeetingMessage {
  rendered: RenderedCard;
  replaces: string | null;
}

/** Nobody has written anything, so it is told in the language of the records. */
const language = 'da';

/**
 * Makes what a row of the outbox says, as the meeting is at this moment and as its recipient may see it; null when there
 * is nothing to say to them.
 */
export const createMeetingMessageOf =
  (parts: Pick<MeetingChatParts, 'meeting' | 'mayTellIn'>) =>
  async (row: OutboxRow): Promise<MeetingMessage | null> => {
    const { store, tenant, now } = parts.meeting;
    const { recipient, subject, kind, occurrence } = row;
    const { groupId, id } = subject;
    const meeting = await readMeeting(store, tenant, groupId, id);
    if (meeting === null) return null;
    const roster = await readRoster(store, tenant, groupId);
    const actor = recipient.kind === 'person' ? actorOf(roster, recipient.person) : null;
    // Who has left the group in the meantime is told no more of it.
    if (actor !== null && actor.rolesIn(groupId).length === 0) return null;
    if (actor === null && !(await parts.mayTellIn(groupId, false)))
      return { rendered: untoldCard(meeting, kind, language), replaces: null };
    if (kind === messageKinds.agenda || kind === messageKinds.amended) {
      const agenda = await readAgenda(store, tenant, groupId, id);
      if (agenda?.publishedAt == null) return null;
      const closed =
        actor === null
          ? await parts.mayTellIn(groupId, true)
          : actor.rolesIn(groupId).some((role) => role !== 'observer');
      // The first of what was sent out anew replaced the first edition.
      const replaced = meeting.acts.slice(0, occurrence + 1).filter(({ act }) => act === 'agenda-amended');
      const before = await readEdition(store, tenant, groupId, id, replaced.length);
      const now_ = { unreached: 0, next: null, now: now() };
      const shown = { meeting, agenda, waiting: [], roster, actor, closed, before, ...now_ };
      return { rendered: agendaCardOf(shown, language), replaces: null };
    }
    const act = meeting.acts[occurrence];
    if (act === undefined) return null;
    const word = wordOf(act, meeting, language);
    return { rendered: meetingCard(meeting, { actor, now: now(), language }, word), replaces: null };
  };
