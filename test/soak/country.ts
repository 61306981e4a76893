import { municipalities } from '../../data/language/municipalities.ts';
import type { PlannedMeeting } from '../../data/model/meeting.ts';
import { personIdOf, type PersonId, type Role, type Roster } from '../../data/model/people.ts';
import { groupKey } from '../../data/register/group-key.ts';

export interface CountrySize {
  groups: number;
  members: number;
  ballots: number;
  reminders: number;
}

/** As much of Denmark as uses Punkt: 98 municipalities, 17 sundhedsråd, and working groups. */
export const denmark: CountrySize = { groups: 200, members: 5_000, ballots: 200, reminders: 50_000 };

export const councils = 17;

export interface InventedGroup {
  groupId: string;
  name: string;
  people: { name: string; role: Role; organisation: string | null }[];
}

/** Invented people in groups of equal size; the first is the secretary, the second the chair. */
export const inventedGroups = ({ groups, members }: CountrySize): InventedGroup[] => {
  const each = Math.max(3, Math.floor(members / groups));
  const places = municipalities.map(({ name }) => `${name} Kommune`);
  return Array.from({ length: groups }, (_, group) => {
    const name =
      group < councils ? `Prøvesundhedsråd ${String(group + 1)}` : `Prøvegruppe ${String(group + 1)}`;
    return {
      groupId: groupKey(name, null),
      name,
      people: Array.from({ length: each }, (_, at) => ({
        name: `Person ${String(group * each + at + 1)} Prøve`,
        role: at === 0 ? 'secretary' : at === 1 ? 'chair' : 'member',
        organisation: at < 2 ? null : (places[(group * each + at) % places.length] ?? null),
      })),
    };
  });
};

export const rosterOf = (
  { groupId, name, people }: InventedGroup,
  idOf: (name: string) => PersonId,
): Roster => ({
  groupId,
  name,
  region: null,
  members: people.map((one) => ({ ...one, person: idOf(one.name) })),
  contacts: [],
});

const day = 86_400_000;

/** Meetings of a group that were moved a moment ago, of which everybody is to be told: as many as there are to remind of. */
export const movedMeetings = (
  { groupId, name, people }: InventedGroup,
  count: number,
  now: number,
  tenant: string,
): PlannedMeeting[] =>
  Array.from({ length: count }, (_, at) => {
    const on = (days: number): string => new Date(now + days * day).toISOString().slice(0, 10);
    const by = personIdOf(tenant, 'punkt');
    const arranged = {
      ...{ time: '09:00', minutes: 120, place: 'Lokale 1', leader: null, minuteTaker: null },
    };
    const acts: PlannedMeeting['acts'] = [
      { at: new Date(now - day).toISOString(), by, act: 'planned', before: null, reason: null },
      {
        at: new Date(now).toISOString(),
        by,
        act: 'moved',
        before: { ...arranged, day: on(90 + at) },
        reason: `${String(people.length)} kan bedre`,
      },
    ];
    return {
      ...arranged,
      ...{
        kind: 'meeting',
        id: `soak-ordinary-${String(at + 1)}`,
        group: { id: groupId, name, region: null },
      },
      ...{ purpose: 'ordinary', number: at + 1, prepares: null, state: 'planned', day: on(120 + at) },
      ...{ agendaLead: null, agendaSource: null, agendaOut: null, agendaPublishedAt: null },
      ...{ sequence: 1, acts },
    };
  });
