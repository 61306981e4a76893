import type { PlannedMeeting } from '../../../data/model/meeting.ts';
import { danishTimeOf, instantAt } from '../../../data/calendar/danish-time.ts';
import { groupKey } from '../../../data/register/group-key.ts';
import { changeRoster } from '../../../data/store/people/change-people.ts';
import { shownIn, startGroup, type GroupInTeams } from '../../decide/chat/group-in-teams.ts';
import { importSample } from '../../teams/import-sample.ts';
import type { Shown } from '../../teams-double/client/shown.ts';

/** The group whose minutes are among the samples. */
export const klynge = {
  name: 'Sundhedsklynge Sydvestjylland - Fagligt strategisk niveau',
  region: 'Syddanmark',
};
export const klyngeId = groupKey(klynge.name, klynge.region);

export const november = 'referat-sundhedsklynge-sydvestjylland-2023-11-30.txt';
export const january = 'referat-sundhedsklynge-sydvestjylland-2024-01-25.pdf';

/** An invented meeting of the group, with the last day for its agenda. */
export const meetingOn = (day: string, agendaOut: string, nth: number): PlannedMeeting => ({
  kind: 'meeting',
  id: `${day.slice(0, 4)}-ordinary-${String(nth)}`,
  group: { id: klyngeId, ...klynge },
  purpose: 'ordinary',
  number: nth,
  prepares: null,
  state: 'planned',
  ...{ day, time: '08:30', minutes: 120, place: null, leader: null, minuteTaker: null },
  agendaLead: { amount: 10, unit: 'days' },
  agendaSource: null,
  agendaOut,
  agendaPublishedAt: null,
  sequence: 0,
  acts: [{ at: '2023-12-01T08:00:00.000Z', by: 'x:sara', act: 'planned', before: null, reason: null }],
});

/** Punkt with the minutes of 30 November 2023, and a contact for one of the parties they name. */
export const startKlynge = (
  papers: readonly string[] = [november],
  prepare: NonNullable<Parameters<typeof startGroup>[0]>['prepare'] = async () => undefined,
): Promise<GroupInTeams> =>
  startGroup({
    start: '2023-12-01T05:00:00.000Z',
    named: klynge,
    prepare: async (house) => {
      const { store, tenant, groupId, idOf } = house;
      for (const file of papers) await importSample(store, file, tenant);
      await changeRoster(
        store,
        tenant,
        groupId,
        (now) => now && { ...now, contacts: [{ party: 'Esbjerg Kommune', people: [idOf('Carl Bakke')] }] },
      );
      await prepare(house);
    },
  });

/** Moves the clock to a Danish time, which must lie ahead, and has Punkt do what is due then. */
export const goTo = ({ clock, punkt }: GroupInTeams, day: string, time: string): void => {
  clock.forward((Date.parse(instantAt(day, time)) - clock.now().epochMilliseconds) / 3_600_000);
  punkt.wake();
};

/** Lets the days pass, so that each reminder comes on its own day, and gives when somebody got which. */
export const today = ({ clock }: GroupInTeams): string =>
  danishTimeOf(new Date(clock.now().epochMilliseconds).toISOString()).day;

export const about =
  (...words: (string | RegExp)[]) =>
  (message: Shown): boolean =>
    message.from.isBot &&
    words.every((word) =>
      typeof word === 'string' ? shownIn(message).includes(word) : word.test(shownIn(message)),
    );
