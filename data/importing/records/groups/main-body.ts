import type { GroupRecord } from '../../../model/paper.ts';
import { rawSpan } from '../../layout/clean-text.ts';
import type { Structure } from '../../structure.ts';
import { nameKey } from '../name-key.ts';
import type { Groups } from './collect.ts';
import { emptyGroup } from './collect.ts';
import { groupNamesIn } from './names/group-names.ts';
import type { Unit } from '../../units.ts';

/** "Sundhedsklynge X - Fagligt strategisk niveau", "X // Styregruppen for Y": the body within the body. */
const within = /^(.+?)\s+(?:[-–]|\/\/)\s+(.+)$/u;

const inRegion = /\s+i Region \p{L}+$/u;

/** The record of the body whose paper it is; null where the paper names none. */
export const mainBody = (structure: Structure, groups: Groups, place: Unit): GroupRecord | null => {
  const { body } = structure.title;
  if (!body) return null;
  const parts = within.exec(body.text);
  const [parent, whole] = parts ? [parts[1]!, parts[2]!] : [null, body.text];
  const name = whole.replace(inRegion, '');
  const key = nameKey(name);
  const known = groups.get(key);
  const kind = groupNamesIn(name)[0]?.kind ?? null;
  const group = known ?? emptyGroup(name, kind, place, 0, place.clean.text.length);
  group.source = {
    ...group.source,
    ...rawSpan(body, 0, body.text.length),
    place: 'Titel',
    page: structure.title.block?.page ?? null,
  };
  if (known && name !== known.name) {
    known.aliases = [...new Set([known.name, ...known.aliases])].filter(
      (alias) => alias.toLowerCase() !== name.toLowerCase(),
    );
    known.name = name;
  }
  if (parent) {
    group.parent = parent;
    group.sources['parent'] = group.source;
    group.aliases.push(body.text);
  }
  groups.set(key, group);
  return group;
};

/** The levels of a cluster that its papers name without saying whose, and their chairs, are the cluster's. */
export const placeLevels = (groups: Groups, main: GroupRecord | null): void => {
  if (!main?.parent || main.kind !== 'niveau') return;
  for (const group of groups.values()) {
    const isLevel =
      group.kind === 'niveau' ||
      (group.kind === 'formandskab' && /niveau/u.test(group.name)) ||
      group.kind === 'koordinationsforum';
    if (isLevel && !group.parent && group !== main) {
      group.parent = group.kind === 'formandskab' ? main.name : main.parent;
      group.sources['parent'] = main.source;
    }
  }
};
