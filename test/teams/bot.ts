import { questionAction, questionRoute, type QuestionParts } from '../../bot/ask/question-routes.ts';
import { publicViewer } from '../../data/register/viewer.ts';
import type { TeamsIdentity } from '../../bot/config.ts';
import { helpReply } from '../../bot/conversation-cards.ts';
import type { CardAction, Language, Message } from '../../bot/inbound.ts';
import { createLog, type Log } from '../../bot/log.ts';
import { startServer } from '../../bot/server.ts';
import type { TokenSource } from '../../bot/teams/adapter.ts';
import { createConnection } from '../../bot/teams/connection.ts';
import type { Features } from '../../bot/teams/routing.ts';
import { smallTalkRoutes } from '../../bot/teams/small-talk.ts';
import { createTeams } from '../../bot/teams/teams.ts';
import type { TurnPace } from '../../bot/teams/turn-pace.ts';
import type { TypingPace } from '../../bot/teams/typing.ts';
import type { Telemetry } from '../../bot/telemetry/telemetry.ts';
import type { Answer } from '../../data/model/answer.ts';

export type QuestionAnswered = (asked: Message | CardAction, question: string) => Promise<Answer>;

/** The parts of the question's routes, where only the answer matters: nothing is remembered of what was asked before. */
export const questionParts = (
  answer: QuestionAnswered,
  waysOn: (language: Language) => string[] = () => [],
): QuestionParts => ({
  askedThere: () => Promise.resolve({ viewer: publicViewer }),
  answer: async ({ text, language }, inbound) => ({
    answer: await answer(inbound, text),
    spoken: { question: text, language: language ?? 'da', body: null },
  }),
  conversations: {
    previous: () => Promise.resolve(undefined),
    keep: () => undefined,
    written: () => Promise.resolve(),
  },
  goesOn: () => false,
  waysOn,
});

export type BotParts = {
  /** Null: local mode, nobody is authenticated. */
  identity: TeamsIdentity | null;
  tokenSource: TokenSource;
  answer: QuestionAnswered;
  examples: (language: Language) => string[];
  /** In place of `answer`: what remembers a conversation too. */
  questions: QuestionParts;
  /** In place of what the other parts make. */
  features: Partial<Features>;
  log: Log;
  /** Waits before something is sent again. */
  pause: (milliseconds: number) => Promise<unknown>;
  typing: TypingPace;
  telemetry: Telemetry;
  turnPace: TurnPace;
};

/** The real server and the real adapter on a free loopback port, with whatever parts a test puts in. */
export const startBot = async (parts: Partial<BotParts> = {}) => {
  const log = parts.log ?? createLog('silent');
  const examples = parts.examples ?? (() => []);
  const answer = parts.answer ?? (() => Promise.resolve(answered('Svaret.')));
  const questions = parts.questions ?? questionParts(answer, examples);
  const handleActivity = createTeams({
    connection: createConnection(parts.identity ?? null, parts.tokenSource),
    features: {
      turnAway: () => null,
      note: () => Promise.resolve(),
      messages: [...smallTalkRoutes({ examples, help: helpReply }), questionRoute(questions)],
      actions: [questionAction(questions)],
      files: [],
      search: () => Promise.resolve([]),
      feedback: () => Promise.resolve(null),
      presence: () => Promise.resolve({ kind: 'none' }),
      ...parts.features,
    },
    languageOf: (text) => (/\b(who|what)\b/i.test(text) ? 'en' : 'da'),
    log,
    ...(parts.pause === undefined ? {} : { pause: parts.pause }),
    ...(parts.typing === undefined ? {} : { typing: parts.typing }),
    turnPace: parts.turnPace ?? { burst: 1_000_000, everyMs: 1 },
    ...(parts.telemetry === undefined ? {} : { telemetry: parts.telemetry }),
  });
  const server = await startServer(
    { handleActivity, isReady: () => Promise.resolve(true), loopbackOnly: parts.identity == null, log },
    { host: '127.0.0.1', port: 0 },
  );
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    stop: () => server.close(0),
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    /** Sends an invoke and gives what it was answered with. */
    invoke: async (name: string, value: object, more: object = {}) => {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(
          message(undefined, {
            type: 'invoke',
            name,
            value,
            deliveryMode: 'normal',
            serviceUrl: 'http://127.0.0.1:9/',
            ...more,
          }),
        ),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
    /** Says something and gives back the one message that came in reply. */
    say: async (text: string | undefined, more: object = {}) => {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message(text, more)),
      });
      const { activities } = (await response.json()) as { activities: SentMessage[] };
      const [first] = activities;
      if (first === undefined || activities.length > 1)
        throw new Error(`expected one message, got ${activities.length}`);
      return first;
    },
  };
};
export type Bot = Awaited<ReturnType<typeof startBot>>;

export type SentMessage = {
  type: string;
  text?: string;
  textFormat?: string;
  summary?: string;
  attachments?: { contentType: string; content: CardJson }[];
  entities?: { citation?: { position: number; appearance: { name: string; abstract: string } }[] }[];
  suggestedActions?: { actions: { type: string; title: string; value: string }[] };
};

let messages = 0;

/** A message as Teams sends it in a personal chat; the reply is asked back in the HTTP response. */
export const message = (text: string | undefined, more: object = {}) => ({
  type: 'message',
  // Each is another one, as in Teams: the same id again is the same message sent again.
  id: `m${String((messages += 1))}`,
  channelId: 'msteams',
  deliveryMode: 'expectReplies',
  conversation: { id: 'c1', conversationType: 'personal', tenantId: 't1' },
  from: { id: '29:anne', name: 'Anne Prøve', aadObjectId: 'a-1' },
  recipient: { id: '28:punkt', name: 'Punkt' },
  text,
  ...more,
});

export const answered = (lead: string, more: Partial<Answer> = {}): Answer => ({
  status: 'answered',
  language: 'da',
  lead,
  text: lead,
  citations: [],
  alternatives: [],
  nearest: [],
  ...more,
});

export type CardJson = { [key: string]: unknown };

/** Every text a reader sees in a message: its own, and that of its cards, as the client would show it. */
export const textOf = ({ text, attachments = [] }: SentMessage): string =>
  [text ?? '', ...attachments.flatMap(({ content }) => textsIn(content))]
    .filter((one) => one !== '')
    .join('\n');

const textsIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    ['text', 'title', 'value', 'label'].includes(key) && typeof value === 'string' ? [value] : textsIn(value),
  );
};

export type Button = { type: string; verb: string; title: string; data: Record<string, unknown> };

/** The buttons of a message's cards, wherever they stand. */
export const actionsOf = ({ attachments = [] }: Pick<SentMessage, 'attachments'>): Button[] =>
  attachments.flatMap(({ content }) => buttonsIn(content));

const buttonsIn = (node: unknown): Button[] => {
  if (Array.isArray(node)) return node.flatMap(buttonsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'Action.Execute' ? [node as Button] : [];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) => (key === 'fallback' ? [] : buttonsIn(value))),
  ];
};
