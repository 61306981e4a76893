import type { PersonId } from '../../model/people.ts';
import { hashOf } from '../papers/keys.ts';

// All in `people`. A tenant's partitions begin with its name, so that the change feed can be sifted by it.

/** Every group's roster, one item a group: `group:<hash of the groupId>`, since a key of names may hold any character. */
export const groupsPartition = (tenant: string): string => `${tenant}/groups`;
export const groupItemId = (groupId: string): string => `group:${hashOf(groupId)}`;

/** One partition a person: what Punkt knows of them is `person`. */
export const personPartition = (tenant: string, person: PersonId): string => `${tenant}/person/${person}`;
export const personItemId = 'person';

/** One partition a conversation with several readers. */
export const channelPartition = (tenant: string, conversationId: string): string =>
  `${tenant}/channel/${conversationId}`;
export const channelItemId = 'channel';
