/** Words of which something is kept. Whoever asks can make up words: they must not fill the memory. */
const mostKept = 200_000;

/**
 * Finds out once a word, or text, what is to be known of it. To be used for what depends on the word and nothing else.
 * @param most of so many it is kept
 */
export const onceAWord = <Known>(
  find: (word: string) => Known,
  most = mostKept,
): ((word: string) => Known) => {
  const kept = new Map<string, Known>();
  return (word) => {
    let known = kept.get(word);
    if (known === undefined) {
      if (kept.size >= most) kept.clear();
      kept.set(word, (known = find(word)));
    }
    return known;
  };
};
