import type { DraftItem } from '../../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import { changeAgenda } from '../../../data/store/meetings/agendas.ts';
import { keepMeeting } from '../../../data/store/meetings/meetings.ts';
import type { Outcome } from '../../teams-double/client/cards/outcome.ts';
import type { Shown } from '../../teams-double/client/shown.ts';
import { group, groupId, shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import { agendaOf, itemOf, meetingOf } from '../fixtures.ts';

export const meetingId = '2026-ordinary-1';
export const about = { group: groupId, meeting: meetingId };
const own = { id: groupId, ...group };

/** Words that only those may read who read closed items. */
export const secret = 'Kvæsthusmoselunde';

export const items: DraftItem[] = [
  itemOf('i-1', 'Fælles nattevagt', { recommendation: 'Det indstilles, at vagten udvides.' }),
  itemOf('i-2', `Ny leder i ${secret}`, { closed: true }),
  itemOf('i-3', 'Nyt fra regionen', { kind: 'information' }),
];

export const meeting = (more: Partial<PlannedMeeting> = {}): PlannedMeeting =>
  meetingOf({ group: own, ...more });

/** The group of the ballots, with two chairs, an observer, and a meeting whose agenda is out. */
export const startMeetingInTeams = async (agenda: readonly DraftItem[] = items): Promise<GroupInTeams> => {
  const here = await startGroup({
    also: [
      ['Dora Dal', 'chair', 'Dal Kommune'],
      ['Olga Observatør', 'observer', null],
    ],
  });
  await keepMeeting(here.store, here.tenant, meeting());
  await changeAgenda(here.store, here.tenant, groupId, meetingId, () => agendaOf(agenda));
  return here;
};

/** Presses a button as a card would, with whatever data. */
export const press = (
  { at }: Pick<GroupInTeams, 'at'>,
  name: string,
  verb: string,
  data: Record<string, unknown>,
  where = 'personal',
): Promise<Outcome> => {
  const here = at(name, where);
  return here.act(here.last().id, { type: 'Action.Execute', verb }, { language: 'da', verb, ...data });
};

/** What somebody is answered, whatever else comes to them at the time. */
export const answerTo = async (
  { at }: Pick<GroupInTeams, 'at'>,
  name: string,
  text: string,
  where = 'personal',
): Promise<Shown> => {
  const { answers } = await at(name, where).say(text);
  const answer = answers.at(-1);
  if (answer === undefined) throw new Error(`no answer to ${text}`);
  return answer;
};

/** Presses a button that opens a form in the place of the message it is on, and gives that. */
export const openForm = async (
  { at }: Pick<GroupInTeams, 'at'>,
  name: string,
  verb: string,
  data: Record<string, unknown>,
): Promise<Shown> => {
  const here = at(name);
  const { id } = here.last();
  const outcome = await here.act(id, { type: 'Action.Execute', verb }, { language: 'da', verb, ...data });
  const form = here.messages().find((one) => one.id === id);
  if (outcome.kind !== 'card' || form === undefined) throw new Error(JSON.stringify(outcome));
  return form;
};

/** What somebody reads of what came of it. */
export const told = (outcome: Outcome): string => JSON.stringify(outcome);

/** Everything that somebody has seen, as one text. */
export const allSeen = ({ at }: Pick<GroupInTeams, 'at'>, name: string, where = 'personal'): string =>
  at(name, where).messages().map(shownIn).join('\n');

/** Puts the clock forward and has done what is due then. */
export const forwardTo = ({ clock, punkt }: GroupInTeams, at: string): void => {
  clock.forward((Date.parse(at) - clock.now().epochMilliseconds) / 3_600_000);
  punkt.wake();
};

export const fits =
  (...patterns: RegExp[]) =>
  (message: Shown): boolean =>
    patterns.every((pattern) => pattern.test(shownIn(message)));
