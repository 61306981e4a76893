import type { IncomingMessage } from 'node:http';

/** Bytes. A Teams message is at most about 100 KB; what is pasted into a card's field must come in to be answered. */
const maxBytes = 2 * 1024 * 1024;
/** Brackets within brackets. An activity with a card nests about 20. */
const maxDepth = 64;

/** Why a body was refused: the HTTP status and one plain sentence that echoes nothing of it. */
export class BodyRefused extends Error {
  readonly status: 400 | 413 | 415;
  constructor(status: 400 | 413 | 415, message: string) {
    super(message);
    this.name = 'BodyRefused';
    this.status = status;
  }
}

/**
 * Reads a request's JSON body. Written because restify's own reader can be crashed or filled by anyone: a junk
 * gzip body ends the process, a small gzip bomb becomes hundreds of megabytes, multipart leaves files behind.
 * So: JSON and nothing else, never compressed, at most 2 MB, at most 64 levels deep, valid UTF-8.
 *
 * @throws BodyRefused with the status to answer.
 */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type))
    throw new BodyRefused(415, 'Content-Type must be application/json in UTF-8.');
  if (encoding.toLowerCase() !== 'identity') throw new BodyRefused(415, 'The body must not be compressed.');
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const text = decode(await readBytes(request));
  if (depthOf(text) > maxDepth) throw new BodyRefused(400, `The body nests deeper than ${maxDepth} levels.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyRefused(400, 'The body is not JSON.');
  }
};

const tooLarge = () => new BodyRefused(413, `The body is larger than ${maxBytes} bytes.`);

const readBytes = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed on return: the refusal still has to be sent on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

const decode = (bytes: Buffer): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BodyRefused(400, 'The body is not UTF-8.');
  }
};

const [backslash, quote, brace, bracket, braceEnd, bracketEnd] = Buffer.from('\\"{[}]');

/**
 * Deepest nesting of brackets outside strings, found before parsing so that no deep value is ever built.
 * A loop and not a regular expression: one pass whatever the text is.
 */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (inString) {
      if (character === backslash) at++;
      else if (character === quote) inString = false;
    } else if (character === quote) inString = true;
    else if (character === brace || character === bracket) deepest = Math.max(deepest, ++depth);
    else if (character === braceEnd || character === bracketEnd) depth--;
  }
  return deepest;
};
