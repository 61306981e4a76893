import { danish } from '../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../model/paper.ts';
import { statementOf } from '../../place.ts';
import { bodyOfHeading } from '../../sections.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { validityIn } from '../validity.ts';
import { nameKey } from '../name-key.ts';
import { collectGroups, mentionsIn, type Groups } from './collect.ts';
import { dutiesIn, seatsIn } from './duties.ts';
import { groupNamesIn } from './group-names.ts';
import { readListed } from './listed.ts';
import { mainBody, placeLevels } from './main-body.ts';
import {
  readChairmanships,
  readCommonParent,
  readKindParents,
  readRelations,
  readReplacesSections,
  readSettingUp,
} from './relations.ts';

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

/** In organisation papers a heading may be a body's name, alone or with its seats in brackets. */
const headedGroups = (structure: Structure, groups: Groups): Map<string, GroupRecord> => {
  const headed = new Map<string, GroupRecord>();
  for (const { title } of structure.sections) {
    const name = bodyOfHeading(title);
    const group = name ? groups.get(nameKey(name)) : undefined;
    if (group) headed.set(title, group);
  }
  return headed;
};

/** A paper on several bodies gives each its own mandate, under its own heading. */
const readMandates = (units: readonly Unit[], headed: ReadonlyMap<string, GroupRecord>): void => {
  if (headed.size < 2) return;
  for (const [title, group] of headed) {
    const own = units.filter((unit) => unit.section[0] === title);
    const { tasks, seats, ...duties } = dutiesIn(own);
    const { sources, ...validity } = validityIn(own);
    if (tasks.length) group.tasks = tasks;
    if (seats.length) group.seats = seats;
    Object.assign(
      group,
      Object.fromEntries(
        Object.entries(duties).filter(([, found]) => (Array.isArray(found) ? found.length : found)),
      ),
    );
    Object.assign(group, Object.fromEntries(Object.entries(validity).filter(([, found]) => found)));
    Object.assign(group.sources, sources);
  }
};

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
const made = danish(
  /\bbestår af\b|\bpladser i\b|\ber bem\p{L}+ med\b|\bhar \d+ medlemmer\b|\(\d+ [^)]*medlemmer\)/iu,
);

const seatsInHeading = /\(\d+ [^)]*medlemmer\)$/u;
/** A bullet right below a heading that is a body's name is one of its duties. */
const isDuty = (unit: Unit): boolean => unit.kind === 'bullet' && unit.at === null && unit.leadIn === null;

/** What minutes and organisation papers say in passing of a body's purpose, seats and limits. */
const readInPassing = (
  units: readonly Unit[],
  groups: Groups,
  about: (unit: Unit) => GroupRecord | null,
): void => {
  for (const unit of units) {
    if (unit.label === 'recommendation' || unit.label === 'history') continue;
    const { text } = unit.clean;
    if (unit.kind === 'heading' && !seatsInHeading.test(text)) continue;
    const [first] = mentionsIn(unit);
    const named = first && groups.get(first.key);
    const group = (first && first.start < 12 ? named : null) ?? about(unit) ?? named;
    if (!group) continue;
    const said = statementOf(unit, unit.place);
    if (limit.test(text)) {
      const near = mentionsIn(unit).findLast((mention) => mention.start < limit.exec(text)!.index);
      (near ? (groups.get(near.key) ?? group) : group).limits.push(said);
    } else if (purpose.test(text) || (isDuty(unit) && about(unit) === group)) group.tasks.push(said);
    else if (made.test(text)) {
      const inside = mentionsIn(unit).at(-1);
      (/\bpladser i\b/.test(text) && inside ? groups.get(inside.key)! : group).seats.push({
        ...said,
        count: seatsIn(text),
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
  const headed = headedGroups(structure, groups);
  const about = (unit: Unit): GroupRecord | null => {
    if (unit.at !== null) return subjects[unit.at] ?? null;
    return headed.get(unit.section[0] ?? '') ?? (isMandate ? main : null);
  };
  readRelations(units, groups, about);
  readReplacesSections(units, groups, about);
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
