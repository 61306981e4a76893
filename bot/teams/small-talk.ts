import type { Conversation, Language, Message } from '../inbound.ts';
import type { Reply } from '../reply.ts';
import type { MessageRoute } from '../route.ts';
import { sentencesIn } from './sentences.ts';

/** Characters. Nobody asks a longer question; reading one would only cost time. */
const longest = 2000;

/** The bare word, whatever its case, slash or punctuation; the word also decides the language of the reply. */
const words = (language: Language, pattern: RegExp) => ({ language, pattern });
const helpWords = [
  words('da', /^\/?(hjælp|hjaelp|hvad kan du|hvad kan jeg spørge om)[\s!?.]*$/i),
  words('en', /^\/?(help|what can you do|what can i ask)[\s!?.]*$/i),
];
const greetings = [
  words('da', /^(hej|hejsa|hej med dig|goddag|god(morgen| morgen|aften)|davs|halløj)( punkt)?[\s!?.,]*$/i),
  words('en', /^(hi|hello|hey|good (morning|afternoon|evening))( there)?( punkt)?[\s!?.,]*$/i),
];
const languageBy = (list: typeof helpWords, text: string): Language | null =>
  list.find(({ pattern }) => pattern.test(text))?.language ?? null;

export type SmallTalkParts = {
  /** Questions that the papers at hand do answer, to show what can be asked. May be empty. */
  examples: (language: Language) => string[];
  help: (language: Language, scope: Conversation['scope'], examples: string[]) => Reply;
  /** What is said in a greeting's place to somebody who has something to do first; null to everybody else. */
  insteadOfGreeting?: (message: Message, language: Language) => Reply | null;
};

/** What Punkt says when it is asked nothing. */
export const smallTalkRoutes = ({ examples, help, insteadOfGreeting }: SmallTalkParts): MessageRoute[] => {
  const text = (
    language: Language,
    status: string,
    paragraph: string,
    suggestions: string[] = [],
  ): Reply => ({
    kind: 'text',
    status,
    language,
    paragraphs: [paragraph],
    suggestions,
  });
  const waysOn = (language: Language) => [...examples(language), sentencesIn(language).helpWord];
  return [
    {
      name: 'no-text',
      takes: ({ text: written, files }) => files.length === 0 && !/[\p{L}\p{N}]/u.test(written),
      reply: async (message) => {
        const { language } = message;
        return text(language, 'no-text', sentencesIn(language).noText, waysOn(language));
      },
    },
    {
      name: 'too-long',
      takes: ({ text: written }) => written.length > longest,
      reply: async ({ language }) => text(language, 'too-long', sentencesIn(language).tooLong(longest)),
    },
    {
      name: 'help',
      takes: ({ text: written }) => languageBy(helpWords, written) !== null,
      reply: async (message) => {
        const language = languageBy(helpWords, message.text) ?? 'da';
        return help(language, message.conversation.scope, examples(language));
      },
    },
    {
      name: 'greeting',
      takes: ({ text: written }) => languageBy(greetings, written) !== null,
      reply: async (message) => {
        const language = languageBy(greetings, message.text) ?? 'da';
        const other = insteadOfGreeting?.(message, language) ?? null;
        return other ?? text(language, 'greeting', sentencesIn(language).greeting, waysOn(language));
      },
    },
  ];
};
