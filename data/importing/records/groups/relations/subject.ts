import { danish } from '../../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../../model/paper.ts';
import type { Unit } from '../../../units.ts';
import { groupAt, type Groups, type Mention } from '../collect.ts';

/** "Gruppen", "Udvalget", "Arbejdsgruppen": the body the paper or the item is about. */
const generic = danish(
  /\b(?:(?:\p{L}*gruppen|udvalget|rådet|forummet|\p{L}*forum|styregruppen|klyngen|sekretariatet)(?= ))/iu,
);

/** "Gruppen er nedsat af X og refererer til …": it is the group that does both. */
const opensGeneric = danish(
  /^(?:§ ?\d+\. |Stk\. \d+\. )?(?:den |det )?(?:\p{L}*gruppen|udvalget|rådet|netværket|\p{L}*forummet|klyngen|sekretariatet)\b/iu,
);

/** The mentions that lie within a stretch of the sentence. */
export const between = (mentions: readonly Mention[], from: number, to = Infinity): Mention[] =>
  mentions.filter((one) => one.start >= from && one.end <= to);

/** Who the sentence speaks of before its verb: a named body, or the one the text is about. */
export const subjectOf = (
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
