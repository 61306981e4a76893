import { personIdOf } from '../../data/model/people.ts';
import type { Conversation, Inbound, Person } from '../inbound.ts';
import type { IncomingActivity } from './activity.ts';

const scopes: Record<string, Conversation['scope']> = {
  personal: 'personal',
  groupChat: 'group',
  channel: 'channel',
};

/** Ids come in any case and are compared; nothing but a GUID or a test's plain word is taken for one. */
const idOf = (text: string | null | undefined): string | null =>
  text != null && /^[\w.-]{1,100}$/.test(text) ? text.toLowerCase() : null;

const tenantOf = ({ channelData, conversation }: IncomingActivity): string | null =>
  idOf(channelData?.tenant?.id ?? conversation?.tenantId);

const personOf = (activity: IncomingActivity): Person => {
  const { from } = activity;
  const tenant = idOf(from?.tenantId) ?? tenantOf(activity);
  const objectId = idOf(from?.aadObjectId);
  return {
    id: tenant === null || objectId === null ? null : personIdOf(tenant, objectId),
    tenant,
    name: from?.name ?? null,
    teamsId: from?.id ?? null,
  };
};

const conversationOf = (activity: IncomingActivity): Conversation | null => {
  const { conversation, serviceUrl } = activity;
  if (conversation === undefined) return null;
  return {
    // A thread of a channel is named by the channel and the message it began with.
    id: conversation.id.replace(/;messageid=.*$/, ''),
    scope: scopes[conversation.conversationType ?? 'personal'] ?? 'personal',
    tenant: tenantOf(activity),
    serviceUrl: serviceUrl ?? null,
  };
};

/** Who and where; null for an activity that is of no conversation. */
export const occasionOf = (activity: IncomingActivity): Pick<Inbound, 'person' | 'conversation'> | null => {
  const conversation = conversationOf(activity);
  return conversation === null ? null : { person: personOf(activity), conversation };
};
