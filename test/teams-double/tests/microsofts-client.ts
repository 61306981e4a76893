import assert from 'node:assert/strict';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import type { RunningTeams } from '../start-teams.ts';

/** Runs something through Microsoft's own client, in a conversation of the double's. */
export const inConversation = async (
  teams: RunningTeams,
  id: string,
  logic: (context: TurnContext) => Promise<unknown>,
) => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const reference = {
    serviceUrl: teams.url,
    channelId: 'msteams',
    bot: { id: teams.world.bot.id, name: 'Punkt' },
    conversation: { id },
  } as unknown as ConversationReference;
  let found: unknown;
  await adapter.continueConversationAsync('', reference, async (context) => {
    found = await logic(context);
  });
  return found;
};

/** Whether an error of Microsoft’s client is Teams’ refusal with this status and code. */
export const refusedWith = (status: number, code: string) => (error: unknown) => {
  const {
    statusCode,
    code: found,
    body,
  } = error as { statusCode: number; code?: string; body?: { error?: { code: string } } };
  assert.equal(statusCode, status);
  assert.equal(body?.error?.code ?? found, code);
  return true;
};
