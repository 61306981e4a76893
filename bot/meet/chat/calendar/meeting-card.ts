import type { CardButton } from '../../../../cards/actions.ts';
import { plannedMeetingCard, type PlannedMeetingInput } from '../../../../cards/planned-meeting/view.ts';
import { render, type RenderedCard } from '../../../../cards/render.ts';
import type { MeetingAct, PlannedMeeting } from '../../../../data/model/meeting.ts';
import type { MeantGroup } from '../../../acting-in.ts';
import { keepsGroup, type Actor } from '../../../actor.ts';
import type { Language } from '../../../inbound.ts';
import type { NamedMeeting } from '../../calendar/meetings-in-papers.ts';
import { mayPropose } from '../../acts/agenda.ts';
import { messageKinds } from '../../relay/messages.ts';
import { isOver } from '../../rules/agenda.ts';
import { arrangementOf } from '../../rules/change-meeting.ts';
import { arrangementInputs, askCard, most } from '../act-card.ts';
import { sentencesIn } from '../sentences.ts';
import { big, dayOfInstant, dayText, momentText, nameOf } from '../wording.ts';

/** What somebody can do with a meeting. */
const buttonsOf = (meeting: PlannedMeeting, actor: Actor, now: string, language: Language): CardButton[] => {
  const text = sentencesIn(language);
  const { id, group, sequence, state } = meeting;
  const about = { group: group.id, meeting: id };
  const seen = { ...about, sequence };
  const open = state === 'planned' && !isOver(meeting, now);
  const keeps = keepsGroup(actor, group.id);
  return [
    { title: text.agendaButton, verb: 'agenda.show', data: about },
    ...(open && meeting.agendaPublishedAt === null && mayPropose(actor, group.id)
      ? [{ title: text.proposeButton, verb: 'agenda.form' as const, data: about }]
      : []),
    // What it asks, and keeps, is the feature's of that button.
    ...(open && actor.rolesIn(group.id).length > 0
      ? [{ title: text.absentButton, verb: 'absence.ask' as const, data: { ...about, act: 'give' } }]
      : []),
    ...(open && keeps
      ? [
          { title: text.arrangeButton, verb: 'meet.ask' as const, data: { ...seen, act: 'arrange' } },
          {
            title: text.cancelButton,
            verb: 'meet.ask' as const,
            data: { ...seen, act: 'cancel' },
            role: 'destructive' as const,
          },
        ]
      : []),
    { title: text.calendarButton, verb: 'meet.calendar', data: { group: group.id } },
  ];
};

/** How long a meeting is, after when it is. */
const whenOf = (meeting: PlannedMeeting, language: Language): string => {
  const when = big(momentText(meeting, language));
  return meeting.minutes === null ? when : `${when}, ${sentencesIn(language).length(meeting.minutes)}`;
};

const agendaText = (meeting: PlannedMeeting, language: Language): string | null => {
  const text = sentencesIn(language);
  const { agendaPublishedAt, agendaOut } = meeting;
  if (agendaPublishedAt !== null) return text.published(dayText(dayOfInstant(agendaPublishedAt), language));
  return agendaOut === null ? null : text.agendaBy(dayText(agendaOut, language));
};

/** Word of an act for everybody: what is otherwise, and why. */
export const wordOf = (
  { act, before, reason }: MeetingAct,
  meeting: PlannedMeeting,
  language: Language,
): Pick<PlannedMeetingInput, 'state' | 'notes'> => {
  const text = sentencesIn(language);
  const notes = reason === null || reason.trim() === '' ? [] : [text.reason(reason)];
  if (act === 'planned') return { state: { told: text.called, tone: 'warning' }, notes };
  if (act === 'cancelled') return { state: { told: text.cancelled, tone: 'attention' }, notes };
  const moment = before === null ? null : momentText(before, language);
  const sameMoment = before?.day === meeting.day && before.time === meeting.time;
  const told = moment === null || sameMoment ? text.movedPlace : text.moved(moment);
  return { state: { told, tone: 'warning' }, notes };
};

const stateOf = (
  meeting: PlannedMeeting,
  now: string,
  language: Language,
): Pick<PlannedMeetingInput, 'state' | 'notes'> => {
  const last = meeting.acts.findLast(({ act }) => act === 'cancelled');
  if (meeting.state === 'cancelled' && last !== undefined) return wordOf(last, meeting, language);
  const text = sentencesIn(language);
  return { state: isOver(meeting, now) ? { told: text.over, tone: 'default' } : null, notes: [] };
};

/**
 * One meeting as a card.
 * @param actor whose buttons it has; null: none, where nobody in particular reads
 * @param word what is said first, in place of how the meeting stands
 */
export const meetingCard = (
  meeting: PlannedMeeting,
  { actor, now, language }: { actor: Actor | null; now: string; language: Language },
  word: Pick<PlannedMeetingInput, 'state' | 'notes'> | null = null,
): RenderedCard => {
  const text = sentencesIn(language);
  const { agendaSource, acts, group } = meeting;
  const told = word ?? stateOf(meeting, now, language);
  return render(plannedMeetingCard, {
    language,
    title: nameOf(meeting, language),
    group: group.name,
    state: told.state,
    notes: [...(meeting.theme === undefined ? [] : [text.extra.about(meeting.theme)]), ...told.notes],
    day: whenOf(meeting, language),
    place: meeting.place,
    leader: meeting.leader,
    minuteTaker: meeting.minuteTaker,
    agenda: agendaText(meeting, language),
    history: acts
      .map(({ at, act, before, reason }) =>
        text.history(
          dayText(dayOfInstant(at), language),
          act,
          before === null ? null : momentText(before, language),
          reason,
        ),
      )
      .reverse(),
    sources:
      agendaSource === null
        ? []
        : [
            {
              text: `“${agendaSource.quote.replace(/\s+/gu, ' ')}”`,
              place: { document: agendaSource.document, place: agendaSource.place },
            },
          ],
    buttons: actor === null ? [] : buttonsOf(meeting, actor, now, language),
  });
};

/** What is told where others than the group read along: that something is new, and where to see it. */
export const untoldCard = (meeting: PlannedMeeting, kind: string, language: Language): RenderedCard => {
  const { untold } = sentencesIn(language);
  const told =
    kind === messageKinds.agenda
      ? untold.agenda
      : kind === messageKinds.amended
        ? untold.amended
        : kind === messageKinds.cancelled
          ? untold.cancelled
          : kind === messageKinds.called
            ? untold.called
            : untold.moved;
  return render(plannedMeetingCard, {
    ...{ language, title: untold.title, group: meeting.group.name },
    state: { told, tone: 'default' },
    notes: [untold.where],
    ...{ day: '', place: null, leader: null, minuteTaker: null, agenda: null },
    ...{ history: [], sources: [], buttons: [] },
  });
};

/** Says what taking a meeting over from the papers does. */
export const adoptCard = (group: MeantGroup, named: NamedMeeting, language: Language): RenderedCard => {
  const { adopt } = sentencesIn(language);
  return askCard(
    language,
    {
      title: adopt.title,
      group: `${group.name}, ${momentText(named, language)}`,
      consequence: adopt.consequence,
      inputs: [],
      confirm: {
        title: adopt.confirm,
        verb: 'meet.adopt',
        data: { group: group.groupId, day: named.day, sure: true },
      },
    },
    { verb: 'meet.calendar', data: { group: group.groupId } },
  );
};

/** Asks for what is to be otherwise. */
export const arrangeCard = (meeting: PlannedMeeting, language: Language): RenderedCard => {
  const { arrange } = sentencesIn(language);
  const about = { group: meeting.group.id, meeting: meeting.id };
  return askCard(
    language,
    {
      title: arrange.title,
      group: `${nameOf(meeting, language)}, ${meeting.group.name}`,
      consequence: arrange.consequence,
      inputs: [
        ...arrangementInputs(arrangementOf(meeting), language),
        { id: 'reason', label: arrange.reason, variant: 'lines', most: most.reason },
      ],
      confirm: {
        title: arrange.confirm,
        verb: 'meet.arrange',
        data: { ...about, sequence: meeting.sequence },
      },
    },
    { verb: 'meet.show', data: about },
  );
};

/** Asks why. */
export const cancelCard = (meeting: PlannedMeeting, language: Language): RenderedCard => {
  const { cancel } = sentencesIn(language);
  const about = { group: meeting.group.id, meeting: meeting.id };
  return askCard(
    language,
    {
      title: cancel.title,
      group: `${nameOf(meeting, language)}, ${momentText(meeting, language)}`,
      consequence: cancel.consequence,
      inputs: [
        {
          id: 'reason',
          label: cancel.reason,
          missing: cancel.reasonMissing,
          variant: 'lines',
          most: most.reason,
        },
      ],
      confirm: {
        title: cancel.confirm,
        verb: 'meet.cancel',
        data: { ...about, sequence: meeting.sequence },
        role: 'destructive',
      },
    },
    { verb: 'meet.show', data: about },
  );
};
