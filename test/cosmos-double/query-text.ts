import { badRequest } from './refusal.ts';

/** One condition on one property of the item. */
export interface Condition {
  property: string;
  test: '=' | '<' | '<=' | '>' | '>=' | 'STARTSWITH';
  value: unknown;
}

/** A query understood: all conditions hold, in the order of one property. */
export interface Query {
  conditions: Condition[];
  orderBy: { property: string; descending: boolean } | null;
}

const shape = /^SELECT \* FROM c(?: WHERE (?<where>.+?))?(?: ORDER BY c\.(?<by>\w+)(?: (?<way>ASC|DESC))?)?$/;
const comparison = /^c\.(\w+) (=|<=?|>=?) (@\w+|true|false)$/;
const startsWith = /^STARTSWITH\(c\.(\w+), (@\w+)\)$/;

/**
 * Reads the few forms of SQL that Punkt sends, and nothing else: anything it does not know to the last character
 * is a 400, so that no condition can be passed over in silence.
 */
export const parseQuery = (body: unknown): Query => {
  const { query, parameters = [] } = (body ?? {}) as {
    query?: unknown;
    parameters?: { name: string; value: unknown }[];
  };
  const parts = typeof query === 'string' ? shape.exec(query)?.groups : undefined;
  if (!parts) throw badRequest(`The double does not know the query ${JSON.stringify(query)}.`);

  const unused = new Map(parameters.map(({ name, value }): [string, unknown] => [name, value]));
  const valueOf = (text: string): unknown => {
    if (!text.startsWith('@')) return text === 'true';
    const given = parameters.find(({ name }) => name === text);
    if (!given) throw badRequest(`The parameter ${text} is not given.`);
    unused.delete(text);
    return given.value;
  };
  const conditions = (parts.where?.split(' AND ') ?? []).map((text): Condition => {
    const [, property = '', test, value = ''] = comparison.exec(text) ?? [];
    if (test) return { property, test: test as Condition['test'], value: valueOf(value) };
    const [, start = '', prefix] = startsWith.exec(text) ?? [];
    if (prefix) return { property: start, test: 'STARTSWITH', value: valueOf(prefix) };
    throw badRequest(`The double does not know the condition ${text}.`);
  });
  if (unused.size > 0) throw badRequest(`Parameters not used: ${[...unused.keys()].join(', ')}.`);
  return { conditions, orderBy: parts.by ? { property: parts.by, descending: parts.way === 'DESC' } : null };
};
