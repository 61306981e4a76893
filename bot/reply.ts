import type { RenderedCard } from '../cards/render.ts';
import type { Citation } from '../data/model/answer.ts';
import type { Language } from './inbound.ts';

/**
 * What the bot says back. Texts are plain; `teams/` makes Markdown of them and escapes them. `status` is for the log
 * and the metrics: a word for how it went, never anything of what was said.
 */
export type Reply =
  | {
      kind: 'text';
      status: string;
      language: Language;
      /** Paragraphs. */
      paragraphs: string[];
      /** Ways on, as things to write. */
      suggestions: string[];
    }
  | {
      kind: 'card';
      status: string;
      language: Language;
      rendered: RenderedCard;
      /** What the card quotes, told to Teams as well; empty for cards that quote nothing. */
      citations: readonly Citation[];
      /** Is it an answer on which thumbs are wanted? */
      feedback: boolean;
    }
  /** A file is offered: who says yes gets it, made as it is then. Teams has files in personal chats only. */
  | ({ kind: 'file'; status: string; language: Language } & OfferedFile)
  /** Nothing is to be said. */
  | { kind: 'none' };

/** A file as it is offered. */
export type OfferedFile = {
  /** With its ending: "kalender-2027.ics". */
  name: string;
  /** One sentence. */
  description: string;
  bytes: number;
  /** Which file route makes it, and what that needs to know. A card carries it: nothing secret. */
  file: string;
  data: Record<string, unknown>;
};

/** Offers a file. */
export const offer = (language: Language, file: OfferedFile): Reply => ({
  kind: 'file',
  status: 'file',
  language,
  ...file,
});

/** One sentence or more, without suggestions. */
export const say = (language: Language, paragraphs: string | string[], status = 'text'): Reply => ({
  kind: 'text',
  status,
  language,
  paragraphs: [paragraphs].flat(),
  suggestions: [],
});

/** A refusal: one sentence that says who can. It changes nothing. */
export const refuse = (language: Language, sentence: string): Reply => say(language, sentence, 'refused');

/** A card on its own. */
export const show = (language: Language, rendered: RenderedCard, status = 'card'): Reply => ({
  kind: 'card',
  status,
  language,
  rendered,
  citations: [],
  feedback: false,
});
