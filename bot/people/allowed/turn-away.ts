import type { Inbound } from '../../inbound.ts';
import { refuse, type Reply } from '../../reply.ts';
import type { Directory } from '../directory.ts';
import { sentencesIn } from '../chat/sentences.ts';

/**
 * Decides who is not served at all. Whoever is at home in the tenant that Punkt serves is, in that tenant's
 * conversations; somebody from elsewhere once a secretary has put them in a group. Everybody else is told whom to ask.
 * @param tenant null: every tenant is at home (a machine of one's own)
 */
export const createTurnAway =
  (tenant: string | null, directory: Directory) =>
  (inbound: Inbound): Reply | null => {
    const { person, conversation, kind, language } = inbound;
    if (tenant === null || (person.tenant === tenant && conversation.tenant === tenant)) return null;
    // Who came or went is told of by whoever did it; that it happened here is ours to know.
    if (kind === 'presence' && conversation.tenant === tenant && conversation.scope !== 'personal')
      return null;
    const isBound =
      person.id !== null &&
      directory.rosters().some(({ members }) => members.some((one) => one.person === person.id));
    if (isBound) return null;
    return kind === 'presence' ? { kind: 'none' } : refuse(language, sentencesIn(language).strangers);
  };
