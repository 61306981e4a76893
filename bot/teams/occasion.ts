import { personIdOf } from '../../data/model/people.ts';
import type { Conversation, Inbound, Person } from '../inbound.ts';
import type { IncomingActivity } from './activity.ts';

const scopes = new Map<string, Conversation['scope']>([
  ['personal', 'personal'],
  ['groupChat', 'group'],
  ['channel', 'channel'],
]);

/** Clients for trying a bot out leave the type away. Where it is one nobody knows yet, nobody knows who reads along. */
const scopeOf = (type: string | null | undefined): Conversation['scope'] =>
  scopes.get(type ?? 'personal') ?? 'group';

/** Ids come in any case and are compared; nothing but a GUID or a test's plain word is taken for one. */
const idOf = (text: string | null | undefined): string | null =>
  text != null && /^[\w.-]{1,100}$/.test(text) ? text.toLowerCase() : null;

/** In a shared channel `channelData` names the tenant of whoever wrote, and the conversation the one that hosts it. */
const tenantsOf = ({ channelData, conversation, from }: IncomingActivity) => {
  const named = idOf(channelData?.tenant?.id);
  const host = idOf(conversation?.tenantId);
  return { home: idOf(from?.tenantId) ?? named ?? host, host: host ?? named };
};

const personOf = (activity: IncomingActivity): Person => {
  const { from } = activity;
  const tenant = tenantsOf(activity).home;
  const objectId = idOf(from?.aadObjectId);
  return {
    id: tenant === null || objectId === null ? null : personIdOf(tenant, objectId),
    tenant,
    name: from?.name ?? null,
    teamsId: from?.id ?? null,
  };
};

/** Of a channel; as long as Teams' own ids of conversations, one of which it is. */
const teamOf = ({ channelData, conversation }: IncomingActivity): { team?: string } => {
  const id = channelData?.team?.id ?? '';
  return scopeOf(conversation?.conversationType) === 'channel' && /^[\x21-\x7e]{1,200}$/.test(id)
    ? { team: id }
    : {};
};

const conversationOf = (activity: IncomingActivity): Conversation | null => {
  const { conversation, serviceUrl } = activity;
  if (conversation === undefined) return null;
  return {
    // A thread of a channel is named by the channel and the message it began with.
    id: conversation.id.replace(/;messageid=.*$/, ''),
    scope: scopeOf(conversation.conversationType),
    ...teamOf(activity),
    tenant: tenantsOf(activity).host,
    serviceUrl: serviceUrl ?? null,
  };
};

/** Who and where; null for an activity that is of no conversation. */
export const occasionOf = (activity: IncomingActivity): Pick<Inbound, 'person' | 'conversation'> | null => {
  const conversation = conversationOf(activity);
  return conversation === null ? null : { person: personOf(activity), conversation };
};
