import { danish } from '../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../model/paper.ts';
import type { When } from '../../../model/time.ts';
import { sourceOf } from '../../place.ts';
import { nameKey } from '../name-key.ts';
import { datesOf } from '../../per-unit.ts';
import type { Unit } from '../../units.ts';
import { groupAt, mentionsIn, type Groups, type Mention } from './collect.ts';

const replacing = danish(
  /\b(?:erstatter|erstattede|afløser|afløste|træder i stedet for|overtager (?:opgaverne )?(?:efter|fra)|viderefører(?: \p{L}+)?(?: i)?)\b/iu,
);
const replacedBy = danish(/\b(?:erstattes|afløses|er erstattet|er afløst|videreføres) (?:af|i)\b/iu);
const reporting = danish(
  /\b(?:refererer(?: \p{L}+)? til|rapporterer(?: \p{L}+)? til|med reference til|hører under|ligger under|er nedsat (?:af|under|i regi af)|nedsættes (?:af|under))\b/iu,
);
/** Who it answers to is told before who set it up. */
const reports = danish(/\b(?:refererer|rapporterer)(?: \p{L}+)? til\b/iu);
/** "Styregruppen, som arbejdsgruppen refererer til" */
const inverted = danish(/, som (?!refererer)(?=[^,.]*\brefererer til\b)/iu);
/** "nedsat af X, som det også refererer til" */
const saidBefore = danish(/, som (?:den|det|gruppen|netværket|udvalget)(?: også)? refererer til\b/iu);
const both = danish(/\b(?:begge|alle(?: \p{L}+)?) under\b/iu);
const proposed = danish(/\b(?:foreslås|forslag|indstill(?:er|es)|overvejes|kan)\b/iu);
/** "Gruppen", "Udvalget", "Arbejdsgruppen": the body the paper or the item is about. */
const generic = danish(
  /\b(?:(?:\p{L}*gruppen|udvalget|rådet|forummet|\p{L}*forum|styregruppen|klyngen|sekretariatet)(?= ))/iu,
);

/** "Gruppen er nedsat af X og refererer til …": it is the group that does both. */
const opensGeneric = danish(
  /^(?:§ ?\d+\. |Stk\. \d+\. )?(?:den |det )?(?:\p{L}*gruppen|udvalget|rådet|netværket|\p{L}*forummet|klyngen|sekretariatet)\b/iu,
);

const between = (mentions: readonly Mention[], from: number, to = Infinity): Mention[] =>
  mentions.filter((one) => one.start >= from && one.end <= to);

/** Who the sentence speaks of before its verb: a named body, or the one the text is about. */
const subjectOf = (
  unit: Unit,
  mentions: readonly Mention[],
  verbAt: number,
  groups: Groups,
  about: GroupRecord | null,
): GroupRecord | null => {
  const before = unit.clean.text.slice(0, verbAt);
  const named = between(mentions, 0, verbAt);
  const opening = named[0] && named[0].start < 12 ? named[0] : undefined;
  if (!opening && (opensGeneric.test(before) || verbAt === 0) && about) return about;
  const subject = opening ?? named.at(-1);
  if (subject) return groupAt(groups, subject);
  return generic.test(before) ? about : null;
};

const relate = (group: GroupRecord, field: 'parent' | 'replaces', unit: Unit): void => {
  group.sources[field] ??= sourceOf(unit, unit.place);
};

const setParent = (group: GroupRecord, parent: GroupRecord, unit: Unit): void => {
  if (group === parent || group.parent) return;
  group.parent = parent.name;
  relate(group, 'parent', unit);
};

const replace = (group: GroupRecord, old: GroupRecord, unit: Unit): void => {
  if (group === old || group.replaces.includes(old.name)) return;
  group.replaces.push(old.name);
  relate(group, 'replaces', unit);
};

const readReplacement = (
  unit: Unit,
  mentions: Mention[],
  groups: Groups,
  about: GroupRecord | null,
): void => {
  const { text } = unit.clean;
  const active = replacing.exec(text);
  const passive = active ? null : replacedBy.exec(text);
  const verb = active ?? passive;
  if (!verb) return;
  const subject = subjectOf(unit, mentions, verb.index, groups, about);
  const under = both.exec(text) ?? danish(/[–,-] under\b/iu).exec(text);
  const objects = between(mentions, verb.index, under?.index ?? Infinity)
    .filter((one) => !/\bunder (?:den |det )?$/iu.test(text.slice(0, one.start)))
    .map((one) => groupAt(groups, one));
  if (!subject) return;
  for (const other of objects) {
    if (active) replace(subject, other, unit);
    else replace(other, subject, unit);
  }
  const parent = under && between(mentions, under.index)[0];
  if (parent) for (const other of objects) setParent(other, groupAt(groups, parent), unit);
};

const readParent = (unit: Unit, mentions: Mention[], groups: Groups, about: GroupRecord | null): void => {
  const { text } = unit.clean;
  const before = saidBefore.exec(text);
  const named = before && between(mentions, 0, before.index);
  if (named && named.length > 1) setParent(groupAt(groups, named[0]!), groupAt(groups, named.at(-1)!), unit);
  const inverse = before ? null : inverted.exec(text);
  const [over, under] = inverse
    ? [between(mentions, 0, inverse.index).at(-1), between(mentions, inverse.index)[0]]
    : [];
  if (over && under) setParent(groupAt(groups, under), groupAt(groups, over), unit);
  const reported = inverse ? null : reports.exec(text);
  const verb =
    reported && between(mentions, reported.index).length ? reported : inverse ? null : reporting.exec(text);
  const object = verb && between(mentions, verb.index)[0];
  if (verb && object && text.slice(verb.index + verb[0].length, object.start).trim().length < 25) {
    const subject = subjectOf(unit, mentions, verb.index, groups, about);
    if (subject) setParent(subject, groupAt(groups, object), unit);
  }
  // "Følgegruppen for X under Y"; "Under Y etableres … en Z gruppe"
  mentions.forEach((one, i) => {
    const next = mentions[i + 1];
    if (
      next &&
      /^\s*,?\s*(?:der er )?(?:nedsat )?under (?:den |det )?$/iu.test(text.slice(one.end, next.start))
    )
      setParent(groupAt(groups, one), groupAt(groups, next), unit);
  });
  const [first, second] = mentions;
  if (
    first &&
    second &&
    /^under\s*$/iu.test(text.slice(0, first.start)) &&
    danish(/\b(?:etableres|nedsættes|oprettes|hører)\b/iu).test(text.slice(first.end, second.start))
  )
    setParent(groupAt(groups, second), groupAt(groups, first), unit);
};

/** Reads who replaces whom and who stands under whom. Proposals and recommendations tell of nothing that is. */
export const readRelations = (
  units: readonly Unit[],
  groups: Groups,
  about: (unit: Unit) => GroupRecord | null,
): void => {
  for (const unit of units) {
    if (unit.label === 'recommendation' || unit.kind === 'heading') continue;
    const mentions = mentionsIn(unit);
    if (!proposed.test(unit.clean.text)) readReplacement(unit, mentions, groups, about(unit));
    readParent(unit, mentions, groups, about(unit));
  }
};

const setUp = danish(/\b(?:besluttet|besluttede|vedtaget|enighed om)\b[^.]*\bnedsætte\b[^.]*\bgruppe/iu);

/** "På mødet den 9. marts blev det besluttet at nedsætte …" in an item on a group: whose it is, and since when. */
export const readSettingUp = (
  units: readonly Unit[],
  about: (unit: Unit) => GroupRecord | null,
  main: GroupRecord | null,
): void => {
  for (const unit of units) {
    const group = about(unit);
    if (
      !main ||
      !group ||
      group === main ||
      unit.label === 'decision' ||
      unit.label === 'recommendation' ||
      !setUp.test(unit.clean.text)
    )
      continue;
    const day: When | undefined = datesOf(unit)[0]?.when;
    setParent(group, main, unit);
    if (day && !group.validFrom) {
      group.validFrom = day;
      group.sources['validFrom'] = sourceOf(unit, unit.place);
    }
  }
};

/** "Styregruppens formandskab", "formandskabet for Udvalget", "sekretariatet for X" stand under whom they name. */
export const readChairmanships = (groups: Groups): void => {
  for (const group of new Set(groups.values())) {
    if (group.parent || !/formands?skab|sekretariat/iu.test(group.name)) continue;
    const owner =
      /^(.+?)s (?:formands?skab|sekretariat)(?:et)?$/iu.exec(group.name)?.[1] ??
      /(?:formands?skab|sekretariat)(?:et)? (?:for |af )?(\p{L}.+)$/iu.exec(group.name)?.[1];
    const parent = owner && groups.get(nameKey(owner));
    if (!parent || parent === group) continue;
    group.parent = parent.name;
    group.sources['parent'] = group.source;
  }
};

const theyReport = danish(/^de (?:hører under|refererer til|ligger under)\b/iu);

/** "De hører under X" below a heading that is the plural of a kind: it holds for the bodies of that kind that follow. */
export const readKindParents = (units: readonly Unit[], groups: Groups): void => {
  units.forEach((unit, i) => {
    const parent = theyReport.test(unit.clean.text) ? mentionsIn(unit)[0] : undefined;
    const heading = unit.section.join(' ').toLowerCase();
    if (!parent) return;
    for (const mention of units.slice(i + 1).flatMap(mentionsIn)) {
      const group = groupAt(groups, mention);
      const named = mention.name.toLowerCase().split(' ').slice(0, 2).join(' ');
      if (mention.kind !== parent.kind && heading.includes(named.replace(/^det /, '')))
        setParent(group, groupAt(groups, parent), unit);
    }
  });
};

const allReport = danish(
  /^(?:grupperne|alle (?:\p{L}+ )?grupper|hver gruppe|de \p{L}+ grupper) (?:refererer|rapporterer|hører)\b[^.]*?\b(?:til|under)\b/iu,
);

/** "Grupperne refererer til X" holds for every body that the paper has under a heading of its own. */
export const readCommonParent = (
  units: readonly Unit[],
  groups: Groups,
  headed: Iterable<GroupRecord>,
): void => {
  for (const unit of units) {
    const parent = allReport.test(unit.clean.text) ? mentionsIn(unit).at(-1) : undefined;
    if (parent) for (const group of headed) setParent(group, groupAt(groups, parent), unit);
  }
};

const replacesHeading = /^(?:afløser|erstatter|træder i stedet for)$/iu;

/** A heading "Afløser" with a body a bullet. */
export const readReplacesSections = (
  units: readonly Unit[],
  groups: Groups,
  about: (unit: Unit) => GroupRecord | null,
): void => {
  for (const unit of units) {
    const old =
      unit.kind === 'bullet' && unit.section.some((title) => replacesHeading.test(title))
        ? mentionsIn(unit)[0]
        : undefined;
    const group = old && about(unit);
    if (old && group) replace(group, groupAt(groups, old), unit);
  }
};
