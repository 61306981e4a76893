/** A request the double turns down, as Cosmos DB would: status, code and message, and headers that go with it. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const codes: Record<number, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  408: 'RequestTimeout',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'RequestEntityTooLarge',
  424: 'FailedDependency',
  429: 'TooManyRequests',
  449: 'RetryWith',
  503: 'ServiceUnavailable',
};

/** The body Cosmos DB sends with a status of 400 and above. The SDK reads `message` unconditionally. */
export const refusalBody = (status: number, message: string): { code: string; message: string } => ({
  code: codes[status] ?? 'InternalServerError',
  message,
});

export const badRequest = (message: string): Refusal => new Refusal(400, message);
export const notFound = (what: string): Refusal => new Refusal(404, `${what} does not exist.`);
export const conflict = (what: string): Refusal => new Refusal(409, `${what} already exists.`);
export const tooLarge = (what: string): Refusal => new Refusal(413, `${what} is larger than 2 MB.`);
