/**
 * A function of a word that remembers what it came to: papers say the same few thousand words again and again. All is
 * forgotten when there are too many, since whoever asks can bring any word.
 */
export const remembered = (find: (word: string) => string, most = 100_000): ((word: string) => string) => {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      known.set(word, (found = find(word)));
    }
    return found;
  };
};
