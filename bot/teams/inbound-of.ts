import type { Conversation, Inbound, Language } from '../inbound.ts';
import type { IncomingActivity } from './activity.ts';
import { plainText } from './plain-text.ts';

const scopes: Record<string, Conversation['scope']> = {
  personal: 'personal',
  groupChat: 'group',
  channel: 'channel',
};

/**
 * Translates an activity to our own words. Null for what Punkt has no use for: unknown types, typing, reactions.
 * `languageOf` tells the language of a text.
 */
export const inboundOf = (
  activity: IncomingActivity,
  languageOf: (text: string) => Language,
): Inbound | null => {
  const { type, conversation, from } = activity;
  if (type !== 'message' || conversation === undefined || from === undefined) return null;
  const text = plainText(activity);
  const tenant = activity.channelData?.tenant?.id ?? conversation.tenantId ?? null;
  return {
    kind: 'message',
    text,
    language: languageOf(text),
    person: { tenant, objectId: from.aadObjectId ?? null, name: from.name ?? null },
    conversation: {
      id: conversation.id,
      scope: scopes[conversation.conversationType ?? 'personal'] ?? 'personal',
      tenant,
    },
  };
};
