import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { TeamsIdentity } from '../config.ts';
import type { Conversation } from '../inbound.ts';
import { Authentication } from './connectors.ts';
import { sendWholeEntities } from './whole-entities.ts';

export type { Authentication } from './connectors.ts';
/** What a checked token amounts to; handed from the guard to the turn so that it is checked once. */
export type Credentials = Awaited<ReturnType<Authentication['authenticateRequest']>>;

/** Where tokens come from, when it is not Microsoft's public cloud (tests, sovereign clouds). */
export type TokenSource = { openIdMetadataUrl: string; issuer: string };

/** Authentication for an identity; null switches it off, which only local mode may do (see config). */
export const createAuthentication = (identity: TeamsIdentity | null, source?: TokenSource): Authentication =>
  new Authentication(
    identity === null
      ? {}
      : {
          MicrosoftAppId: identity.appId,
          MicrosoftAppType: identity.appType,
          MicrosoftAppTenantId: identity.tenantId,
          ...(identity.password === null ? {} : { MicrosoftAppPassword: identity.password }),
          ...(source === undefined
            ? {}
            : {
                ToBotFromChannelOpenIdMetadataUrl: source.openIdMetadataUrl,
                ToBotFromChannelTokenIssuer: source.issuer,
              }),
        },
  );

/**
 * Microsoft's adapter, entered behind its own HTTP handling: that answers bad tokens with 500, echoes the error's
 * text to the caller and prints stacks. Here the guard has the say before, and our server after.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(authentication: Authentication, appId: string) {
    super(authentication);
    sendWholeEntities();
    this.#appId = appId;
  }

  /** Runs one turn on an activity whose token has been checked. */
  run(
    credentials: Credentials,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(credentials, activity, logic);
  }

  /** Enters a conversation without anybody having said something there. Throws what `logic` throws. */
  async enter(
    { id, serviceUrl, tenant }: Conversation,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    if (serviceUrl === null) throw new Error('no address for this conversation');
    const conversation = {
      id,
      isGroup: false,
      conversationType: '',
      name: '',
      ...(tenant === null ? {} : { tenantId: tenant }),
    };
    await this.continueConversationAsync(
      this.#appId,
      { channelId: 'msteams', serviceUrl, conversation, bot: { id: this.#appId, name: '' } },
      logic,
    );
  }

  /**
   * Begins a personal conversation, or finds the one there is; nothing is said in it.
   * @param to `who`: Teams' id of the person for this bot, or their object id
   * @returns the conversation's id
   */
  async begin(to: { who: string; serviceUrl: string; tenant: string }): Promise<string> {
    const { who, serviceUrl, tenant } = to;
    let id: string | undefined;
    const bot = { id: this.#appId, name: '' };
    await this.createConversationAsync(
      this.#appId,
      'msteams',
      serviceUrl,
      // The usual one; the SDK takes an empty text for an audience of that name.
      undefined as never,
      {
        isGroup: false,
        bot,
        members: [{ id: who, name: '' }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
        activity: undefined,
        topicName: undefined,
      },
      (context) => {
        id = context.activity.conversation.id;
        return Promise.resolve();
      },
    );
    if (id === undefined) throw new Error('Teams named no conversation');
    return id;
  }
}
