import assert from 'node:assert/strict';
import type { Actor } from '../../bot/actor.ts';
import { startMinuting, type Minuting, type Outcome } from '../../bot/minutes/minutes.ts';
import { reads } from '../../bot/people/allowed/roles.ts';
import type { Agenda, DraftItem } from '../../data/model/agenda.ts';
import type { PlannedMeeting } from '../../data/model/meeting.ts';
import type { Membership, Role, Roster } from '../../data/model/people.ts';
import { changeAgenda } from '../../data/store/meetings/agendas.ts';
import { keepMeeting } from '../../data/store/meetings/meetings.ts';
import { changeRoster } from '../../data/store/people/change-people.ts';
import type { Store } from '../../data/store/store.ts';
import { StillClock } from '../decide/fixtures.ts';

export const tenant = 'vært';
export const group = { id: 'syddanmark/klynge', name: 'Klyngen', region: 'Syddanmark' };
export const meetingId = '2026-ordinary-1';
export const of = { groupId: group.id, meeting: meetingId };

export const personOf = (name: string): string => `${tenant}:${name.toLowerCase()}`;

const place = (name: string, role: Role, organisation: string | null = null): Membership => ({
  ...{ person: personOf(name), name, role, organisation },
});

export const roster: Roster = {
  groupId: group.id,
  name: group.name,
  region: group.region,
  members: [
    place('Signe', 'secretary'),
    place('Frede', 'chair', 'Regionen'),
    place('Karla', 'chair', 'Dal Kommune'),
    place('Anne', 'member', 'Almind Kommune'),
    place('Bo', 'substitute', 'Almind Kommune'),
    place('Carl', 'member', 'Bakke Kommune'),
    place('Else', 'substitute', 'Bakke Kommune'),
    place('Olga', 'observer'),
    place('Dorte', 'contact-director'),
  ],
  contacts: [],
};

export const actor = (name: string): Actor => ({
  person: personOf(name),
  name,
  rolesIn: (groupId) =>
    groupId === group.id
      ? roster.members.filter(({ person }) => person === personOf(name)).map(({ role }) => role)
      : [],
});

export const meetingOf = (more: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  ...{ kind: 'meeting', id: meetingId, group, purpose: 'ordinary', number: 1, prepares: null },
  ...{ day: '2026-03-12', time: '08:30', minutes: 120, place: 'Rådhuset' },
  ...{ leader: 'Frede', minuteTaker: 'Signe', state: 'planned' },
  ...{ agendaLead: null, agendaSource: null, agendaOut: null, agendaPublishedAt: '2026-02-27T09:00:00.000Z' },
  ...{ sequence: 0, acts: [] },
  ...more,
});

export const itemOf = (id: string, title: string, more: Partial<DraftItem> = {}): DraftItem => ({
  ...{ id, title, kind: 'decision', recommendation: null, minutes: 20, attachments: [], closed: false },
  ...{ by: null, waited: null, source: null },
  ...more,
});

export const agendaOf = (items: readonly DraftItem[], more: Partial<Agenda> = {}): Agenda => ({
  ...{ meeting: meetingId, items: [...items], ordered: true },
  ...{
    publishedAt: '2026-02-27T09:00:00.000Z',
    version: 1,
    removed: [],
    publishedBy: null,
    amending: null,
    amendments: [],
  },
  ...more,
});

export const items = [
  itemOf('i-1', 'Fælles nattevagt', { recommendation: 'Vagten udvides.' }),
  itemOf('i-2', 'Ny leder af teamet', { closed: true }),
  itemOf('i-3', 'Nyt fra regionen', { kind: 'information' }),
];

/** A store with the group, its meeting, and the meeting's published agenda. */
export const furnish = async (
  store: Store,
  more: { meeting?: PlannedMeeting; agenda?: Agenda; tenant?: string } = {},
): Promise<void> => {
  const whose = more.tenant ?? tenant;
  await changeRoster(store, whose, group.id, () => roster);
  await keepMeeting(store, whose, more.meeting ?? meetingOf());
  await changeAgenda(store, whose, group.id, meetingId, () => more.agenda ?? agendaOf(items));
};

export const minutingOn = (
  store: Store,
  at = '2026-03-02T08:00:00.000Z',
): { minuting: Minuting; clock: StillClock } => {
  const clock = new StillClock(at);
  return { minuting: startMinuting({ store, tenant, clock, reads }), clock };
};

export const value = <T>(outcome: Outcome<T>): T => {
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.refusal.code);
  return outcome.value;
};
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);
