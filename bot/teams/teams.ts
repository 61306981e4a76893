import { randomUUID } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import type { TeamsIdentity } from '../config.ts';
import type { Inbound, Language } from '../inbound.ts';
import { describeError, type Log } from '../log.ts';
import { incomingActivity, type IncomingActivity } from './activity.ts';
import { activityOf } from './activity-of.ts';
import { createAuthentication, TeamsAdapter, type TokenSource } from './adapter.ts';
import { createGuard } from './guard.ts';
import { inboundOf } from './inbound-of.ts';
import { createRouter, type Destinations } from './routing.ts';
import { sentencesIn } from './sentences.ts';

export type TeamsParts = Omit<Destinations, 'tenant'> & {
  /** Null: local mode, nobody is authenticated. */
  identity: TeamsIdentity | null;
  languageOf: (text: string) => Language;
  log: Log;
  tokenSource?: TokenSource;
};

/** What became of a posted activity, for the server to answer. Refusals carry no text. */
export type Handled = { status: number; body?: unknown };

/**
 * The bot as the server sees it: takes an unchecked body and the Authorization header, and does the rest –
 * check, guard, route, reply. Never throws.
 */
export const createTeams = (
  parts: TeamsParts,
): ((body: unknown, authorization: string) => Promise<Handled>) => {
  const { identity, log } = parts;
  const authentication = createAuthentication(identity, parts.tokenSource);
  const adapter = new TeamsAdapter(authentication);
  const guard = createGuard(authentication, identity !== null);
  const route = createRouter({ ...parts, tenant: identity?.tenantId ?? null });

  const turn = async (activity: IncomingActivity, context: TurnContext): Promise<void> => {
    const inbound = inboundOf(activity, parts.languageOf);
    if (inbound === null) return;
    const id = randomUUID().slice(0, 8);
    const reply = await replyTo(inbound, id);
    await context.sendActivity(reply);
  };

  const replyTo = async (inbound: Inbound, id: string): Promise<Partial<Activity>> => {
    const { language, conversation } = inbound;
    const started = performance.now();
    const took = () => Math.round(performance.now() - started);
    try {
      const { route: name, reply } = await route(inbound);
      const status = reply.kind === 'answer' ? reply.answer.status : reply.kind;
      log.info({ turn: id, route: name, status, scope: conversation.scope, language, ms: took() }, 'turn');
      return activityOf(reply, conversation.scope);
    } catch (error) {
      log.error({ turn: id, error: describeError(error), ms: took() }, 'turn failed');
      const paragraphs = [sentencesIn(language).failed(id)];
      return activityOf({ kind: 'text', language, paragraphs, suggestions: [] }, conversation.scope);
    }
  };

  return async (body, authorization) => {
    const parsed = incomingActivity.safeParse(body);
    if (!parsed.success) return { status: 400, body: { error: 'The body is not an activity.' } };
    const admission = await guard(parsed.data, authorization);
    if (!admission.admitted) {
      log.warn({ status: admission.status, why: admission.why }, 'activity refused');
      return { status: admission.status };
    }
    try {
      const activity = parsed.data as unknown as Activity;
      const result = await adapter.run(admission.credentials, activity, (context) =>
        turn(parsed.data, context),
      );
      return result === undefined ? { status: 200 } : { status: result.status, body: result.body as unknown };
    } catch (error) {
      // The reply could not be delivered; an apology would meet the same end.
      log.error({ error: describeError(error) }, 'reply not delivered');
      return { status: 502 };
    }
  };
};
