import type { Store } from '../../../data/store/store.ts';
import type { World } from '../state/world.ts';

/** Gives the demo's people their places in a group: its secretary, chairs and members. */
export const seedGroups = async (_store: Store, _world: World): Promise<void> => {
  // Nobody has a role yet.
};
