/** What a span or a metric says besides its name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A word of the code's: the name of a route, a status, a container. Sentences, names and addresses are none. */
const codeWord = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * What may leave the house: numbers and words of the code's. Anything else becomes "other", so that a mistake somewhere
 * can tell nobody what was written or by whom.
 */
export const onlyCodeWords = (attributes: Attributes): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'number' || codeWord.test(value) ? value : 'other',
    ]),
  );
