import type { Answer } from '../../data/model/answer.ts';
import { startServer } from '../../bot/server.ts';
import { createTeams, type TeamsParts } from '../../bot/teams/teams.ts';
import { createLog } from '../../bot/log.ts';

/** The real server and the real adapter on a free loopback port, with whatever parts a test puts in. */
export const startBot = async (parts: Partial<TeamsParts> = {}) => {
  const log = parts.log ?? createLog('silent');
  const handleActivity = createTeams({
    identity: null,
    answer: () => Promise.resolve(answered('Svaret.')),
    examples: () => [],
    languageOf: (text) => (/\b(who|what)\b/i.test(text) ? 'en' : 'da'),
    ...parts,
    log,
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
  text: string;
  textFormat?: string;
  suggestedActions?: { actions: { type: string; title: string; value: string }[] };
};

/** A message as Teams sends it in a personal chat; the reply is asked back in the HTTP response. */
export const message = (text: string | undefined, more: object = {}) => ({
  type: 'message',
  id: '1',
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
