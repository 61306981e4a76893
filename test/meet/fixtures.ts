import type { Actor } from '../../bot/actor.ts';
import { startMeeting, type Meeting } from '../../bot/meet/meet.ts';
import type { MeetingRules, Stated } from '../../bot/meet/rules/meeting-rules.ts';
import { noRules } from '../../bot/meet/rules/meeting-rules.ts';
import type { Roster } from '../../data/model/people.ts';
import type { Fact } from '../../data/register/fact.ts';
import type { Store } from '../../data/store/store.ts';
import { StillClock } from '../decide/fixtures.ts';

export const tenant = 'vært';
export const group = { id: 'syddanmark/klynge', name: 'Klyngen', region: 'Syddanmark' };

export const ruleFact = (object: string, more: Partial<Fact> = {}): Fact => ({
  subject: 'group:1',
  relation: 'meeting-rule',
  object,
  objectId: null,
  validFrom: null,
  validTo: null,
  statedOn: null,
  standing: 'in-force',
  supersededOn: null,
  announces: false,
  quality: null,
  when: null,
  movedFrom: null,
  document: 'd1',
  item: null,
  citation: { document: 'kommissorium.txt', place: 'Møder', quote: object },
  also: [],
  ...more,
});

export const stated = <T>(value: T): Stated<T> => ({
  value,
  source: { document: 'kommissorium.txt', place: 'Møder', quote: String(value) },
  draft: false,
  until: null,
});

/** Four meetings, one a quarter, with all there is to say. */
export const quarterly: MeetingRules = {
  ...noRules,
  perYear: stated(4),
  spread: stated(4 as const),
  duration: stated(120),
  themes: stated(1),
  themeDuration: stated(240),
  chairsBefore: stated(true as const),
  agendaLead: stated({ amount: 10, unit: 'days' as const }),
  places: stated([
    { place: 'Sygehuset, Vest', times: 2 },
    { place: 'Sygehuset, Øst', times: 2 },
  ]),
  leaders: stated(['kommunernes formand', 'sygehuset']),
  minuteTakers: stated(['kommunal sekretær', 'sygehusets sekretær']),
  informationLast: stated(true),
};

export const personOf = (name: string): string => `${tenant}:${name.toLowerCase()}`;
export const actor = (name: string, ...roles: ReturnType<Actor['rolesIn']>[number][]): Actor => ({
  person: personOf(name),
  name,
  rolesIn: (groupId) => (groupId === group.id ? roles : []),
});
export const secretary = actor('Signe', 'secretary');
export const member = actor('Mads', 'member');

export const roster: Roster = {
  groupId: group.id,
  name: group.name,
  region: group.region,
  members: [
    { person: personOf('Signe'), name: 'Signe', role: 'secretary', organisation: null },
    { person: personOf('Carl'), name: 'Carl', role: 'chair', organisation: 'Vestby Kommune' },
    { person: personOf('Mads'), name: 'Mads', role: 'member', organisation: 'Østby Kommune' },
    { person: personOf('Dorte'), name: 'Dorte', role: 'contact-director', organisation: null },
  ],
  contacts: [{ party: 'Vestby Kommune', people: [personOf('Karen')] }],
};

export const meetingWith = (
  store: Store,
  at = '2026-11-20T09:00:00.000Z',
): { meeting: Meeting; clock: StillClock } => {
  const clock = new StillClock(at);
  return { meeting: startMeeting({ store, tenant, clock }), clock };
};
