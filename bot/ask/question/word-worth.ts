import type { Saying } from './saying.ts';
import type { Word } from './words.ts';

/** After these comes the verb of the question: "hvad fører udvalget …", "hvem stod for …". */
const questionWord = /(?<!\p{L})(?:hvem|hvad|hva|hvornår|hvordan|hvorfor|hvor)\s+$/iu;

/** Words that a paper says otherwise more often than others: measured on questions and the sentences that answer them. */
const worths = { verbOfQuestion: 0.5, slip: 0.5 };
/** A word is known only as a slip of the pen. */
const surelyKnown = 0.82;

/**
 * What a word counts beside others as rare: how likely the passage that answers says it, or what it stands in does. Of
 * what is asked (`predicate`) that is so however it is placed.
 */
export const worthOf = (word: Word, text: string, sayings: readonly Saying[], predicate: boolean): number => {
  if (!predicate && questionWord.test(text.slice(0, word.start))) return worths.verbOfQuestion;
  if (sayings.length > 0 && sayings.every(({ fit }) => fit < surelyKnown)) return worths.slip;
  return 1;
};
