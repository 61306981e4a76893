import { z } from 'zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Teams } from '../teams.ts';
import { assetFor } from './assets.ts';
import { perform } from './doings.ts';
import { follow } from './follow.ts';
import type { ClockOnPage, ClockStep, Command, Doing, Place } from './wire.ts';
import { worldOnPage } from './world-on-page.ts';

/** A clock that the page shows and moves. */
export type ClockControl = {
  now: () => string;
  /** Returns when all that fell due is done. */
  move: (step: ClockStep) => Promise<void>;
};

export type PageOptions = {
  /** The clock, where it can be moved; null until there is one. */
  clock?: () => ClockControl | null;
  /** The commands of the app's message extension. */
  commands?: Command[];
  /** A question to begin with, shown where one writes. */
  prompt?: () => string;
};

/** The browser loads nothing but what this process serves. */
const policy =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

/** Bytes of a file one sends. */
const maxFile = 50 * 1024 * 1024;

const clockStep = z.discriminatedUnion('to', [
  z.object({ to: z.literal('day') }),
  z.object({ to: z.literal('next') }),
  z.object({ to: z.literal('date'), date: z.iso.date() }),
]);

type Context = { teams: Teams; options: PageOptions; url: URL; request: IncomingMessage };

/** Serves the page and what it asks for: everything but `/v3` and `/files`. */
export const createPage =
  (teams: Teams, options: PageOptions) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '', teams.url);
    const send = (status: number, type: string, text: string): void => {
      response.writeHead(status, {
        'content-type': type,
        'content-security-policy': policy,
        'cache-control': 'no-store',
      });
      response.end(text);
    };
    // Another site must neither read this nor post to it, not even under a name of its own (DNS rebinding).
    if (!isOwn(request, teams.url)) return send(403, 'text/plain', 'not from here');
    if (url.pathname === '/page/events') return follow(teams.world, request, response);
    try {
      if (url.pathname.startsWith('/page/')) {
        const found = await answer({ teams, options, url, request });
        return send(200, 'application/json', JSON.stringify(found ?? null));
      }
      const asset = await assetFor(url.pathname);
      return asset === null ? send(404, 'text/plain', '') : send(200, asset.type, asset.text);
    } catch (error) {
      return send(400, 'application/json', JSON.stringify({ error: String(error) }));
    }
  };

const answer = async ({ teams, options, url, request }: Context): Promise<unknown> => {
  const as = teams.as(url.searchParams.get('as') ?? teams.world.people[0]?.id ?? '');
  const here = () => as.in(url.searchParams.get('in') ?? '');
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /page/world':
      return worldOnPage(teams.world, as.person, options.commands ?? [], options.prompt?.() ?? '');
    case 'GET /page/clock': {
      const clock = options.clock?.() ?? null;
      return clock && ({ now: clock.now() } satisfies ClockOnPage);
    }
    case 'POST /page/clock': {
      const clock = options.clock?.() ?? null;
      if (clock === null) throw new Error('the clock cannot be moved');
      await clock.move(clockStep.parse(JSON.parse((await bytesOf(request)).toString())));
      return { now: clock.now() } satisfies ClockOnPage;
    }
    case 'GET /page/messages':
      return here().messages();
    case 'POST /page/file': {
      const name = url.searchParams.get('name') ?? '';
      return here().sendFile(name, await bytesOf(request), url.searchParams.get('text') ?? '');
    }
    case 'POST /page/do': {
      const {
        as: who,
        in: where,
        ...doing
      } = JSON.parse((await bytesOf(request)).toString()) as Doing & Place;
      return perform(teams.as(who).in(where), doing);
    }
    case 'POST /page/install':
      return as.install();
    case 'POST /page/uninstall':
      return as.uninstall();
    default:
      throw new Error('no such thing');
  }
};

const isOwn = ({ headers }: IncomingMessage, own: string): boolean => {
  const { host, origin } = new URL(own);
  return headers.host === host && (headers.origin === undefined || headers.origin === origin);
};

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > maxFile) throw new Error('too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};
