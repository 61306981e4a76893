/**
 * Fields that are no texts: words with a meaning in code, and identifiers, which are neither shown nor ever long.
 * Every other string of an input is whatever somebody wrote.
 */
export const isCode = (key: string): boolean =>
  /^(language|status|state|outcome|variant|tone|role|paperKind|why|step|reaction|abilities|access|verb|data|url)$/.test(
    key,
  ) || /^(id|stage|address|field)$|Ids?$/.test(key);

const most = 60;

/** An input with every text 2,000 characters long and every list 60 long. */
export const overlong = <Input>(input: Input): Input => {
  const grown = (value: unknown, key: string): unknown => {
    if (isCode(key)) return value;
    if (typeof value === 'string') return `${value} `.repeat(Math.ceil(2_000 / (value.length + 1)));
    if (Array.isArray(value))
      return value.length === 0
        ? value
        : Array.from({ length: Math.max(most, value.length) }, (_, index) =>
            grown(value[index % value.length], key),
          );
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, grown(one, inner)]));
  };
  return grown(input, '') as Input;
};
