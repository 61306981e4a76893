import type { Answer } from '../../data/model/answer.ts';
import type { Inbound, Language } from '../inbound.ts';
import type { Reply } from '../reply.ts';
import { sentencesIn } from './sentences.ts';

/** What routing needs from the rest of Punkt. */
export type Destinations = {
  answer: (inbound: Inbound) => Promise<Answer>;
  /** Questions that the papers at hand do answer, to show what can be asked. May be empty. */
  examples: (language: Language) => string[];
  /** The tenant this deployment serves; null in local mode, where every tenant counts. */
  tenant: string | null;
};

type Route = {
  /** For the log. */
  name: string;
  takes: (inbound: Inbound) => boolean;
  reply: (inbound: Inbound) => Promise<Reply>;
};

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

/**
 * Every way a message can go, tried from the top; the last takes all. To add one: add it here, before `question`.
 */
const routesTo = ({ answer, examples, tenant }: Destinations): Route[] => {
  const say = (language: Language, paragraphs: string[], suggestions: string[] = []): Promise<Reply> =>
    Promise.resolve({ kind: 'text', language, paragraphs, suggestions });
  const waysOn = (language: Language) => [...examples(language), sentencesIn(language).helpWord];
  return [
    {
      name: 'other-tenant',
      takes: ({ conversation }) => tenant !== null && conversation.tenant?.toLowerCase() !== tenant,
      reply: ({ language }) => say(language, [sentencesIn(language).otherTenant]),
    },
    {
      name: 'no-text',
      takes: ({ text }) => !/[\p{L}\p{N}]/u.test(text),
      reply: ({ language }) => say(language, [sentencesIn(language).noText], waysOn(language)),
    },
    {
      name: 'too-long',
      takes: ({ text }) => text.length > longest,
      reply: ({ language }) => say(language, [sentencesIn(language).tooLong(longest)]),
    },
    {
      name: 'help',
      takes: ({ text }) => languageBy(helpWords, text) !== null,
      reply: ({ text }) => {
        const language = languageBy(helpWords, text) ?? 'da';
        return say(language, sentencesIn(language).help, examples(language));
      },
    },
    {
      name: 'greeting',
      takes: ({ text }) => languageBy(greetings, text) !== null,
      reply: ({ text }) => {
        const language = languageBy(greetings, text) ?? 'da';
        return say(language, [sentencesIn(language).greeting], waysOn(language));
      },
    },
    {
      name: 'question',
      takes: () => true,
      reply: async (inbound) => {
        const found = await answer(inbound);
        const suggestions = found.status === 'unknown' ? waysOn(found.language) : [];
        return { kind: 'answer', answer: found, suggestions };
      },
    },
  ];
};

/** Sends each message where it belongs, and gives back the reply with the name of the route that made it. */
export const createRouter = (
  destinations: Destinations,
): ((inbound: Inbound) => Promise<{ route: string; reply: Reply }>) => {
  const routes = routesTo(destinations);
  return async (inbound) => {
    const route = routes.find(({ takes }) => takes(inbound));
    if (route === undefined) throw new Error('no route takes this message');
    return { route: route.name, reply: await route.reply(inbound) };
  };
};
