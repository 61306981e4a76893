import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Base = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
type Connector = Awaited<ReturnType<ConnectorFactory['create']>>;
type Authenticated = Awaited<ReturnType<Base['authenticateRequest']>>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;

/** The part of the SDK's HTTP pipeline that is of use here; its types are those of a package that is not ours. */
type Sent = { method: string; url: string; agent?: HttpAgent };
type Policy = {
  name: string;
  sendRequest: (request: Sent, next: (request: Sent) => Promise<unknown>) => Promise<unknown>;
};
type Pipeline = {
  removePolicy: (which: { name: string }) => Policy[];
  addPolicy: (policy: Policy, where: { phase: 'Retry' }) => void;
};

/**
 * Connections are used again, but none that was idle for longer than this many milliseconds: a service closes idle ones
 * after a while (five seconds at the least), and a message sent at that moment would be lost.
 */
const keeping = { keepAlive: true, timeout: 4_000 };
const agents = { http: new HttpAgent(keeping), https: new HttpsAgent(keeping) };

/** Service addresses whose connector is kept. Teams has one for each region of the world. */
const mostKept = 16;

/**
 * Gives a connector our connections, and lets the SDK repeat what only reads. Left alone it repeats everything that was answered 502, 503 or 504 or not at all,
 * messages too: Teams may have taken those, and everybody would see them twice.
 */
const careful = (connector: Connector): Connector => {
  const { pipeline } = connector['client'] as { pipeline: Pipeline };
  for (const retrying of pipeline.removePolicy({ name: 'defaultRetryPolicy' }))
    pipeline.addPolicy(
      {
        name: retrying.name,
        sendRequest: (request, next) => {
          request.agent ??= request.url.startsWith('https:') ? agents.https : agents.http;
          return request.method === 'GET' ? retrying.sendRequest(request, next) : next(request);
        },
      },
      { phase: 'Retry' },
    );
  return connector;
};

/**
 * Microsoft's authentication with connectors – what sends to Teams – of ours: none repeats a message by itself, and
 * one is kept for each address, since making one takes longer than sending.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<Connector>>();
  #userTokens: Promise<UserTokenClient> | null = null;

  override async authenticateRequest(
    ...request: Parameters<Base['authenticateRequest']>
  ): Promise<Authenticated> {
    const result = await super.authenticateRequest(...request);
    const { connectorFactory } = result;
    return connectorFactory === undefined
      ? result
      : { ...result, connectorFactory: this.#keeping(connectorFactory) };
  }

  override createConnectorFactory(claims: Parameters<Base['createConnectorFactory']>[0]): ConnectorFactory {
    return this.#keeping(super.createConnectorFactory(claims));
  }

  /** Nobody signs in through Punkt; the SDK makes one for every turn all the same. */
  override createUserTokenClient(
    claims: Parameters<Base['createUserTokenClient']>[0],
  ): Promise<UserTokenClient> {
    return (this.#userTokens ??= super.createUserTokenClient(claims));
  }

  #keeping(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: (serviceUrl, audience) => {
        const address = `${audience ?? ''} ${serviceUrl}`;
        const kept = this.#connectors.get(address);
        if (kept !== undefined) return kept;
        const made = factory.create(serviceUrl, audience).then(careful);
        this.#connectors.set(address, made);
        made.catch(() => this.#connectors.delete(address));
        const [oldest] = this.#connectors.keys();
        if (this.#connectors.size > mostKept && oldest !== undefined) this.#connectors.delete(oldest);
        return made;
      },
    };
  }
}
