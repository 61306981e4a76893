import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.ts';

/** What a client may show: the account key (base64), or a bearer token of Microsoft Entra. */
export interface Credentials {
  key: string;
  token?: string;
}

/** What of a request is signed: see "Access control on Cosmos DB resources" in its REST reference. */
export interface Signed {
  method: string;
  /** `dbs`, `colls`, `docs`, `pkranges`, or empty for the account itself. */
  resourceType: string;
  /** Path of the resource, or of its parent for a feed, unescaped, without slashes at the ends. */
  resourceLink: string;
  /** The header `x-ms-date`. */
  date: string | undefined;
  /** The header `authorization`, percent-encoded as it came. */
  authorization: string | undefined;
}

const allowedSkewMs = 15 * 60_000;

/** Throws 401 unless the request is signed with the key or carries the token, 403 when its date is off. */
export const checkSignature = (request: Signed, credentials: Credentials): void => {
  const unauthorized = new Refusal(401, 'The input authorization token cannot serve the request.');
  if (!request.authorization || !request.date) throw unauthorized;
  const fields = new Map(
    decodeURIComponent(request.authorization)
      .split('&')
      .map((field): [string, string] => {
        const at = field.indexOf('=');
        return [field.slice(0, at), field.slice(at + 1)];
      }),
  );
  const given = fields.get('sig') ?? '';
  if (fields.get('ver') !== '1.0') throw unauthorized;
  if (fields.get('type') === 'aad') {
    if (credentials.token === undefined || given !== credentials.token) throw unauthorized;
  } else if (fields.get('type') === 'master') {
    if (!sameText(given, signatureOf(request, request.date, credentials.key))) throw unauthorized;
  } else {
    throw unauthorized;
  }
  if (!(Math.abs(Date.now() - Date.parse(request.date)) <= allowedSkewMs)) {
    throw new Refusal(403, 'The authorization token is not valid at the current time.');
  }
};

const signatureOf = (request: Signed, date: string, key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64'))
    .update(
      `${request.method.toLowerCase()}\n${request.resourceType}\n${request.resourceLink}\n${date.toLowerCase()}\n\n`,
    )
    .digest('base64');

const sameText = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
