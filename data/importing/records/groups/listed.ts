import { withoutMarks } from '../../extract/superscript.ts';
import { danish } from '../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../model/paper.ts';
import { sourceOf, statementOf } from '../../place.ts';
import { sliceClean, startOf } from '../../layout/clean-text.ts';
import { sentences } from '../../../language/sentences.ts';
import type { Structure } from '../../structure.ts';
import type { Unit } from '../../units.ts';
import { nameKey } from '../name-key.ts';
import { emptyGroup, type Groups } from './collect.ts';
import { groupNamesIn } from './names/group-names.ts';

const add = (
  groups: Groups,
  name: string,
  kind: string | null,
  unit: Unit,
  start: number,
  end: number,
): GroupRecord => {
  const key = nameKey(name);
  const known = groups.get(key);
  if (known) return known;
  const made = emptyGroup(name, kind, unit, start, end);
  groups.set(key, made);
  return made;
};

const boldLead = /^\*\*([^*]{3,90}?)(\s+med \p{L}+)?\*\*/u;
const pluralGroups =
  /^(?:§ ?\d+\.? )?(?:de |faste |midlertidige |nedsatte )?(\p{L}*grupper|\p{L}*udvalg|\p{L}*råd|klynger)(?:ne)?$/iu;
const fixedKind = /^(?:faste|stående|midlertidige) grupper/iu;
const collective = /^(?:\p{L}*grupper(?:ne)?(?: \([^)]*\))?|klynger(?:ne)?\S?|faste grupper)$/iu;

/** Bullets that open with a body's name in bold and go on with its duties. */
const readBoldLeads = (units: readonly Unit[], groups: Groups): void => {
  for (const unit of units) {
    const lead = unit.kind === 'bullet' ? boldLead.exec(unit.part.clean.text) : null;
    if (!lead || startOf(unit.clean) !== startOf(unit.part.clean)) continue;
    const name = withoutMarks(lead[1]!).trim();
    const kind = collective.test(name) ? 'samlebetegnelse' : (groupNamesIn(name)[0]?.kind ?? null);
    const group = add(groups, name, kind, unit, 2, 2 + name.length);
    if (group.aliases.includes(name))
      group.aliases = group.aliases.map((alias) => (alias === name ? group.name : alias));
    group.name = name;
    if (lead[2]) group.aliases.push(`${name}${lead[2]}`);
    group.tasks = sentences(unit.part.clean.text).map(({ start, end }) =>
      statementOf({ ...unit, clean: sliceClean(unit.part.clean, start, end) }, unit.place),
    );
  }
};

/** "Faste grupper: …, for tiden A, B og C": the bodies that a bullet on a collective names are of that kind. */
const readEnumerations = (units: readonly Unit[], groups: Groups): void => {
  for (const unit of units) {
    const lead = unit.kind === 'bullet' ? boldLead.exec(unit.part.clean.text)?.[1] : undefined;
    const kind = lead && fixedKind.exec(lead)?.[0];
    const named = kind ? groupNamesIn(unit.clean.text) : [];
    if (!kind || named.length < 3) continue;
    for (const { name, start, end } of named)
      add(groups, name, null, unit, start, end).kind = kind.toLowerCase().replace(/e (\p{L}+)r$/u, ' $1');
  }
};

/** A section headed "Implementeringsgrupper" whose bullets are the groups' names. */
const readGroupSections = (
  structure: Structure,
  units: readonly Unit[],
  groups: Groups,
  main: GroupRecord | null,
): void => {
  for (const section of structure.sections) {
    const kinds = pluralGroups.exec(section.title)?.[1];
    if (!kinds) continue;
    const bullets = units.filter(
      (unit) => unit.kind === 'bullet' && unit.section[0] === section.title && unit.leadIn !== null,
    );
    for (const unit of bullets) {
      const name = unit.clean.text.replace(/[.;,]$/, '');
      if (name.length > 70 || !/^\p{Lu}/u.test(name)) continue;
      const group = add(groups, name, kinds.toLowerCase().replace(/r$/, ''), unit, 0, name.length);
      if (main && group.parent === null) {
        group.parent = main.name;
        group.sources['parent'] = group.source;
      }
    }
  }
};

/** "Der nedsættes fire opgavespor under X:" and a bullet for each. */
/** "Under X nedsættes følgende grupper:" */
const underFirst = danish(/^under (.+?) (?:nedsættes|etableres|oprettes)\b[^:]*:$/iu);
const settingUp = danish(
  /\b(?:nedsættes|etableres|oprettes|nedsætter)\b(?: \p{L}+)?(?: følgende)? (\p{L}+)(?: under (.+))?:$/iu,
);

const readSetUpLists = (units: readonly Unit[], groups: Groups): void => {
  for (const unit of units) {
    const leadText = unit.kind === 'bullet' ? (unit.leadIn?.clean.text ?? '') : '';
    const first = underFirst.exec(leadText);
    const lead = first ? ['', 'gruppe', first[1]!] : settingUp.exec(leadText);
    const name = unit.clean.text.replace(/[.;,]$/, '');
    if (!lead || name.length > 70 || !/^\p{Lu}/u.test(name)) continue;
    const group = add(groups, name, lead[1]!.toLowerCase(), unit, 0, name.length);
    const parent = lead[2] && groupNamesIn(lead[2])[0];
    if (parent && !group.parent) {
      group.parent = parent.name;
      group.sources['parent'] = sourceOf(unit.leadIn!, unit.place);
    }
  }
};

/** The bodies that a paper lists: in bold lead-ins, in enumerations, under a heading of their kind. */
export const readListed = (
  structure: Structure,
  units: readonly Unit[],
  groups: Groups,
  main: GroupRecord | null,
): void => {
  readBoldLeads(units, groups);
  readEnumerations(units, groups);
  readGroupSections(structure, units, groups, main);
  readSetUpLists(units, groups);
};
