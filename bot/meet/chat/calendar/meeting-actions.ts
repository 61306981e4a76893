import { z } from 'zod';
import { isoDate } from '../../../../data/model/time.ts';
import { readMeeting } from '../../../../data/store/meetings/meetings.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import type { CardAction } from '../../../inbound.ts';
import { refuse, show, type Reply } from '../../../reply.ts';
import { action, type ActionRoute } from '../../../route.ts';
import { adoptMeeting } from '../../acts/adopt-meeting.ts';
import { cancelMeeting, rearrangeMeeting } from '../../acts/change-meeting.ts';
import type { Outcome } from '../../meeting.ts';
import { most } from '../act-card.ts';
import { calendarOffer } from '../files.ts';
import {
  aboutGroup,
  aboutMeeting,
  arrangementForm,
  arrangementOf,
  orNull,
  seenMeeting,
} from '../form-values.ts';
import { keeperHere, memberByCard, type MeetingChatParts, type MemberHere } from '../parts.ts';
import { refusal } from '../sentences.ts';
import { rulesOf } from '../year/planned-draft.ts';
import { calendarReply, entriesOf } from './calendar-card.ts';
import { adoptCard, arrangeCard, cancelCard, meetingCard } from './meeting-card.ts';

const reason = z.string().max(100_000).default('');

/** What the buttons of a calendar and of one meeting do. */
export const meetingActions = (parts: MeetingChatParts): ActionRoute[] => {
  const { meeting: meet } = parts;
  const { store, tenant } = meet;

  const found = async (groupId: string, id: string): Promise<PlannedMeeting> => {
    const held = await readMeeting(store, tenant, groupId, id);
    if (held === null) throw refusal((text) => text.badCard);
    return held;
  };
  const shown = (
    pressed: CardAction,
    { actor }: MemberHere,
    meeting: PlannedMeeting,
    lead: string | null = null,
  ) => {
    const word = lead === null ? null : { state: { told: lead, tone: 'warning' as const }, notes: [] };
    return meetingCard(meeting, { actor, now: meet.now(), language: pressed.language }, word);
  };
  /** Shows the meeting as it became; where the card was of an older one, as it is now, with the sentence. */
  const after = async (
    pressed: CardAction,
    member: MemberHere,
    data: { group: string; meeting: string },
    outcome: Outcome<PlannedMeeting>,
  ): Promise<Reply> => {
    if (outcome.ok) {
      parts.changed();
      return show(pressed.language, shown(pressed, member, outcome.value), 'done');
    }
    const { code } = outcome.refusal;
    const told = outcome.refusal[pressed.language];
    if (code !== 'stale' && code !== 'cancelled') return refuse(pressed.language, told);
    return show(
      pressed.language,
      shown(pressed, member, await found(data.group, data.meeting), told),
      'refused',
    );
  };

  return [
    action('meet.calendar', aboutGroup, async (data, pressed) =>
      calendarReply(parts, pressed, await memberByCard(parts, pressed, data.group)),
    ),
    action(
      'meet.adopt',
      aboutGroup.extend({ day: isoDate, sure: z.boolean().default(false) }),
      async (data, pressed) => {
        const { language } = pressed;
        const member = keeperHere(await memberByCard(parts, pressed, data.group));
        const { group, actor } = member;
        const named = (await entriesOf(parts, pressed, member)).find(({ day }) => day === data.day);
        if (named === undefined) throw refusal((text) => text.adopt.gone);
        if (named.kept !== null) return show(language, shown(pressed, member, named.kept), 'meeting');
        if (named.named === null) throw refusal((text) => text.adopt.gone);
        if (!data.sure) return show(language, adoptCard(group, named.named, language), 'asked');
        const rules = rulesOf(await parts.papersFor(pressed), group, parts.today());
        const of = { id: group.groupId, name: group.name, region: group.region };
        const outcome = await adoptMeeting(meet, actor, of, named.named, rules, parts.avoidedFor(group));
        return after(pressed, member, { group: data.group, meeting: '' }, outcome);
      },
    ),
    action('meet.show', aboutMeeting, async (data, pressed) => {
      const member = await memberByCard(parts, pressed, data.group);
      return show(pressed.language, shown(pressed, member, await found(data.group, data.meeting)), 'meeting');
    }),
    action('meet.file', aboutGroup, async (data, pressed) =>
      calendarOffer(parts, pressed, await memberByCard(parts, pressed, data.group)),
    ),
    action('meet.ask', seenMeeting.extend({ act: z.enum(['arrange', 'cancel']) }), async (data, pressed) => {
      const { language } = pressed;
      keeperHere(await memberByCard(parts, pressed, data.group));
      const meeting = await found(data.group, data.meeting);
      // It asks of the meeting as it is now, so what is then sent is never of an older one by accident.
      const card = data.act === 'arrange' ? arrangeCard(meeting, language) : cancelCard(meeting, language);
      return show(language, card, 'asked');
    }),
    action(
      'meet.arrange',
      seenMeeting.extend({ reason }).extend(arrangementForm.shape),
      async (data, pressed) => {
        const member = await memberByCard(parts, pressed, data.group);
        const { group: groupId, meeting: id, sequence } = data;
        const change = arrangementOf(data);
        // What is no number is for the rules to refuse.
        const minutes = Number.isNaN(change.minutes) ? -1 : change.minutes;
        const outcome = await rearrangeMeeting(
          meet,
          member.actor,
          { groupId, id, sequence },
          {
            change: { ...change, minutes },
            reason: orNull(data.reason, most.reason),
            avoided: parts.avoidedFor(member.group),
          },
        );
        return after(pressed, member, data, outcome);
      },
    ),
    action('meet.cancel', seenMeeting.extend({ reason }), async (data, pressed) => {
      const member = await memberByCard(parts, pressed, data.group);
      const { group: groupId, meeting: id, sequence } = data;
      const why = data.reason.slice(0, most.reason);
      return after(
        pressed,
        member,
        data,
        await cancelMeeting(meet, member.actor, { groupId, id, sequence }, why),
      );
    }),
  ];
};
