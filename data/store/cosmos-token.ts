/** A token of Microsoft Entra for Cosmos DB, and when it ends (ms since 1970). */
export interface EntraToken {
  token: string;
  expiresOnTimestamp: number;
}
export type GetToken = () => Promise<EntraToken>;

const refreshBefore = 5 * 60_000;

/**
 * Gives the same token until it is about to end, then asks for a new one, once for all who wait. While the old one
 * still serves, a failure to get the new one is nobody's trouble.
 */
export const keptToken = (getToken: GetToken, now: () => number = Date.now): (() => Promise<string>) => {
  let current: EntraToken | null = null;
  let asking: Promise<EntraToken> | null = null;
  return async () => {
    if (current && now() < current.expiresOnTimestamp - refreshBefore) return current.token;
    try {
      asking ??= getToken().finally(() => (asking = null));
      current = await asking;
    } catch (error) {
      if (!current || now() >= current.expiresOnTimestamp) throw error;
    }
    return current.token;
  };
};
