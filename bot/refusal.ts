import { join } from 'node:path';
import { StoreError } from '../data/store/errors.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { text } from './refusal.text.da.ts';

/**
 * What to say to whoever started Punkt about an error that is no fault of Punkt's: one sentence, with what to do.
 * Null for everything else.
 */
export const sentenceOf = (error: unknown, environment: NodeJS.ProcessEnv = process.env): string | null => {
  if (error instanceof ConfigError) return error.message;
  // Only a configuration that could be read has led to a store.
  if (error instanceof StoreError) return storeSentence(error, readConfig(environment));
  if (!(error instanceof Error)) return null;
  return 'da' in error ? String(error.da) : listenSentence(error);
};

/** What went wrong at the start, for stderr. Expected errors have a sentence with what to do; the rest need their stack. */
export const explain = (error: unknown): string => {
  const sentence = sentenceOf(error);
  if (sentence !== null) return sentence;
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? error.message : (error.stack ?? error.message);
};

const storeSentence = (error: StoreError, { cosmos, dataFolder }: Config): string => {
  const code = codeOf(error.cause);
  if (error.code === 'foreign') return text.foreignFile(join(dataFolder, 'punkt.db'));
  if (error.code === 'damaged')
    return cosmos === null
      ? text.damaged('PUNKT_DATA', dataFolder)
      : text.damaged('COSMOS_ENDPOINT', cosmos.endpoint);
  if (error.code !== 'unavailable') return error.da;
  return cosmos === null ? text.noFolder(dataFolder, code) : text.noCosmos(cosmos.endpoint, code);
};

/** The system's or the driver's name for what happened; it helps whoever looks further. */
const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

type SystemError = NodeJS.ErrnoException & { port?: number; address?: string; hostname?: string };

/** The address to listen on cannot be had. */
const listenSentence = ({ code, syscall, port = 0, address, hostname }: SystemError): string | null => {
  if (syscall === 'getaddrinfo' && hostname !== undefined) return text.noAddress(hostname);
  if (syscall !== 'listen') return null;
  if (code === 'EADDRINUSE') return text.portTaken(port);
  if (code === 'EACCES') return text.portForbidden(port);
  return code === 'EADDRNOTAVAIL' && address !== undefined ? text.noAddress(address) : null;
};
