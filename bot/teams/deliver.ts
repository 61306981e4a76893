import type { Activity, TurnContext } from 'botbuilder';
import type { OutboxRow } from '../../data/model/outbox.ts';
import type { Address, Reach } from '../people/reached/reach.ts';
import type { Deliver, Delivered } from '../remind/outbox/ports.ts';
import type { Conversation } from '../inbound.ts';
import { activityOf, type Shown } from './activity-of.ts';
import type { TeamsAdapter } from './adapter.ts';
import { undelivered } from './undelivered.ts';

/** A message as it is at the moment of sending. */
export type Outgoing = {
  shown: Shown;
  /** Teams' id of a message whose place it takes; null: it is a new one. */
  replaces: string | null;
};

/** Makes the message of a row; null when there is nothing to say any more. `not-here`: this process cannot make it. */
export type MakeMessage = (row: OutboxRow) => Promise<Outgoing | null | 'not-here'>;

/** Milliseconds to wait when Teams says "too many" and not for how long. */
const usualPause = 5_000;

/** What a failed send amounts to for the outbox (see its ports). */
export const deliveredBy = (error: unknown): Exclude<Delivered, { kind: 'delivered' }> => {
  const { status, code, retryAfter, doubtful } = undelivered(error);
  const reason = [status, code].filter((one) => one !== null).join(' ') || 'no answer';
  if (status === 429) return { kind: 'throttled', retryAfterMs: retryAfter ?? usualPause };
  if (status === 403) return { kind: 'stopped', code: code ?? '403' };
  // Teams says of 503 that it has not begun; of other 5xx nobody knows.
  if (status === 412 || status === 503 || !doubtful) {
    const never = status !== null && status !== 412 && status !== 503;
    return never ? { kind: 'refused', reason } : { kind: 'again', reason };
  }
  return { kind: 'lost', reason };
};

/** Sends into a conversation, or replaces a message there; gives Teams' id of the message. */
const put = async (context: TurnContext, activity: Partial<Activity>, replaces: string | null) => {
  if (replaces === null) return (await context.sendActivity(activity))?.id ?? '';
  await context.updateActivity({ ...activity, id: replaces });
  return replaces;
};

/**
 * Has messages of the outbox delivered by Teams. Makes each as it is at that moment, begins a personal conversation
 * where there is none, and never repeats anything by itself.
 */
export const createDeliver =
  (adapter: TeamsAdapter, reach: Pick<Reach, 'address' | 'begun'>, make: MakeMessage): Deliver =>
  async (row) => {
    const address = reach.address(row.recipient);
    if (address === null) return { kind: 'refused', reason: 'no address' };
    const outgoing = await make(row);
    if (outgoing === 'not-here') return { kind: 'again', reason: 'not made here' };
    if (outgoing === null) return { kind: 'refused', reason: 'nothing to say' };
    const { shown, replaces } = outgoing;
    let found: { conversation: Conversation };
    try {
      found = { conversation: await conversationAt(adapter, address) };
    } catch (error) {
      const failed = deliveredBy(error);
      // Beginning a conversation sends nothing and can be repeated.
      return failed.kind === 'lost' ? { kind: 'again', reason: failed.reason } : failed;
    }
    const { conversation } = found;
    if (address.kind === 'person' && row.recipient.kind === 'person')
      await reach.begun(row.recipient.person, {
        conversationId: conversation.id,
        serviceUrl: address.serviceUrl,
        tenantId: address.tenantId,
      });
    let activity = '';
    try {
      await adapter.enter(conversation, async (context) => {
        activity = await put(context, activityOf(shown, conversation.scope), replaces);
      });
    } catch (error) {
      return deliveredBy(error);
    }
    return { kind: 'delivered', activity };
  };

const conversationAt = async (adapter: TeamsAdapter, address: Address): Promise<Conversation> => {
  if (address.kind === 'conversation') {
    const { conversationId: id, serviceUrl, tenantId: tenant } = address.reference;
    return { id, scope: address.scope, tenant, serviceUrl };
  }
  const { who, serviceUrl, tenantId: tenant } = address;
  const id = await adapter.begin({ who, serviceUrl, tenant });
  return { id, scope: 'personal', tenant, serviceUrl };
};
