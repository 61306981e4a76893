import { TeamsInfo, type TurnContext } from 'botbuilder';
import { personIdOf } from '../../data/model/people.ts';
import type { Conversation } from '../inbound.ts';
import type { TeamsMember, TeamsRoster } from '../people/teams-roster.ts';
import type { TeamsAdapter } from './adapter.ts';

/** How many members Teams is asked for at a time; it gives at most 500. */
const pageSize = 500;

/** What Teams tells of a member. Its SDK types some of it under other names than Teams sends. */
type Account = {
  id: string;
  name?: string;
  email?: string;
  userPrincipalName?: string;
  aadObjectId?: string;
  objectId?: string;
  tenantId?: string;
};

const memberOf = (account: Account, conversation: Conversation): TeamsMember => {
  const objectId = account.aadObjectId ?? account.objectId;
  const tenant = account.tenantId ?? conversation.tenant;
  return {
    id: objectId === undefined || tenant === null ? null : personIdOf(tenant, objectId),
    teamsId: account.id,
    name: account.name ?? account.userPrincipalName ?? '',
    mail: account.email ?? account.userPrincipalName ?? null,
  };
};

/** Teams' roster of a conversation, over the Bot Connector. */
export const createMembers = (adapter: TeamsAdapter): TeamsRoster => {
  const inContext = async <T>(
    conversation: Conversation,
    ask: (context: TurnContext) => Promise<T>,
  ): Promise<T> => {
    let answer: { value: T } | null = null;
    await adapter.enter(conversation, async (context) => {
      answer = { value: await ask(context) };
    });
    if (answer === null) throw new Error('the conversation could not be entered');
    return (answer as { value: T }).value;
  };
  return {
    members: (conversation) =>
      inContext(conversation, async (context) => {
        const members: TeamsMember[] = [];
        let continuation: string | undefined;
        do {
          const page = await TeamsInfo.getPagedMembers(context, pageSize, continuation);
          members.push(...page.members.map((account) => memberOf(account as Account, conversation)));
          continuation = page.continuationToken || undefined;
        } while (continuation !== undefined);
        return members;
      }),
    member: (conversation, id) =>
      inContext(conversation, async (context) => {
        try {
          return memberOf(await TeamsInfo.getMember(context, id), conversation);
        } catch (error) {
          if (statusOf(error) === 404) return null;
          throw error;
        }
      }),
  };
};

const statusOf = (error: unknown): unknown =>
  error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
