/** From, and to before: where something stands in a text. */
export type Stretch = readonly [from: number, to: number];

/** What a pattern was last looked for in, and where it stood. A question is looked through by several readers. */
const last = new WeakMap<RegExp, { text: string; found: readonly Stretch[] }>();

/** Where a pattern stands in a text, in order. The pattern has its global flag set. */
export const foundIn = (pattern: RegExp, text: string): readonly Stretch[] => {
  const known = last.get(pattern);
  if (known?.text === text) return known.found;
  // Most patterns stand nowhere in a question, and a look tells that soonest.
  const found =
    text.search(pattern) < 0
      ? []
      : [...text.matchAll(pattern)].map((match): Stretch => [match.index, match.index + match[0].length]);
  last.set(pattern, { text, found });
  return found;
};
