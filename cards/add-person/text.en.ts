import type { Sentences } from './text.da.ts';

/** What the card add-person says in English. */
export const english: Sentences = {
  title: 'Add a person',
  person: 'Person',
  personMissing: 'Choose the person to add.',
  personPlaceholder: 'Search for a name',
  name: 'Name',
  namePlaceholder: 'Only for people I do not know',
  role: 'Role',
  roleMissing: 'Choose a role.',
  organisation: 'Organisation',
  organisationPlaceholder: 'Municipality, hospital …',
  scopes: {
    organisation: 'If the person is from another organisation, use a chat or channel that you are both in.',
    conversation: 'You can choose among those who are in this conversation.',
  },
  add: 'Add',
  summary: 'Punkt is ready to add a person.',
};
