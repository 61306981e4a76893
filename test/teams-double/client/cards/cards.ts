/** An Adaptive Card as plain JSON. */
export type Card = Record<string, unknown>;

export type CardAction = {
  type: string;
  title?: string;
  id?: string;
  verb?: string;
  url?: string;
  data?: unknown;
  card?: Card;
  associatedInputs?: string;
};

export type CardInput = {
  type: string;
  id: string;
  value?: unknown;
  isRequired?: boolean;
  valueOn?: string;
  valueOff?: string;
};

/** An action with the inputs that go with it: those of its card and of the cards that show it. */
export type Reachable = { action: CardAction; inputs: CardInput[] };

type Json = Record<string, unknown>;

/** Every action of a card that a person can press, inner cards included; fallbacks and the refresh are not. */
export const actionsOf = (card: Card, outer: CardInput[] = []): Reachable[] => {
  const inputs = [...outer];
  const actions: CardAction[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const element = value as Json;
    const type = typeof element['type'] === 'string' ? element['type'] : '';
    if (type.startsWith('Action.')) return void actions.push(element as CardAction);
    if (type.startsWith('Input.')) inputs.push(element as unknown as CardInput);
    for (const [name, inner] of Object.entries(element))
      if (!['fallback', 'refresh', 'authentication', 'choices'].includes(name)) walk(inner);
  };
  walk(card);
  return actions.flatMap((action) => [
    { action, inputs },
    ...(action.type === 'Action.ShowCard' && action.card !== undefined ? actionsOf(action.card, inputs) : []),
  ]);
};

/** Thrown when a test does with a card what no person could. */
export class CardMisused extends Error {
  override readonly name = 'CardMisused';
}

/**
 * The data an action sends: its own, and what stands in the inputs. As in Teams' client an input that is empty is
 * left out, and one that is required stops the action.
 *
 * @throws CardMisused for an input that is not there, or a required one that is empty
 */
export const filledIn = ({ action, inputs }: Reachable, given: Record<string, string>): unknown => {
  const known = new Set(inputs.map(({ id }) => id));
  for (const id of Object.keys(given))
    if (!known.has(id)) throw new CardMisused(`the card has no input ${id}`);
  if (action.associatedInputs?.toLowerCase() === 'none') return action.data;
  const values: Json = {};
  for (const input of inputs) {
    const value = given[input.id] ?? initialOf(input);
    if (value !== '') values[input.id] = value;
    else if (input.isRequired === true) throw new CardMisused(`the input ${input.id} must be filled in`);
  }
  // Text as data goes as it is; there is nowhere to put inputs.
  return typeof action.data === 'string' ? action.data : { ...(action.data as Json | undefined), ...values };
};

const initialOf = ({ type, value, valueOn = 'true', valueOff = 'false' }: CardInput): string => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (type !== 'Input.Toggle') return text;
  return text === valueOn ? valueOn : valueOff;
};

/** How many ids of `refresh.userIds` Teams reads. */
const maxUserIds = 60;

/** The action that fetches a card anew; null when it has none. */
export const refreshOf = (card: Card): CardAction | null => {
  const { action } = (card['refresh'] ?? {}) as { action?: CardAction };
  return action?.type === 'Action.Execute' ? action : null;
};

/** Whether Teams refreshes a card by itself when this person sees it. */
export const refreshesFor = (card: Card, personId: string): boolean => {
  const { userIds = [] } = (card['refresh'] ?? {}) as { userIds?: string[] };
  return refreshOf(card) !== null && userIds.slice(0, maxUserIds).includes(personId);
};
