import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Where files may be fetched from. */
export type DownloadRules = {
  /** Host names, and every name below them: `sharepoint.com` is also `contoso-my.sharepoint.com`. */
  hosts: readonly string[];
  /** May this machine itself be asked, over plain HTTP? Only where Teams is a double on it. */
  loopback: boolean;
  /** Bytes of a file; no paper is larger than 30 MB. */
  mostBytes?: number;
  /** Milliseconds for the whole file. */
  mostTime?: number;
  /** How a name is looked up; the system's when left out. */
  lookup?: typeof systemLookup;
};

/** Where Teams keeps the files that people send in a personal chat: OneDrive and SharePoint. */
export const teamsFileHosts = ['sharepoint.com'] as const;

/** Why a file was not fetched; nothing of where it was is in it. */
export class NotDownloaded extends Error {
  readonly why: 'host' | 'address' | 'redirect' | 'too-large' | 'timeout' | 'failed';

  constructor(why: NotDownloaded['why'], cause?: unknown) {
    super(`not downloaded: ${why}`, { cause });
    this.name = 'NotDownloaded';
    this.why = why;
  }
}

const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);

const isBelow = (hostname: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** Looks a name up, and refuses when any of its addresses is not on the internet: a name can be pointed anywhere. */
const publicOnly =
  (lookup: typeof systemLookup): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, []);
      if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address)))
        return callback(new NotDownloaded('address'), []);
      const [first] = found;
      if (options.all === true || first === undefined) return callback(null, found);
      callback(null, first.address, first.family);
    });
  };

/**
 * Asks where Teams keeps files. The address comes from outside and is not to be believed: only over HTTPS, only hosts
 * where Teams keeps files, only addresses on the internet (checked as the connection looks them up, so that the name
 * cannot mean another place in between). Redirects are not followed.
 * @throws NotDownloaded when the address is none of these
 */
export const askTeamsFiles = (
  address: string,
  { hosts, loopback, lookup = systemLookup }: DownloadRules,
  { method = 'GET', headers = {}, body, signal }: Asked,
): Promise<IncomingMessage> => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.username !== '' || url.password !== '') throw new NotDownloaded('host');
  const local = loopback && isLoopback(url.hostname);
  if (!local && (url.protocol !== 'https:' || url.port !== '' || !isBelow(url.hostname, hosts)))
    throw new NotDownloaded('host');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new NotDownloaded('host');
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options = { method, headers, signal, agent: false, ...(local ? {} : { lookup: publicOnly(lookup) }) };
  return new Promise((resolve, reject) => {
    ask(url, options, resolve).on('error', reject).end(body);
  });
};

type Asked = {
  method?: 'GET' | 'PUT';
  headers?: Record<string, string | number>;
  body?: Uint8Array;
  signal: AbortSignal;
};

/**
 * Fetches a file that somebody sent to Punkt, from where Teams keeps files, within a size and a time.
 * @throws NotDownloaded
 */
export const download = async (from: string, rules: DownloadRules): Promise<Uint8Array> => {
  const { mostBytes = 30 * 1024 * 1024, mostTime = 30_000 } = rules;
  const signal = AbortSignal.timeout(mostTime);
  try {
    return await bodyOf(await askTeamsFiles(from, rules, { signal }), mostBytes);
  } catch (error) {
    if (error instanceof NotDownloaded) throw error;
    throw new NotDownloaded(signal.aborted ? 'timeout' : 'failed', error);
  }
};

const bodyOf = async (response: IncomingMessage, mostBytes: number): Promise<Uint8Array> => {
  const refuse = (why: NotDownloaded['why']): never => {
    response.destroy();
    throw new NotDownloaded(why);
  };
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400) refuse('redirect');
  if (statusCode !== 200) refuse('failed');
  if (Number(headers['content-length'] ?? 0) > mostBytes) refuse('too-large');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) refuse('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts);
};
