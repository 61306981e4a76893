import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the identity endpoint. */
export type Asked = { resource: string | null; clientId: string | null; secret: string | undefined };

/**
 * Where a container in Azure asks for tokens of its managed identities: the address and the secret come to it in
 * `IDENTITY_ENDPOINT` and `IDENTITY_HEADER`. Until it is stopped, this process asks here.
 */
export const startIdentityEndpoint = async (token: string) => {
  const asked: Asked[] = [];
  const secret = 'only-this-container-knows';
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const given = request.headers['x-identity-header'];
    asked.push({
      resource: searchParams.get('resource'),
      clientId: searchParams.get('client_id'),
      secret: typeof given === 'string' ? given : undefined,
    });
    response.writeHead(given === secret ? 200 : 401, { 'content-type': 'application/json' });
    const expires = Math.floor(Date.now() / 1000) + 3_600;
    response.end(
      JSON.stringify({
        access_token: token,
        expires_on: String(expires),
        resource: searchParams.get('resource'),
        token_type: 'Bearer',
        client_id: searchParams.get('client_id'),
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/msi/token`;
  const before = { ...process.env };
  Object.assign(process.env, { IDENTITY_ENDPOINT: address, IDENTITY_HEADER: secret });
  return {
    asked,
    secret,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'])
          if (before[name] === undefined) delete process.env[name];
          else process.env[name] = before[name];
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
