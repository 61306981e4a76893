import type { GroupRecord } from '../../../model/paper.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { nameKey } from '../name-key.ts';
import { mentionsIn, type Groups } from './collect.ts';
import { groupNamesIn } from './names/group-names.ts';

const quotedName =
  /['"‘’“”]([^'"‘’“”]+)['"‘’“”]|\s(?:for|vedr\.?|vedrørende|om)\s+(.+)$|gruppen?\s+(\p{Lu}.+)$/u;
/** "for Godt På Vej", "'Godt På Vej'" → Godt På Vej */
const subjectOf = (name: string): string | null => {
  const match = quotedName.exec(name);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
};

/** Which body an agenda item is about: the only one its title names, besides the one that meets. */
export const itemSubjects = (
  structure: Structure,
  groups: Groups,
  main: GroupRecord | null,
): (GroupRecord | null)[] =>
  structure.items.map(({ heading }) => {
    const named = groupNamesIn(heading.title)
      .filter((found) => subjectOf(found.name) !== null)
      .map((found) => groups.get(nameKey(found.name)));
    const others = [...new Set(named)].filter((group) => group !== undefined && group !== main);
    return others.length === 1 ? others[0]! : null;
  });

/** Within one item the same ad hoc group goes by more than one name ("for sårpleje", "'Sårplejeaftalen'"). */
export const joinNamesWithinItem = (
  units: readonly Unit[],
  groups: Groups,
  subjects: readonly (GroupRecord | null)[],
): void => {
  for (const unit of units) {
    const subject = unit.at === null ? null : subjects[unit.at];
    if (!subject || unit.kind === 'heading') continue;
    for (const mention of mentionsIn(unit)) {
      const other = groups.get(mention.key);
      if (
        !other ||
        other === subject ||
        (other.kind !== subject.kind && other.kind !== 'gruppe') ||
        !/['"‘’“”]/u.test(mention.name)
      )
        continue;
      subject.aliases = [...new Set([...subject.aliases, other.name, ...other.aliases])];
      groups.set(mention.key, subject);
    }
  }
};

/** "gruppen 'X'" and "ad hoc gruppen for X" are one. */
export const joinBySubject = (groups: Groups): void => {
  const bySubject = new Map<string, GroupRecord>();
  for (const [key, group] of groups) {
    const subject = group.kind === 'ad hoc gruppe' || group.kind === 'gruppe' ? subjectOf(group.name) : null;
    const same = subject && bySubject.get(nameKey(subject));
    if (same && same !== group) {
      same.aliases = [...new Set([...same.aliases, group.name, ...group.aliases])];
      groups.set(key, same);
    } else if (subject) bySubject.set(nameKey(subject), group);
  }
};
