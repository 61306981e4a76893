import type { Card } from '../../../client/cards/cards.ts';
import { state } from '../state.ts';

type Query = { type?: string; dataset?: string };

/**
 * Fills the people pickers of a card: those of the organisation, or of the conversation (`scope=currentContext`). As in
 * Teams the value is the person's Entra object id.
 */
export const withPeople = (card: Card): Card => fill(card) as Card;

const fill = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fill);
  if (typeof value !== 'object' || value === null) return value;
  const element = value as Card;
  const { dataset = '' } = (element['choices.data'] ?? {}) as Query;
  if (element['type'] === 'Input.ChoiceSet' && dataset.startsWith('graph.microsoft.com/users')) {
    const { choices, ...rest } = element;
    delete rest['choices.data'];
    const found = peopleOf(dataset).map(({ name, aadObjectId }) => ({ title: name, value: aadObjectId }));
    const style = element['isMultiSelect'] === true ? 'expanded' : 'filtered';
    return { ...rest, style, choices: [...((choices as unknown[] | undefined) ?? []), ...found] };
  }
  return Object.fromEntries(Object.entries(element).map(([name, inner]) => [name, fill(inner)]));
};

const peopleOf = (dataset: string) => {
  const { world, conversation } = state;
  return dataset.includes('scope=currentContext')
    ? world.people.filter(({ id }) => conversation?.members.includes(id) ?? false)
    : world.people.filter(({ ofHost }) => ofHost);
};
