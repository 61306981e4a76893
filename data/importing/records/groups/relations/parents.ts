import { danish } from '../../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../../model/paper.ts';
import { sourceOf } from '../../../place.ts';
import type { Unit } from '../../../units.ts';
import { nameKey } from '../../name-key.ts';
import { groupAt, mentionsIn, type Groups, type Mention } from '../collect.ts';
import { between, subjectOf } from './subject.ts';

const reporting = danish(
  /\b(?:refererer(?: \p{L}+)? til|rapporterer(?: \p{L}+)? til|med reference til|hører under|ligger under|er (?:et|en) (?:\p{L}+ ){0,3}under|er nedsat (?:af|under|i regi af)|nedsættes (?:af|under))\b/iu,
);
/** Who it answers to is told before who set it up. */
const reports = danish(/\b(?:refererer|rapporterer)(?: \p{L}+)? til\b/iu);
/** "Styregruppen, som arbejdsgruppen refererer til" */
const inverted = danish(/, som (?!refererer)(?=[^,.]*\brefererer til\b)/iu);
/** "nedsat af X, som det også refererer til" */
const saidBefore = danish(/, som (?:den|det|gruppen|netværket|udvalget)(?: også)? refererer til\b/iu);
/** A body's parent is the first that a paper tells. */
export const setParent = (group: GroupRecord, parent: GroupRecord, unit: Unit): void => {
  if (group === parent || group.parent) return;
  group.parent = parent.name;
  group.sources['parent'] ??= sourceOf(unit, unit.place);
};

type Reader = (unit: Unit, mentions: readonly Mention[], groups: Groups, about: GroupRecord | null) => void;

/** "X, som Y refererer til"; "Y er nedsat af X, som det også refererer til" */
const readRelative: Reader = (unit, mentions, groups) => {
  const { text } = unit.clean;
  const again = saidBefore.exec(text);
  const inverse = again ? null : inverted.exec(text);
  const before = between(mentions, 0, (again ?? inverse)?.index ?? 0);
  const over = before.at(-1);
  const under = again
    ? before.length > 1
      ? before[0]
      : undefined
    : inverse
      ? between(mentions, inverse.index)[0]
      : undefined;
  if (over && under) setParent(groupAt(groups, under), groupAt(groups, over), unit);
};

/** "Y refererer til X"; "Y er nedsat af X" */
const readVerb: Reader = (unit, mentions, groups, about) => {
  const { text } = unit.clean;
  if (saidBefore.test(text) || inverted.test(text)) return;
  const reported = reports.exec(text);
  const verb = reported && between(mentions, reported.index).length ? reported : reporting.exec(text);
  const object = verb && between(mentions, verb.index)[0];
  if (!verb || !object || text.slice(verb.index + verb[0].length, object.start).trim().length >= 25) return;
  const subject = subjectOf(unit, mentions, verb.index, groups, about);
  if (subject) setParent(subject, groupAt(groups, object), unit);
  // "A og B refererer begge til X"
  if (/\bbegge\b|\balle\b/u.test(verb[0]))
    for (const one of between(mentions, 0, verb.index))
      setParent(groupAt(groups, one), groupAt(groups, object), unit);
};

const rightUnder = /^\s*,?\s*(?:der er )?(?:nedsat )?under (?:den |det )?$/iu;
const setUpUnder = danish(/\b(?:etableres|nedsættes|oprettes|hører)\b/iu);

/** "Følgegruppen for Y under X"; "Under X etableres … en Y gruppe" */
const readUnder: Reader = (unit, mentions, groups) => {
  const { text } = unit.clean;
  mentions.forEach((one, i) => {
    const next = mentions[i + 1];
    if (next && rightUnder.test(text.slice(one.end, next.start)))
      setParent(groupAt(groups, one), groupAt(groups, next), unit);
  });
  const [over, under] = mentions;
  const opens =
    over &&
    under &&
    /^under\s*$/iu.test(text.slice(0, over.start)) &&
    setUpUnder.test(text.slice(over.end, under.start));
  if (opens) setParent(groupAt(groups, under), groupAt(groups, over), unit);
};

/** Reads who stands under whom, sentence by sentence. */
export const readParents = (
  units: readonly Unit[],
  groups: Groups,
  about: (unit: Unit) => GroupRecord | null,
): void => {
  for (const unit of units) {
    if (unit.label === 'recommendation' || unit.kind === 'heading') continue;
    for (const read of [readRelative, readVerb, readUnder]) read(unit, mentionsIn(unit), groups, about(unit));
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
