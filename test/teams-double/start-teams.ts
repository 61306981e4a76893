import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConnector } from './connector/connector.ts';
import { createPage, type PageOptions } from './page/serve-page.ts';
import { serveFile } from './serve-file.ts';
import { Teams, type TeamsOptions } from './teams.ts';

export type StartOptions = TeamsOptions & {
  /** Whether the bot must send a token. */
  needsToken?: boolean;
  port?: number;
  /** What the page shows beside the world. */
  page?: PageOptions;
};

export type RunningTeams = Teams & { stop: () => Promise<void> };

/** Starts the double on a free port of the loopback. */
export const startTeams = async (options: StartOptions): Promise<RunningTeams> => {
  const teams = new Teams(options);
  const { world, limits, mishaps, calls, files } = teams;
  const serviceUrl = () => teams.url;
  const needsToken = options.needsToken ?? false;
  const connector = createConnector({ world, limits, mishaps, calls, serviceUrl, needsToken });
  const page = createPage(teams, options.page ?? {});
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/files/')) void serveFile(files, request, response);
    else if (/^\/+v3(\/|$)/.test(path)) void connector(request, response);
    else void page(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  teams.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return Object.assign(teams, { stop });
};
