import { distance } from 'fastest-levenshtein';
import type { GroupRecord } from '../../../model/paper.ts';
import { sourceOf } from '../../place.ts';
import { onceFor } from '../../../language/once-for.ts';
import type { Unit } from '../../units.ts';
import { nameKey } from '../name-key.ts';
import { groupNamesIn, type GroupName } from './names/group-names.ts';

/** A body named in a unit. */
export interface Mention extends GroupName {
  readonly unit: Unit;
  readonly key: string;
}

/** The bodies of one paper by the key of their name, while their records are being put together. */
export type Groups = Map<string, GroupRecord>;

export const mentionsIn = onceFor((unit: Unit): Mention[] =>
  groupNamesIn(unit.clean.text).map((found) => ({ ...found, unit, key: nameKey(found.name) })),
);

/** A record that says no more than that there is such a body. */
export const emptyGroup = (
  name: string,
  kind: string | null,
  unit: Unit,
  start: number,
  end: number,
): GroupRecord => ({
  name,
  aliases: [],
  kind,
  region: null,
  parent: null,
  replaces: [],
  tasks: [],
  seats: [],
  chairs: [],
  contacts: [],
  secretariat: null,
  meetingRules: [],
  limits: [],
  validFrom: null,
  validTo: null,
  sources: {},
  source: sourceOf(unit, unit.place, start, end),
});

/** The record of a body, made at its first mention. */
export const groupAt = (groups: Groups, mention: Mention): GroupRecord => {
  const known = groups.get(mention.key);
  if (known) return known;
  const made = emptyGroup(mention.name, mention.kind, mention.unit, mention.start, mention.end);
  groups.set(mention.key, made);
  return made;
};

/** Small letters count against a writing, commas too: "Fagligt strategisk niveau" is the name, "fagligt, strategisk niveau" is not. */
const weight = (name: string, count: number): number =>
  count + (/^\p{Lu}/u.test(name) ? 0.5 : 0) - (/[,:]/.test(name) ? 100 : 0) - (/s$/.test(name) ? 0.2 : 0);

/** Collects every body named in the paper; the writing used most is the name, the others are aliases. */
export const collectGroups = (units: readonly Unit[]): { groups: Groups; mentions: Mention[] } => {
  const mentions = units.flatMap(mentionsIn);
  const groups: Groups = new Map();
  const writings = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    groupAt(groups, mention);
    const counts = writings.get(mention.key) ?? new Map<string, number>();
    writings.set(mention.key, counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1));
  }
  for (const [key, group] of groups) {
    const ranked = [...writings.get(key)!].sort((a, b) => weight(...b) - weight(...a)).map(([name]) => name);
    group.name = ranked[0]!;
    group.aliases = ranked
      .slice(1)
      .filter(
        (name) => ![group.name, `${group.name}s`].some((same) => same.toLowerCase() === name.toLowerCase()),
      );
  }
  joinOverlong(groups, (key) => [...writings.get(key)!.values()].reduce((sum, n) => sum + n, 0));
  joinMisspelt(groups, (key) => [...writings.get(key)!.values()].reduce((sum, n) => sum + n, 0));
  return { groups, mentions };
};

/** A long name written once with one letter wrong is the name written many times right. */
const joinMisspelt = (groups: Groups, count: (key: string) => number): void => {
  const keys = [...groups.keys()];
  for (const key of keys) {
    if (key.length < 14 || count(key) > 1) continue;
    const right = keys.find(
      (other) =>
        other !== key &&
        Math.abs(other.length - key.length) < 2 &&
        distance(key, other) === 1 &&
        count(other) > 2,
    );
    const [slip, known] = [groups.get(key)!, right && groups.get(right)];
    if (!known) continue;
    known.aliases.push(slip.name);
    groups.set(key, known);
  }
};

/** A name read too far once ("Styregruppen for sundhed fik planen") is the shorter name that the paper uses more. */
const joinOverlong = (groups: Groups, count: (key: string) => number): void => {
  const keys = [...groups.keys()];
  for (const key of keys) {
    if (count(key) > 1) continue;
    const short = keys.find(
      (other) => key.startsWith(`${other} `) && count(other) > 2 && other.includes(' '),
    );
    const known = short && groups.get(short);
    if (known) groups.set(key, known);
  }
};
