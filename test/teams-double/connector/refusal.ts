/** An answer other than success, with Teams' body: `{ error: { code, message } }`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const refusalBody = (code: string, message: string) => ({ error: { code, message } });

/** Teams' words for each of its refusals, as its status code table has them. */
export const refusals = {
  BotDisabledByAdmin: () => new Refusal(403, 'BotDisabledByAdmin', 'The tenant admin disabled this bot.'),
  BotNotInConversationRoster: () =>
    new Refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
  ConversationBlockedByUser: () =>
    new Refusal(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.'),
  404: () => new Refusal(404, 'ConversationNotFound', 'Conversation not found.'),
  412: () => new Refusal(412, 'PreconditionFailed', 'Precondition failed, please try again.'),
  413: () => new Refusal(413, 'MessageSizeTooBig', 'Message size too large.'),
  429: () => new Refusal(429, 'Throttled', 'Too many requests.'),
  500: () => new Refusal(500, 'ServiceError', 'Internal server error.'),
  502: () => new Refusal(502, 'ServiceError', 'Bad gateway.'),
  503: () => new Refusal(503, 'ServiceError', 'Service is unavailable.'),
  504: () => new Refusal(504, 'ServiceError', 'Gateway timeout.'),
} as const;

export const badArgument = (message: string): Refusal => new Refusal(400, 'BadArgument', message);
export const notInstalled = (): Refusal =>
  new Refusal(403, 'ForbiddenOperationException', "Bot is not installed in user's personal scope");
export const noSuchActivity = (): Refusal =>
  new Refusal(
    404,
    'ActivityNotFoundInConversation',
    'The message ID provided could not be found in the conversation.',
  );
export const noSuchMember = (): Refusal =>
  new Refusal(404, 'MemberNotFoundInConversation', 'Member not found.');
