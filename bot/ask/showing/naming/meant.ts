import { distinct, type Showable } from '../showable.ts';
import type { Sight } from '../sight.ts';
import { itemsMeant } from './items-meant.ts';
import { meetingsMeant } from './meetings-meant.ts';
import { thingsMeant } from './things-meant.ts';

/**
 * What a name means there: groups and agreements by name, meetings by group and day, items by number and title. A
 * group called "Mødeudvalget" goes before a meeting. Empty where nothing of that name is seen.
 */
export const meant = (name: string, sight: Sight): Showable[] => {
  const things = thingsMeant(name, sight).map((thing): Showable =>
    thing.kind === 'group' ? { kind: 'group', thing } : { kind: 'agreement', thing },
  );
  const meetings = things.length > 0 ? [] : (meetingsMeant(name, sight) ?? []);
  const items = meetings.length > 0 ? [] : (itemsMeant(name, sight) ?? []);
  return distinct([
    ...things,
    ...meetings.map((meeting): Showable => ({ kind: 'meeting', meeting })),
    ...items.map((point): Showable => ({ kind: 'item', point })),
  ]);
};
