import { danish } from '../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../model/paper.ts';
import { statementOf } from '../../place.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { validityIn } from '../validity.ts';
import { nameKey } from '../name-key.ts';
import { collectGroups, mentionsIn, type Groups } from './collect.ts';
import { dutiesIn } from './duties.ts';
import { groupNamesIn } from './group-names.ts';
import { readListed } from './listed.ts';
import { mainBody, placeLevels } from './main-body.ts';
import { readChairmanships, readRelations, readSettingUp } from './relations.ts';

const quotedName =
  /['"‘’“”]([^'"‘’“”]+)['"‘’“”]|\s(?:for|vedr\.?|vedrørende|om)\s+(.+)$|gruppen?\s+(\p{Lu}.+)$/u;
/** "for Kom Trygt Hjem", "'Kom Trygt Hjem'" → Kom Trygt Hjem */
const subjectOf = (name: string): string | null => {
  const match = quotedName.exec(name);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
};

/** Which body an agenda item is about: the only one its title names, besides the one that meets. */
const itemSubjects = (
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

/** Within one item the same ad hoc group goes by more than one name ("for IV-behandling", "'IV-aftalen'"). */
const joinNamesWithinItem = (
  units: readonly Unit[],
  groups: Groups,
  subjects: readonly (GroupRecord | null)[],
): void => {
  for (const unit of units) {
    const subject = unit.at === null ? null : subjects[unit.at];
    if (!subject || unit.kind === 'heading') continue;
    for (const mention of mentionsIn(unit)) {
      const other = groups.get(mention.key);
      if (!other || other === subject || other.kind !== subject.kind || !/['"‘’“”]/u.test(mention.name))
        continue;
      subject.aliases = [...new Set([...subject.aliases, other.name, ...other.aliases])];
      groups.set(mention.key, subject);
    }
  }
};

const joinBySubject = (groups: Groups): void => {
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

const limit = danish(/\b(?:udelukkende (?:har )?mandat|har mandat til|beslutningskompetence)\b/iu);
const purpose = danish(
  /\b(?:formål(?:et)? (?:med|for)|har til (?:formål|opgave)|skal sikre den|skal agere)\b/iu,
);
const made = danish(/\bbestår af\b|\bpladser i\b|\ber bem\p{L}+ med\b/iu);

/** What minutes and organisation papers say in passing of a body's purpose, seats and limits. */
const readInPassing = (
  units: readonly Unit[],
  groups: Groups,
  about: (unit: Unit) => GroupRecord | null,
): void => {
  for (const unit of units) {
    if (unit.kind === 'heading' || unit.label === 'recommendation' || unit.label === 'history') continue;
    const { text } = unit.clean;
    const [first] = mentionsIn(unit);
    const named = first && groups.get(first.key);
    const group = (first && first.start < 12 ? named : null) ?? about(unit) ?? named;
    if (!group) continue;
    const said = statementOf(unit, unit.place);
    if (limit.test(text)) {
      const near = mentionsIn(unit).findLast((mention) => mention.start < limit.exec(text)!.index);
      (near ? (groups.get(near.key) ?? group) : group).limits.push(said);
    } else if (purpose.test(text)) group.tasks.push(said);
    else if (made.test(text)) {
      const inside = mentionsIn(unit).at(-1);
      (/\bpladser i\b/.test(text) && inside ? groups.get(inside.key)! : group).seats.push({
        ...said,
        count: 1,
      });
    }
  }
};

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
  const isMandate = structure.kind === 'kommissorium';
  const about = (unit: Unit): GroupRecord | null =>
    unit.at === null ? (isMandate ? main : null) : (subjects[unit.at] ?? null);
  readRelations(units, groups, about);
  readSettingUp(units, about, main);
  placeLevels(groups, main);
  readChairmanships(groups);
  if (main && isMandate) {
    const { sources, ...validity } = validityIn(units);
    Object.assign(main, dutiesIn(units), validity);
    Object.assign(main.sources, sources);
  } else readInPassing(units, groups, about);
  const records = [...new Set(groups.values())];
  for (const group of records) group.region ??= region;
  return main ? [main, ...records.filter((group) => group !== main)] : records;
};
