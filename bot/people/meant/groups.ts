import { regionNamed } from '../../../data/language/regions.ts';
import type { Roster } from '../../../data/model/people.ts';
import { groupKey } from '../../../data/register/group-key.ts';
import { nameKey } from '../../../data/register/name-key.ts';
import { shortRegion } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import { refusal } from '../chat/sentences.ts';

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

/** A group of the papers, under every name it has there. */
type GroupInPapers = GroupMeant & { names: readonly string[] };

const groupsInPapers = (register: Register): GroupInPapers[] =>
  [...register.things.values()]
    .filter(({ kind }) => kind === 'group')
    .map(({ name, region, names }) => ({ groupId: groupKey(name, region), name, region, names }));

const isNamed = (names: readonly string[], key: string): boolean => names.some((one) => nameKey(one) === key);

/** Is the roster this group's? The papers may know it by a longer name. */
const isOf = (roster: Roster, { names, region }: GroupInPapers): boolean =>
  shortRegion(roster.region) === shortRegion(region) && isNamed(names, nameKey(roster.name));

/**
 * Which groups somebody means by a name: a roster's, or a group's in the papers under any of its names there. Names are
 * the same whatever their inflection; several are possible (the same name in two regions), and none.
 */
export const groupsMeant = (said: string, rosters: readonly Roster[], register: Register): GroupMeant[] => {
  const { name, region } = withRegion(said.trim());
  const key = nameKey(name);
  if (key === '') return [];
  const fits = (names: readonly string[], place: string | null): boolean =>
    isNamed(names, key) && (region === null || shortRegion(place) === region);
  const inPapers = groupsInPapers(register).filter((one) => fits(one.names, one.region));
  const kept = rosters.filter(
    (roster) => fits([roster.name], roster.region) || inPapers.some((one) => isOf(roster, one)),
  );
  const unkept = inPapers.filter((one) => !rosters.some((roster) => isOf(roster, one)));
  return byKey(
    [...kept, ...unkept].map((one) => ({ groupId: one.groupId, name: one.name, region: one.region })),
  );
};
