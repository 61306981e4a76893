import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** The same for all issuers, since making them takes a while; each gives them ids of its own. */
const [own, unendorsed, stranger] = [rsa(), rsa(), rsa()];

/** What is special about a token; without anything it is right in every way. */
export type TokenOptions = {
  /** Claims in place of the right ones; undefined leaves one out. */
  claims?: Record<string, unknown>;
  /** Parts of the header in place of the right ones; undefined leaves one out. */
  header?: Record<string, unknown>;
  /**
   * Whose key signs: the issuer's; a stranger's under the issuer's name; a key of the issuer's that is not for Teams;
   * or the issuer's public key taken for a shared secret.
   */
  by?: 'issuer' | 'stranger' | 'unendorsed' | 'public key';
};

/** What the issuer answers when it is asked for its metadata and its keys; null breaks the connection. */
type Answer = { status: number; body: string } | null;

/**
 * A local stand-in for the service that signs Teams' tokens: serves its metadata and keys, and signs what it is
 * told to. Each has its own address, since the SDK keeps keys per address for a day.
 *
 * @param trouble what is answered in place of the metadata or of the keys
 */
export const startTokenIssuer = async (
  audience: string,
  serviceUrl: string,
  trouble: { metadata?: Answer; keys?: Answer } = {},
) => {
  const [kid, unendorsedKid] = [randomUUID(), randomUUID()];
  const jwk = (key: KeyObject, id: string, endorsements: string[]) => ({
    ...key.export({ format: 'jwk' }),
    kid: id,
    endorsements,
  });
  const keys = [jwk(own.publicKey, kid, ['msteams']), jwk(unendorsed.publicKey, unendorsedKid, ['webchat'])];
  let url = '';
  const server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    const planned = isKeys ? trouble.keys : trouble.metadata;
    if (planned === null) return void request.socket.resetAndDestroy();
    // In two steps: restify patches Node's writeHead for everybody, and its own returns nothing.
    response.writeHead(planned?.status ?? 200);
    response.end(planned?.body ?? JSON.stringify(isKeys ? { keys } : { jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = Math.floor(Date.now() / 1000);
  const right = { iss: url, aud: audience, serviceurl: serviceUrl, nbf: now - 10, exp: now + 600 };

  const signers = {
    issuer: own.privateKey,
    stranger: stranger.privateKey,
    unendorsed: unendorsed.privateKey,
  };
  const signature = (signed: string, by: NonNullable<TokenOptions['by']>): Buffer =>
    by === 'public key'
      ? createHmac('sha256', own.publicKey.export({ type: 'spki', format: 'pem' }))
          .update(signed)
          .digest()
      : sign('sha256', Buffer.from(signed), signers[by]);

  return {
    source: { openIdMetadataUrl: `${url}/metadata`, issuer: url },
    /** A Bearer header. */
    bearer: ({ claims = {}, header = {}, by = 'issuer' }: TokenOptions = {}) => {
      const usual = { alg: 'RS256', typ: 'JWT', kid: by === 'unendorsed' ? unendorsedKid : kid };
      const signed = `${encode({ ...usual, ...header })}.${encode({ ...right, ...claims })}`;
      return `Bearer ${signed}.${signature(signed, by).toString('base64url')}`;
    },
    /** The same signature over other claims. */
    tampered: (claims: Record<string, unknown>) => {
      const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid })}.${encode(right)}`;
      const [header = ''] = signed.split('.');
      const forged = `${header}.${encode({ ...right, ...claims })}`;
      return `Bearer ${forged}.${signature(signed, 'issuer').toString('base64url')}`;
    },
    unsigned: () => `Bearer ${encode({ alg: 'none', typ: 'JWT', kid })}.${encode(right)}.`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
