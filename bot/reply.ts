import type { Answer } from '../data/model/answer.ts';
import type { Language } from './inbound.ts';

/**
 * What the bot says back, still without any form: `teams/` makes Markdown of it, and cards where there is one.
 * All texts are plain; whoever formats them escapes them.
 */
export type Reply =
  | {
      kind: 'answer';
      answer: Answer;
      /** Ways on, as things to write. Never empty when the answer is unknown. */
      suggestions: string[];
    }
  | {
      kind: 'text';
      language: Language;
      /** Paragraphs. */
      paragraphs: string[];
      suggestions: string[];
    };
