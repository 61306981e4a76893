import type { StatedDeadline } from '../../../../data/model/deadline.ts';
import type { PlannedMeeting } from '../../../../data/model/meeting.ts';
import { remindText } from '../../text.da.ts';
import { statedAs } from './stated.ts';

/**
 * What a group's meetings ask for: the agenda out by its day, and remarks from those who cannot come by the meeting's.
 * A cancelled meeting asks for nothing. Pure.
 */
export const meetingDeadlines = (meetings: readonly PlannedMeeting[]): StatedDeadline[] =>
  meetings
    .filter(({ state, purpose }) => state === 'planned' && purpose !== 'chairs')
    .flatMap(({ id, group, day, agendaOut, agendaSource, agendaPublishedAt }) => [
      statedAs({
        id: `meeting-${id}`,
        kind: 'meeting',
        groupId: group.id,
        text: remindText.meetingComes(group.name, day),
        when: day,
      }),
      ...(agendaOut === null
        ? []
        : [
            statedAs({
              id: `agenda-${id}`,
              kind: 'agenda',
              groupId: group.id,
              text: remindText.agendaOut(group.name, day),
              when: agendaOut,
              sources: agendaSource === null ? [] : [agendaSource],
              settledAt: agendaPublishedAt,
            }),
          ]),
    ]);
