import { regionNamed } from '../../data/language/regions.ts';
import type { Roster } from '../../data/model/people.ts';
import { groupKey } from '../../data/register/group-key.ts';
import { nameKey } from '../../data/register/name-key.ts';
import { shortRegion } from '../../data/register/paper-names.ts';
import type { Register } from '../../data/register/register.ts';
import { refusal } from './sentences.ts';

/** A group that can be meant: one that has a roster, or one that papers everybody may read know of. */
export type GroupMeant = { groupId: string; name: string; region: string | null };

const byKey = (groups: readonly GroupMeant[]): GroupMeant[] => [
  ...new Map(groups.map((group) => [group.groupId, group])).values(),
];

/** "FSN Sydvestjylland i Region Syddanmark" and "FSN Sydvestjylland, Syddanmark": the name and the region apart. */
const withRegion = (said: string): { name: string; region: string | null } => {
  const match = /^(?<name>.+?)(?:\s+(?:i|in)\s+|,\s*)(?:region\s+)?(?<region>\p{L}+)$/iu.exec(said);
  const region = match?.groups?.region === undefined ? null : regionNamed(match.groups.region);
  return region === null ? { name: said, region: null } : { name: match?.groups?.name ?? said, region };
};

/** Characters. */
const longestName = 120;

/** A group nobody has named before, by the words that name it. @throws Refused for words that are no name */
export const newGroup = (said: string): GroupMeant => {
  const { name, region } = withRegion(said.trim());
  if (nameKey(name) === '' || name.length > longestName) throw refusal((text) => text.noName);
  return { groupId: groupKey(name, region), name, region };
};

/**
 * Which groups somebody means by a name: a roster's, or a group's in the papers under any of its names there. Names are
 * the same whatever their inflection; several are possible (the same name in two regions), and none.
 */
export const groupsMeant = (said: string, rosters: readonly Roster[], register: Register): GroupMeant[] => {
  const { name, region } = withRegion(said.trim());
  const key = nameKey(name);
  if (key === '') return [];
  const fits = (names: readonly string[], place: string | null): boolean =>
    names.some((one) => nameKey(one) === key) && (region === null || shortRegion(place) === region);
  const kept = rosters.filter((one) => fits([one.name], one.region));
  const inPapers = [...register.things.values()]
    .filter((thing) => thing.kind === 'group' && fits(thing.names, thing.region))
    .map((thing) => ({
      groupId: groupKey(thing.name, thing.region),
      name: thing.name,
      region: thing.region,
      names: thing.names,
    }));
  // The papers may know a roster's group by a longer name: it is the roster then.
  const unkept = inPapers.filter(
    ({ names, region: place }) =>
      !rosters.some(
        (one) =>
          shortRegion(one.region) === shortRegion(place) &&
          names.some((other) => nameKey(other) === nameKey(one.name)),
      ),
  );
  const behind = rosters.filter((one) =>
    inPapers.some(
      ({ names, region: place }) =>
        shortRegion(one.region) === shortRegion(place) &&
        names.some((other) => nameKey(other) === nameKey(one.name)),
    ),
  );
  return byKey(
    [...kept, ...behind, ...unkept].map((one) => ({
      groupId: one.groupId,
      name: one.name,
      region: one.region,
    })),
  );
};
