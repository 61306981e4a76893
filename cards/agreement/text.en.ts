import type { Sentences } from './text.da.ts';

/** What the card agreement says in English. */
export const english: Sentences = {
  region: 'Region',
  scope: 'Holds for',
  owner: 'Owner',
  noOwner: 'The papers do not say who owns the agreement now.',
  formerOwners: 'Former owners',
  parties: 'Parties',
  approvals: 'Approvals',
  states: {
    approved: 'Approved',
    'not-approved': 'Not approved',
    awaited: 'Awaited',
    expected: 'Expected to be approved',
  },
  history: 'History',
  sources: 'Sources',
  summary: 'Punkt shows an agreement.',
};
