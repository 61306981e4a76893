import { ManagedIdentityCredential } from '@azure/identity';
import type { GetToken } from './cosmos-token.ts';

/**
 * Tokens for a Cosmos DB account from the managed identity of the machine Punkt runs on.
 * @param clientId of a user-assigned identity; null: the machine's own
 */
export const managedIdentityToken = (endpoint: string, clientId: string | null): GetToken => {
  const credential =
    clientId === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
  // The account itself is what the token is for; a token for another account does not open this one.
  const scope = `${new URL(endpoint).origin}/.default`;
  return () => credential.getToken(scope);
};
