import { action } from '../actions.ts';
import { inLanguage, type Card, type CardInput } from '../card.ts';
import { commonText, type Role } from '../common-text.ts';
import { peopleDatasets } from '../inputs.ts';
import template from './template.json' with { type: 'json' };
import { danish, type Sentences } from './text.da.ts';
import { english } from './text.en.ts';

export interface AddPersonInput extends CardInput {
  groupId: string;
  group: string;
  /** Whom Teams searches: everybody in the organisation, or the people in the card's conversation. */
  variant: keyof Sentences['scopes'];
}

const roles: readonly Role[] = ['member', 'substitute', 'chair', 'secretary', 'observer', 'contact-director'];

/**
 * Adds somebody to a group (`people.add`, inputs `person`, `name`, `role`, `organisation`). `person` is what Teams' people
 * picker gives: the Entra object id, without a name; so the name is asked for too, for people Punkt has not met.
 */
export const addPersonCard: Card<AddPersonInput> = {
  name: 'add-person',
  template,
  viewOf: ({ language, groupId, group, variant }) => {
    const text = inLanguage(language, { da: danish, en: english });
    return {
      title: text.title,
      group,
      personLabel: text.person,
      personMissing: text.personMissing,
      personPlaceholder: text.personPlaceholder,
      nameLabel: text.name,
      namePlaceholder: text.namePlaceholder,
      dataset: peopleDatasets[variant],
      roleLabel: text.role,
      roleMissing: text.roleMissing,
      roles: roles.map((role) => ({ title: commonText(language).roles[role].one, value: role })),
      organisationLabel: text.organisation,
      organisationPlaceholder: text.organisationPlaceholder,
      guests: text.scopes[variant],
      actions: [action('people.add', text.add, language, { groupId }, { style: 'positive' })],
    };
  },
  summary: ({ language }) => inLanguage(language, { da: danish, en: english }).summary,
};
