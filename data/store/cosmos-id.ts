/*
 * An id as Cosmos DB is given it: plain ASCII whose order is that of the code points of the id, so that ranges and
 * ORDER BY mean what the port says whatever way the service compares text; without the signs that an id in the
 * address of a request may not have or that gateways unescape twice; at most 1,023 bytes for 255 UTF-16 units.
 * No written form of a sign begins another's, so a prefix of an id is written as a prefix.
 */

const pairs: readonly (readonly [sign: string, written: string])[] = [
  ['!', '!0'],
  ['"', '!1'],
  ['$', '$0'],
  ['%', '$1'],
  ['&', '$2'],
];
/** Only as the first sign: `.` and `..` are steps in an address. */
const firstPairs: readonly (readonly [sign: string, written: string])[] = [
  ['-', '-0'],
  ['.', '-1'],
];
const written = new Map(pairs);
const firstWritten = new Map(firstPairs);
const readBack = new Map(pairs.map(([sign, form]) => [form, sign]));
const firstReadBack = new Map(firstPairs.map(([sign, form]) => [form, sign]));

/** 64 digits in the order of ASCII. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const escape = '~';
const bmpEnd = 0xffff;

const inDigits = (codePoint: number, length: number): string => {
  let text = '';
  for (let rest = codePoint; text.length < length; rest >>= 6) text = (digits[rest & 63] ?? '') + text;
  return text;
};

const fromDigits = (text: string): string =>
  String.fromCodePoint([...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0));

const signWritten = (sign: string, at: number): string => {
  const codePoint = sign.codePointAt(0) ?? 0;
  if (codePoint > bmpEnd) return `${escape}${escape}${inDigits(codePoint, 4)}`;
  if (codePoint >= escape.charCodeAt(0)) return `${escape}${inDigits(codePoint, 3)}`;
  return (at === 0 ? firstWritten.get(sign) : undefined) ?? written.get(sign) ?? sign;
};

/** The id, or the beginning of one, as Cosmos DB is given it. */
export const writeId = (id: string): string => Array.from(id, signWritten).join('');

/** The id that {@link writeId} was given. */
export const readId = (stored: string): string =>
  stored.replace(/^-[01]|~~.{4}|~.{3}|[!$][0-2]/g, (form, at: number) => {
    if (form.startsWith(escape)) return fromDigits(form.replace(/^~~?/, ''));
    return (at === 0 ? firstReadBack.get(form) : undefined) ?? readBack.get(form) ?? form;
  });
