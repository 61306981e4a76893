import { danish } from '../../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../../model/paper.ts';
import { sourceOf } from '../../../place.ts';
import type { Unit } from '../../../units.ts';
import { groupAt, mentionsIn, type Groups } from '../collect.ts';
import { setParent } from './parents.ts';
import { between, subjectOf } from './subject.ts';

const replacing = danish(
  /\b(?:erstatter|erstattede|afløser|afløste|træder i stedet for|overtager (?:opgaverne )?(?:efter|fra)|viderefører(?: \p{L}+)?(?: i)?)\b/iu,
);
const replacedBy = danish(/\b(?:erstattes|afløses|er erstattet|er afløst|videreføres) (?:af|i)\b/iu);
const dashUnder = danish(/[–,-] under\b/iu);
const underBefore = danish(/\bunder (?:den |det )?$/iu);
const both = danish(/\b(?:begge|alle(?: \p{L}+)?) under\b/iu);
const proposed = danish(/\b(?:foreslås|forslag|indstill(?:er|es)|overvejes|kan)\b/iu);
const replace = (group: GroupRecord, old: GroupRecord, unit: Unit): void => {
  if (group === old || group.replaces.includes(old.name)) return;
  group.replaces.push(old.name);
  group.sources['replaces'] ??= sourceOf(unit, unit.place);
};

const readSentence = (unit: Unit, groups: Groups, about: GroupRecord | null): void => {
  const { text } = unit.clean;
  const active = replacing.exec(text);
  const verb = active ?? replacedBy.exec(text);
  if (!verb || proposed.test(text)) return;
  const mentions = mentionsIn(unit);
  const subject = subjectOf(unit, mentions, verb.index, groups, about);
  const under = both.exec(text) ?? dashUnder.exec(text);
  const others = between(mentions, verb.index, under?.index ?? Infinity)
    .filter((one) => !underBefore.test(text.slice(0, one.start)))
    .map((one) => groupAt(groups, one));
  if (!subject) return;
  for (const other of others) {
    if (active) replace(subject, other, unit);
    else replace(other, subject, unit);
  }
  const parent = under && between(mentions, under.index)[0];
  if (parent) for (const other of others) setParent(other, groupAt(groups, parent), unit);
};

const replacesHeading = /^(?:afløser|erstatter|træder i stedet for)$/iu;

/** A heading "Afløser" with a body a bullet. */
const readBullet = (unit: Unit, groups: Groups, about: GroupRecord | null): void => {
  const old = unit.section.some((title) => replacesHeading.test(title)) ? mentionsIn(unit)[0] : undefined;
  if (old && about) replace(about, groupAt(groups, old), unit);
};

/** Reads who replaces whom. What is proposed or recommended has not happened. */
export const readReplacements = (
  units: readonly Unit[],
  groups: Groups,
  about: (unit: Unit) => GroupRecord | null,
): void => {
  for (const unit of units) {
    if (unit.label === 'recommendation' || unit.kind === 'heading') continue;
    if (unit.kind === 'bullet') readBullet(unit, groups, about(unit));
    readSentence(unit, groups, about(unit));
  }
};
