import type { ActionRoute } from '../../route.ts';
import { agendaActions } from './agenda/agenda-actions.ts';
import { meetingActions } from './calendar/meeting-actions.ts';
import type { MeetingChatParts } from './parts.ts';
import { extraActions } from './extra/extra-actions.ts';
import { yearActions } from './year/year-actions.ts';

/**
 * What the buttons of meetings' and agendas' cards do. Who presses comes from the activity; what a card carries is only
 * ever a wish, which the acts accept or refuse.
 */
export const meetActions = (parts: MeetingChatParts): ActionRoute[] => [
  ...yearActions(parts),
  ...extraActions(parts),
  ...meetingActions(parts),
  ...agendaActions(parts),
];
