import type { z } from 'zod';
import type { CardAction, FileAnswer, Language, Message } from './inbound.ts';
import type { Reply } from './reply.ts';

/** One way a message can go. Routes are tried in order; the first that takes a message has it. */
export type MessageRoute = {
  /** For the log. */
  name: string;
  takes: (message: Message) => boolean;
  reply: (message: Message) => Promise<Reply>;
};

/** Characters. */
const longestCommand = 400;

const lines = new WeakMap<Message, string>();

/** What a message says, blanks folded; every command looks at it. */
const lineOf = (message: Message): string => {
  let line = lines.get(message);
  if (line === undefined) lines.set(message, (line = message.text.replace(/\s+/g, ' ').trim()));
  return line;
};

/** What a command reads out of a message: the named parts of its pattern, trimmed; absent ones are null. */
export type CommandParts = (part: string) => string | null;

/**
 * A command that people write, in both languages. The language of the pattern that fits is the reply's: somebody who
 * writes the English word is answered in English although the rest of the line is a Danish name.
 * @param patterns with named groups for what varies; matched against the whole text, blanks folded, case ignored
 */
export const command = (
  name: string,
  patterns: Record<Language, readonly RegExp[]>,
  reply: (message: Message, parts: CommandParts) => Promise<Reply>,
): MessageRoute => {
  const fit = (message: Message): { language: Language; match: RegExpExecArray } | null => {
    const text = lineOf(message);
    // Commands are short; looking for one in a long text would only cost time.
    if (text.length > longestCommand) return null;
    for (const language of ['da', 'en'] as const)
      for (const pattern of patterns[language]) {
        const match = pattern.exec(text);
        if (match !== null) return { language, match };
      }
    return null;
  };
  return {
    name,
    takes: (message) => fit(message) !== null,
    reply: async (message) => {
      const found = fit(message);
      if (found === null) throw new Error(`not a ${name}`);
      const { language, match } = found;
      return reply({ ...message, language }, (part) => match.groups?.[part]?.trim() || null);
    },
  };
};

/** What a button leads to. */
export type ActionRoute = {
  verb: string;
  /** Null: the data is not what a card of ours carries. */
  reply: (action: CardAction) => Promise<Reply> | null;
};

/** A button's route; `schema` says what its card carries, and whatever else arrives is not looked at. */
export const action = <T>(
  verb: string,
  schema: z.ZodType<T>,
  reply: (data: T, action: CardAction) => Promise<Reply>,
): ActionRoute => ({
  verb,
  reply: (pressed) => {
    const parsed = schema.safeParse(pressed.data);
    return parsed.success ? reply(parsed.data, pressed) : null;
  },
});

/** A file as it was made. */
export type MadeFile = { name: string; bytes: Uint8Array };

/** Makes a kind of file for whoever said yes to it. */
export type FileRoute = {
  file: string;
  /** Null: the data is not what an offer of ours carries. @throws Refused when the person may not have it */
  make: (answer: FileAnswer) => Promise<MadeFile> | null;
};

/** A file's route; it asks again whether the person may have it, for the offer came back from outside. */
export const fileRoute = <T>(
  file: string,
  schema: z.ZodType<T>,
  make: (data: T, answer: FileAnswer) => Promise<MadeFile>,
): FileRoute => ({
  file,
  make: (answer) => {
    const parsed = schema.safeParse(answer.data);
    return parsed.success ? make(parsed.data, answer) : null;
  },
});
