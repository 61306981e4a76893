import { z } from 'zod';
import { itemId, itemKind, type Agenda } from '../../../../data/model/agenda.ts';
import type { CardAction } from '../../../inbound.ts';
import { refuse, show, type Reply } from '../../../reply.ts';
import { action, type ActionRoute } from '../../../route.ts';
import {
  amendAgenda,
  changeItem,
  dropAmendment,
  mayPropose,
  moveItem,
  orderByRule,
  proposeItem,
  publishAgenda,
  removeItem,
  type WrittenItem,
} from '../../acts/agenda.ts';
import type { Outcome } from '../../meeting.ts';
import { agendaOffer } from '../files.ts';
import { worked } from '../../rules/agenda.ts';
import {
  aboutEdition,
  aboutMeeting,
  chosenItem,
  itemForm,
  numberIn,
  orNull,
  seenAgenda,
} from '../form-values.ts';
import { keeperHere, memberByCard, type MeetingChatParts, type MemberHere } from '../parts.ts';
import { refusal, sentencesIn } from '../sentences.ts';
import { changesCard, itemFormCard, publishCard, removeCard } from './agenda-forms.ts';
import { readersOf } from '../../relay/messages.ts';
import { unreachedCard } from './unreached-card.ts';
import { agendaReply, agendaShown, informationLast, isToldPersonally } from './agenda-view.ts';
import { titleTold } from './title-told.ts';

const chosen = z.string().max(80).optional();

/** The item as it was written. @throws Refused for minutes that are none */
const writtenItem = (id: string, form: z.infer<typeof itemForm>): WrittenItem => {
  const minutes = numberIn(form.minutes);
  if (minutes !== null && !(minutes >= 1 && minutes <= 1440)) throw refusal((text) => text.badMinutes);
  const kind = itemKind.safeParse(form.kind);
  return {
    id,
    title: form.title.trim().slice(0, 300),
    kind: kind.success ? kind.data : null,
    recommendation: orNull(form.recommendation),
    minutes,
    attachments: form.attachments
      .split(/\r?\n/u)
      .map((line) => line.trim().slice(0, 200))
      .filter((line) => line !== '')
      .slice(0, 50),
    closed: form.closed === 'true',
  };
};

/** What the buttons of an agenda do. */
export const agendaActions = (parts: MeetingChatParts): ActionRoute[] => {
  const { meeting: meet } = parts;

  /** Shows the agenda as it became; one that has changed since the card was made, with the sentence. */
  const after = async (
    pressed: CardAction,
    member: MemberHere,
    id: string,
    outcome: Outcome<Agenda>,
    note: string | null = null,
  ): Promise<Reply> => {
    if (outcome.ok) {
      parts.changed();
      return agendaReply(parts, pressed, member, id, note === null ? [] : [note], 'done');
    }
    const told = outcome.refusal[pressed.language];
    const outdated = ['stale-agenda', 'published', 'removed', 'nothing-changed', 'not-published'].includes(
      outcome.refusal.code,
    );
    return outdated
      ? agendaReply(parts, pressed, member, id, [told], 'refused')
      : refuse(pressed.language, told);
  };
  const keeper = async (pressed: CardAction, group: string): Promise<MemberHere> =>
    keeperHere(await memberByCard(parts, pressed, group));
  const itemChosen = (value: string | undefined) => {
    const { success, data } = chosenItem.safeParse(value ?? '');
    if (!success) throw refusal((text) => text.chooseItem);
    return data;
  };

  return [
    action('agenda.show', aboutMeeting, async (data, pressed) =>
      agendaReply(parts, pressed, await memberByCard(parts, pressed, data.group), data.meeting),
    ),
    action(
      'agenda.form',
      aboutMeeting.extend({ chosen, version: z.number().int().optional() }),
      async (data, pressed) => {
        const { language } = pressed;
        const changing = data.version !== undefined;
        const member = changing
          ? await keeper(pressed, data.group)
          : await memberByCard(parts, pressed, data.group);
        const { meeting, agenda } = await agendaShown(parts, pressed, member, data.meeting);
        if (!changing) {
          if (!mayPropose(member.actor, data.group))
            return refuse(language, sentencesIn(language).notOfGroup);
          return show(
            language,
            itemFormCard(meeting, { id: `i-${parts.newId()}`, title: '', now: null }, language),
            'form',
          );
        }
        const { id } = itemChosen(data.chosen);
        const item = worked(agenda).items.find((one) => one.id === id);
        if (item === undefined) throw refusal((text) => text.chooseItem);
        // Its words are shown where others may read them only if they may read closed items.
        if (item.closed && !member.closed) throw refusal((text) => text.othersReadAlong);
        const now = { item, version: agenda.version };
        return show(language, itemFormCard(meeting, { id, title: item.title, now }, language), 'form');
      },
    ),
    action(
      'agenda.propose',
      aboutMeeting.extend({ item: itemId }).extend(itemForm.shape),
      async (data, pressed) => {
        const member = await memberByCard(parts, pressed, data.group);
        const of = { groupId: data.group, id: data.meeting };
        const outcome = await proposeItem(meet, member.actor, of, writtenItem(data.item, data));
        const text = sentencesIn(pressed.language);
        const waits = outcome.ok && outcome.value.amending !== null;
        return after(pressed, member, data.meeting, outcome, waits ? text.added : text.proposed);
      },
    ),
    action(
      'agenda.change',
      seenAgenda.extend({ item: itemId }).extend(itemForm.shape),
      async (data, pressed) => {
        const member = await memberByCard(parts, pressed, data.group);
        const of = { groupId: data.group, id: data.meeting, version: data.version };
        return after(
          pressed,
          member,
          data.meeting,
          await changeItem(meet, member.actor, of, writtenItem(data.item, data)),
        );
      },
    ),
    action(
      'agenda.order',
      seenAgenda.extend({
        to: z.enum(['up', 'down', 'place', 'rule']),
        chosen,
        place: z.string().max(20).optional(),
      }),
      async (data, pressed) => {
        const member = await keeper(pressed, data.group);
        const of = { groupId: data.group, id: data.meeting, version: data.version };
        if (data.to === 'rule') {
          const last = await informationLast(parts, pressed, member);
          return after(pressed, member, data.meeting, await orderByRule(meet, member.actor, of, last));
        }
        const { id, place } = itemChosen(data.chosen);
        const said = numberIn(data.place ?? '');
        // Told as a place, so that pressing twice moves once.
        const to = data.to === 'up' ? place - 1 : data.to === 'down' ? place + 1 : said;
        if (to === null || Number.isNaN(to)) throw refusal((text) => text.chooseItem);
        return after(pressed, member, data.meeting, await moveItem(meet, member.actor, of, id, to));
      },
    ),
    action(
      'agenda.ask',
      seenAgenda.extend({ act: z.enum(['publish', 'amend', 'drop', 'remove']), chosen }),
      async (data, pressed) => {
        const { language } = pressed;
        const member = await keeper(pressed, data.group);
        const { meeting, agenda } = await agendaShown(parts, pressed, member, data.meeting);
        if (data.act === 'publish') return show(language, publishCard(meeting, agenda, language), 'asked');
        if (data.act === 'amend' || data.act === 'drop') {
          if (agenda.amending === null) throw refusal((text) => text.amend.nothing);
          return show(language, changesCard(meeting, agenda, data.act, language), 'asked');
        }
        const { id } = itemChosen(data.chosen);
        const item = worked(agenda).items.find((one) => one.id === id);
        if (item === undefined) throw refusal((text) => text.chooseItem);
        const title = titleTold(item, member.closed, sentencesIn(language));
        return show(language, removeCard(meeting, agenda, item, title, language), 'asked');
      },
    ),
    action('agenda.remove', seenAgenda.extend({ item: itemId }), async (data, pressed) => {
      const member = await memberByCard(parts, pressed, data.group);
      const of = { groupId: data.group, id: data.meeting, version: data.version };
      return after(pressed, member, data.meeting, await removeItem(meet, member.actor, of, data.item));
    }),
    action('agenda.publish', seenAgenda, async (data, pressed) => {
      const text = sentencesIn(pressed.language);
      const member = await memberByCard(parts, pressed, data.group);
      const of = { groupId: data.group, id: data.meeting };
      const outcome = await publishAgenda(meet, member.actor, of, data.version);
      const ofChairs = data.meeting.includes('-chairs-');
      const toPlace = (await parts.silenceOf(data.group)) === null;
      const note = ofChairs ? text.sentToChairs : toPlace ? text.sentOut : text.sentToEach;
      return after(pressed, member, data.meeting, outcome, note);
    }),
    action('agenda.amend', seenAgenda, async (data, pressed) => {
      const member = await memberByCard(parts, pressed, data.group);
      const of = { groupId: data.group, id: data.meeting };
      const outcome = await amendAgenda(meet, member.actor, of, data.version);
      return after(pressed, member, data.meeting, outcome, sentencesIn(pressed.language).amendedOut);
    }),
    action('agenda.drop', seenAgenda, async (data, pressed) => {
      const member = await memberByCard(parts, pressed, data.group);
      const of = { groupId: data.group, id: data.meeting, version: data.version };
      return after(pressed, member, data.meeting, await dropAmendment(meet, member.actor, of));
    }),
    action('agenda.unreached', aboutMeeting, async (data, pressed) => {
      const { language } = pressed;
      // It names who has and has not the app, and their addresses.
      if (pressed.conversation.scope !== 'personal') throw refusal((text) => text.askPersonally);
      const member = await keeper(pressed, data.group);
      const { meeting, agenda, roster } = await agendaShown(parts, pressed, member, data.meeting);
      const people =
        roster !== null && agenda.publishedAt !== null && (await isToldPersonally(parts, meeting))
          ? parts.unreachable(readersOf(meeting, roster))
          : [];
      return show(language, unreachedCard(meeting, agenda, people, language), 'unreached');
    }),
    action('agenda.file', aboutEdition, async (data, pressed) =>
      agendaOffer(parts, pressed, await memberByCard(parts, pressed, data.group), {
        meeting: data.meeting,
        edition: data.edition ?? null,
      }),
    ),
  ];
};
