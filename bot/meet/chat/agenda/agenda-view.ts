import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import { readAgenda, readEdition } from '../../../../data/store/meetings/agendas.ts';
import { readMeetings } from '../../../../data/store/meetings/meetings.ts';
import { keepsGroup } from '../../../actor.ts';
import { show, type Reply } from '../../../reply.ts';
import { gatherAgenda, readWaiting } from '../../acts/agenda.ts';
import { editionOf, emptyAgenda, nextMeeting } from '../../rules/agenda.ts';
import { readersOf } from '../../relay/messages.ts';
import { postponedItems } from '../../rules/postponed.ts';
import type { Asked, MeetingChatParts, MemberHere } from '../parts.ts';
import { refusal } from '../sentences.ts';
import { rulesOf } from '../year/planned-draft.ts';
import { agendaCardOf, type AgendaShown } from './agenda-card.ts';

/** Does information come last? Yes, unless the group's rules say otherwise. */
export const informationLast = async (
  parts: Pick<MeetingChatParts, 'papersFor' | 'today'>,
  asked: Asked,
  { group }: Pick<MemberHere, 'group'>,
): Promise<boolean> =>
  rulesOf(await parts.papersFor(asked), group, parts.today()).informationLast?.value ?? true;

/** The meeting whose agenda is meant where none is named: the group's next. @throws Refused where there is none */
export const nextOf = async (
  { meeting }: Pick<MeetingChatParts, 'meeting'>,
  { group }: Pick<MemberHere, 'group'>,
): Promise<PlannedMeeting> => {
  const calendar = await readMeetings(meeting.store, meeting.tenant, group.groupId);
  const next = nextMeeting(calendar, meeting.now());
  if (next === null) throw refusal((text) => text.noMeeting(group.name));
  return next;
};

/** Is a meeting's agenda sent to each person of the group, since it has no place where it could be? */
export const isToldPersonally = async (
  parts: Pick<MeetingChatParts, 'silenceOf'>,
  { purpose, group }: PlannedMeeting,
): Promise<boolean> => purpose === 'chairs' || (await parts.silenceOf(group.id)) !== null;

/**
 * The agenda of a meeting as somebody may see it. When secretary or chair looks, what waits is taken up; others see it
 * as waiting.
 */
export const agendaShown = async (
  parts: MeetingChatParts,
  asked: Asked,
  member: MemberHere,
  id: string,
): Promise<AgendaShown> => {
  const { meeting: meet } = parts;
  const { store, tenant, now } = meet;
  const { group, actor, roster, closed } = member;
  const { groupId } = group;
  const calendar = await readMeetings(store, tenant, groupId);
  const meeting = calendar.find((one) => one.id === id);
  if (meeting === undefined) throw refusal((text) => text.badCard);
  const register = await parts.papersFor(asked);
  const postponed = postponedItems(register, group, parts.today());
  const next = nextMeeting(calendar, now(), true);
  const rules = rulesOf(register, group, parts.today());
  const last = rules.informationLast?.value ?? true;
  if (keepsGroup(actor, groupId) && next?.id === id)
    await gatherAgenda(meet, actor, { groupId, id }, { informationLast: last, postponed });
  const agenda = (await readAgenda(store, tenant, groupId, id)) ?? emptyAgenda(id);
  const waits = next === null || next.id === id ? await readWaiting(meet, groupId, postponed) : [];
  const there = new Set([...agenda.items.map((one) => one.id), ...agenda.removed]);
  const waiting = waits.filter((one) => !there.has(one.id));
  const before = await readEdition(store, tenant, groupId, id, editionOf(agenda) - 1);
  const alone = agenda.publishedAt !== null && (await isToldPersonally(parts, meeting));
  const unreached = alone && roster !== null ? parts.unreachable(readersOf(meeting, roster)).length : 0;
  return { meeting, agenda, waiting, roster, actor, closed, before, unreached, next, now: now() };
};

/** The agenda as a card. */
export const agendaReply = async (
  parts: MeetingChatParts,
  asked: Asked,
  member: MemberHere,
  id: string,
  notes: readonly string[] = [],
  status = 'agenda',
): Promise<Reply> => {
  const shown = await agendaShown(parts, asked, member, id);
  return show(asked.language, agendaCardOf(shown, asked.language, notes), status);
};
