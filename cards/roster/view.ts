import { action, toggle } from '../actions.ts';
import { inLanguage, type Card, type CardInput, type Language } from '../card.ts';
import { commonText, listed, type Role, type Silence } from '../common-text.ts';
import template from './template.json' with { type: 'json' };
import { danish } from './text.da.ts';
import { english } from './text.en.ts';

export interface RosterPerson {
  /** Who it is, as Punkt knows people. */
  personId: string;
  name: string;
  role: Role;
  organisation: string | null;
  /** Why nothing reaches them in Teams; null when it does. */
  why: Silence | null;
}

/** A group as its secretary keeps it. */
export interface RosterInput extends CardInput {
  groupId: string;
  group: string;
  people: RosterPerson[];
  /** Whom a party's tasks go to; names as they are to be read. */
  contacts: { party: string; people: string[] }[];
  /** May the reader add and remove people? */
  mayEdit: boolean;
}

const order: readonly Role[] = ['chair', 'member', 'substitute', 'secretary', 'contact-director', 'observer'];
const seen = 12;
const mostPeople = 80;
const mostContacts = 20;

/** A group's people by their roles, to add to (`people.addForm`) and remove from (`people.remove`, input `person`). */
export const rosterCard: Card<RosterInput> = {
  name: 'roster',
  template,
  viewOf: ({ language, groupId, group, people, contacts, mayEdit }) => {
    const text = inLanguage(language, { da: danish, en: english });
    const sorted = people
      .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
      .slice(0, mostPeople);
    const folded = sorted.slice(seen);
    const mayRemove = mayEdit && people.length > 0;
    return {
      group,
      count: people.length === 0 ? '' : text.people(people.length),
      nobody: people.length === 0 ? text.nobody : '',
      roles: byRole(sorted.slice(0, seen), language),
      hasFolded: folded.length > 0,
      folded: byRole(folded, language),
      more: text.more(folded.length),
      fewer: commonText(language).fewer,
      notAll: people.length > mostPeople ? text.notAll(mostPeople) : '',
      hasContacts: contacts.length > 0,
      contactsTitle: text.contacts,
      contacts: contacts.slice(0, mostContacts).map((one) => ({
        party: one.party,
        people: one.people.length === 0 ? text.noContact : listed(one.people, language),
      })),
      mayRemove,
      removeLabel: text.removeLabel,
      removeMissing: text.removeMissing,
      removePlaceholder: text.removePlaceholder,
      // Somebody may be there more than once, but is removed altogether.
      choices: sorted
        .filter(({ personId }, index) => sorted.findIndex((one) => one.personId === personId) === index)
        .map(({ personId, name, organisation }) => ({
          title: [name, organisation ?? ''].filter((part) => part !== '').join(', '),
          value: personId,
        })),
      removeActions: [
        action('people.remove', text.removeNow, language, { groupId }, { style: 'destructive' }),
      ],
      actions: [
        ...(mayEdit
          ? [action('people.addForm', text.add, language, { groupId }, { withoutInputs: true })]
          : []),
        ...(mayRemove ? [toggle(text.remove, ['removal'])] : []),
      ],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};

const roleName = (role: Role, count: number, language: Language): string =>
  commonText(language).roles[role][count === 1 ? 'one' : 'several'];

const byRole = (people: readonly RosterPerson[], language: Language) =>
  order.flatMap((role) => {
    const those = people.filter((one) => one.role === role);
    if (those.length === 0) return [];
    return [
      {
        title: roleName(role, those.length, language),
        people: those.map(({ name, organisation, why }) => ({
          name,
          about: organisation ?? '',
          unreachable: why === null ? '' : commonText(language).silences[why],
        })),
      },
    ];
  });
