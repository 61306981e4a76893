import { z } from 'zod';

const header = z.looseObject({ alg: z.literal('RS256') });
const claims = z.looseObject({ exp: z.number(), nbf: z.number().optional() });

/** Seconds by which clocks may differ; the SDK allows the same. */
const tolerance = 300;

/**
 * Looks at a Bearer token without checking its signature, and says why it cannot be right, or null. It spares the
 * SDK – which fetches keys, computes and prints stacks – what anyone can see is refused. It admits nobody.
 *
 * @param now seconds since 1970
 */
export const whyImplausible = (authorization: string, now: number): string | null => {
  const [, first = '', second = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  if (!header.safeParse(decode(first)).success) return 'no token signed with RS256';
  const parsed = claims.safeParse(decode(second));
  if (!parsed.success) return 'token without exp';
  const { exp, nbf = 0 } = parsed.data;
  return exp + tolerance < now || nbf - tolerance > now ? 'token not valid now' : null;
};

const decode = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return null;
  }
};
