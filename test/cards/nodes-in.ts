export type Node = Record<string, unknown> & { type?: unknown };

/** Every object in a card, data of actions left out. */
export const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => (key === 'data' ? [] : nodesIn(one)));
  return [value as Node, ...inner];
};

export const ofType = (card: object, pattern: RegExp): Node[] =>
  nodesIn(card).filter(({ type }) => typeof type === 'string' && pattern.test(type));
