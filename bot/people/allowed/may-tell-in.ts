import type { Viewer } from '../../../data/register/viewer.ts';
import type { Conversation } from '../../inbound.ts';
import type { Directory } from '../directory.ts';
import { placeOf } from '../reached/reach.ts';

/** May what is a group's own – of a closed item too – be told in the group's place? */
export type MayTellIn = (groupId: string, closed: boolean) => Promise<boolean>;

/** @param readersOf what everybody who reads along in a conversation may read */
export const createMayTellIn =
  (directory: Directory, readersOf: (conversation: Conversation) => Promise<Viewer>): MayTellIn =>
  async (groupId, closed) => {
    const place = placeOf(directory, groupId);
    if (place === null) return false;
    const { conversationId: id, serviceUrl, tenantId } = place.reference;
    const readers = await readersOf({ id, scope: place.scope, tenant: tenantId, serviceUrl });
    return readers.groups.has(groupId) && (!closed || readers.closed.has(groupId));
  };
