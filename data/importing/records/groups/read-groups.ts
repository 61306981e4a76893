import type { GroupRecord } from '../../../model/paper.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { validityIn } from '../validity.ts';
import { collectGroups } from './collect.ts';
import { dutiesIn } from './duties.ts';
import { headedGroups, readMandates } from './headed.ts';
import { readInPassing } from './in-passing.ts';
import { readListed } from './listed.ts';
import { mainBody, placeLevels } from './main-body.ts';
import { itemSubjects, joinBySubject, joinNamesWithinItem } from './one-by-several-names.ts';
import { readChairmanships, readCommonParent, readKindParents, readParents } from './relations/parents.ts';
import { readReplacements } from './relations/replacements.ts';
import { readSettingUp } from './relations/setting-up.ts';

/** Every body that a paper names, with all that the paper says of it. */
export const groupsIn = (
  structure: Structure,
  units: readonly Unit[],
  region: string | null,
): GroupRecord[] => {
  const { groups } = collectGroups(units);
  const opening = units[0];
  const main = opening ? mainBody(structure, groups, opening) : null;
  readListed(structure, units, groups, main);
  const subjects = itemSubjects(structure, groups, main);
  joinNamesWithinItem(units, groups, subjects);
  joinBySubject(groups);
  // Rules of procedure are of one body, as a mandate is.
  const isMandate =
    structure.kind === 'kommissorium' || (structure.kind === 'organisation' && structure.title.body !== null);
  const headed = headedGroups(structure, groups);
  const about = (unit: Unit): GroupRecord | null => {
    if (unit.at !== null) return subjects[unit.at] ?? null;
    return headed.get(unit.section[0] ?? '') ?? (isMandate ? main : null);
  };
  readReplacements(units, groups, about);
  readParents(units, groups, about);
  readCommonParent(units, groups, headed.values());
  readKindParents(units, groups);
  readSettingUp(units, about, main);
  placeLevels(groups, main);
  readChairmanships(groups);
  if (main && isMandate) {
    const { sources, ...validity } = validityIn(units);
    Object.assign(main, dutiesIn(units), validity);
    Object.assign(main.sources, sources);
  } else readInPassing(units, groups, about);
  if (structure.kind !== 'referat') readMandates(units, headed);
  const records = [...new Set(groups.values())];
  for (const group of records) group.region ??= region;
  return main ? [main, ...records.filter((group) => group !== main)] : records;
};
