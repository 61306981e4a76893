import { z } from 'zod';
import type { Conversation } from '../state/conversation.ts';
import type { Person } from '../state/person.ts';
import type { World } from '../state/world.ts';
import type { Answer } from './activities.ts';
import { checkMessage } from './checks/check-message.ts';
import { badArgument, notInstalled, refusals } from './refusal.ts';

const tenant = z.looseObject({ id: z.string() });
const parameters = z.looseObject({
  isGroup: z.boolean().nullish(),
  tenantId: z.string().nullish(),
  members: z.array(z.looseObject({ id: z.string().min(1) })).nullish(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({ tenant: tenant.nullish(), channel: z.looseObject({ id: z.string() }).nullish() })
    .nullish(),
});
type Parameters = z.infer<typeof parameters>;

/** What a new conversation is about, for the limits: the person or the channel. Null when the body does not say. */
export const subjectOf = (body: unknown): string | null => {
  const { data } = parameters.safeParse(body);
  return data?.channelData?.channel?.id ?? data?.members?.[0]?.id ?? null;
};

/**
 * A personal chat (the same again when there is one), or a new thread in a channel.
 *
 * @throws Refusal 400, 403, 404
 */
export const create = (world: World, body: unknown, serviceUrl: string): Answer => {
  const parsed = parameters.safeParse(body);
  if (!parsed.success) throw badArgument('Incorrect conversation creation parameters');
  const channel = parsed.data.channelData?.channel;
  return channel == null
    ? createPersonal(world, parsed.data, serviceUrl)
    : createThread(world, parsed.data, channel.id, serviceUrl);
};

const createThread = (
  world: World,
  { activity }: Parameters,
  channelId: string,
  serviceUrl: string,
): Answer => {
  const channel = world.conversations.get(channelId);
  if (channel?.kind !== 'channel') throw refusals[404]();
  if (!channel.hasBot) throw refusals.BotNotInConversationRoster();
  const message = world.post(channel, world.bot.id, checkMessage(activity), null);
  const id = `${channelId};messageid=${message.id}`;
  return { status: 201, body: { id, activityId: message.id, serviceUrl } };
};

const createPersonal = (world: World, given: Parameters, serviceUrl: string): Answer => {
  const members = given.members ?? [];
  const [member] = members;
  if (given.isGroup === true || member === undefined || members.length > 1)
    throw badArgument('Incorrect conversation creation parameters');
  const tenantId = given.channelData?.tenant?.id ?? given.tenantId;
  if (tenantId?.toLowerCase() !== world.tenantId)
    throw badArgument('The tenant of the conversation is missing.');
  if (!/^29:|^[0-9a-f-]{36}$/i.test(member.id)) throw badArgument('Failed to decrypt pairwise id');
  const person = world.findPerson(member.id);
  if (person === undefined || !isReachable(world, person)) throw notInstalled();
  const known = personalOf(world, person);
  const chat = world.personalChat(person);
  const body: Record<string, unknown> = { id: chat.id, serviceUrl };
  if (given.activity != null) {
    if (!chat.hasBot) throw refusals.BotNotInConversationRoster();
    body['activityId'] = world.post(chat, world.bot.id, checkMessage(given.activity), null).id;
  }
  return { status: known === undefined ? 201 : 200, body };
};

const personalOf = (world: World, person: Person): Conversation | undefined =>
  [...world.conversations.values()].find(
    ({ kind, members }) => kind === 'personal' && members.has(person.id),
  );

/**
 * Whether the bot may write to somebody alone: they have the app, or are of the host's tenant and in a team that has
 * it. People of other tenants in a shared channel are never reached so.
 */
const isReachable = (world: World, person: Person): boolean =>
  person.tenantId === world.tenantId &&
  (person.installed ||
    world.teams.some(
      ({ id, members }) => members.has(person.id) && world.conversations.get(id)?.hasBot === true,
    ));
