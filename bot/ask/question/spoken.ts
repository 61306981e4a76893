import type { Language } from './question.ts';

/** What was just spoken of in a conversation: pure data, to be given back with the next question. */
export interface Spoken {
  /** The last question as it was understood, with what it took over from the one before. */
  question: string;
  language: Language;
  /** The body the answer named, for "gruppen" and the like. */
  body: string | null;
}
