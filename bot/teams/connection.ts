import type { TeamsIdentity } from '../config.ts';
import { createAuthentication, TeamsAdapter, type TokenSource } from './adapter.ts';
import { createGuard, type Guard } from './guard.ts';

/** The line to Teams: what comes in is checked by the guard, what goes out goes through the adapter. */
export type Connection = { adapter: TeamsAdapter; guard: Guard };

/** @param identity null: local mode, nobody is authenticated */
export const createConnection = (identity: TeamsIdentity | null, source?: TokenSource): Connection => {
  const authentication = createAuthentication(identity, source);
  return {
    adapter: new TeamsAdapter(authentication, identity?.appId ?? ''),
    guard: createGuard(authentication, identity !== null),
  };
};
