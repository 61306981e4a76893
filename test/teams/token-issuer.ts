import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A local stand-in for the service that signs Teams' tokens: serves its metadata and keys, and signs what it is
 * told to. Each has its own address, since the SDK keeps keys per address for a day.
 */
export const startTokenIssuer = async (audience: string, serviceUrl: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const kid = randomUUID();
  let url = '';
  const server = createServer((request, response) => {
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid, endorsements: ['msteams'] };
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [jwk] } : { jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: url, aud: audience, serviceurl: serviceUrl, nbf: now - 10, exp: now + 600 };

  return {
    source: { openIdMetadataUrl: `${url}/metadata`, issuer: url },
    /** A Bearer header: right in every way, but for the claims given (undefined leaves one out). */
    bearer: (more: Record<string, unknown> = {}, by: 'us' | 'a stranger' = 'us') => {
      const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid })}.${encode({ ...claims, ...more })}`;
      const key = by === 'us' ? privateKey : stranger;
      return `Bearer ${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
    },
    unsigned: () => `Bearer ${encode({ alg: 'none', typ: 'JWT', kid })}.${encode(claims)}.`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
