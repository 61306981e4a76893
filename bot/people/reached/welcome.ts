import type { Presence } from '../../inbound.ts';
import type { Reply } from '../../reply.ts';
import type { Audience } from '../reading/audience.ts';
import type { PresenceKeeper } from './presence.ts';

export type PresenceParts = {
  presence: PresenceKeeper;
  audience: Audience;
  welcome: (inbound: Presence) => Promise<Reply>;
};

/**
 * What happens when Punkt is put somewhere or taken away, or people come and go. Whoever put Punkt into a personal chat
 * or a channel is welcomed there, once; nobody is written to who did not ask for it.
 */
export const createPresenceReply =
  ({ presence, audience, welcome }: PresenceParts) =>
  async (inbound: Presence): Promise<Reply> => {
    const { change } = inbound;
    audience.forget();
    if (change === 'uninstalled') {
      await presence.silence(inbound, 'uninstalled');
      return { kind: 'none' };
    }
    const arrived = change === 'installed' && (await presence.note(inbound));
    return arrived ? welcome(inbound) : { kind: 'none' };
  };
