import type { Sentences } from './text.da.ts';

/** What several cards say in English. */
export const english: Sentences = {
  more: (count) => `Show ${String(count)} more`,
  fewer: 'Show fewer',
  tryOne: 'You can also ask:',
  outcomes: {
    adopted: 'Adopted',
    'adopted-changed': 'Adopted with changes',
    noted: 'Noted',
    discussed: 'Discussed',
    postponed: 'Postponed',
    rejected: 'Rejected',
    referred: 'Referred',
  },
  roles: {
    chair: { one: 'Chair', several: 'Chairs' },
    secretary: { one: 'Secretary', several: 'Secretaries' },
    member: { one: 'Member', several: 'Members' },
    substitute: { one: 'Substitute', several: 'Substitutes' },
    observer: { one: 'Observer', several: 'Observers' },
    'contact-director': { one: 'Contact director', several: 'Contact directors' },
  },
  silences: {
    'not-installed': 'Does not have Punkt in Teams yet',
    uninstalled: 'Has removed Punkt',
    'not-in-roster': 'Does not have Punkt in Teams',
    'blocked-by-user': 'Has blocked Punkt',
    'disabled-by-admin': 'Their organisation has turned Punkt off',
    'not-found': 'Is no longer found in Teams',
  },
  and: 'and',
  cannotBeShown: (summary) =>
    `${summary} The card cannot be shown here; open it in a newer version of Teams.`,
};
