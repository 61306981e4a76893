import type { GroupRecord } from '../../../model/paper.ts';
import { bodyOfHeading } from '../../sections.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { nameKey } from '../name-key.ts';
import { validityIn } from '../validity.ts';
import type { Groups } from './collect.ts';
import { dutiesIn } from './duties.ts';

/** In organisation papers a heading may be a body's name, alone or with its seats in brackets. */
export const headedGroups = (structure: Structure, groups: Groups): Map<string, GroupRecord> => {
  const headed = new Map<string, GroupRecord>();
  for (const { title, labelled } of structure.sections) {
    const name = labelled === true ? null : bodyOfHeading(title);
    const group = name ? groups.get(nameKey(name)) : undefined;
    if (group) headed.set(title, group);
  }
  return headed;
};

/** A paper on several bodies gives each its own mandate, under its own heading. */
export const readMandates = (units: readonly Unit[], headed: ReadonlyMap<string, GroupRecord>): void => {
  if (headed.size < 2) return;
  for (const [title, group] of headed) {
    const own = units.filter((unit) => unit.section[0] === title);
    const { sources, ...validity } = validityIn(own);
    const told = Object.entries({ ...dutiesIn(own), ...validity }).filter(([, found]) =>
      Array.isArray(found) ? found.length : found,
    );
    Object.assign(group, Object.fromEntries(told));
    Object.assign(group.sources, sources);
  }
};
