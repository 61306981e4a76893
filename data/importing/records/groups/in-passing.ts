import { danish } from '../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../model/paper.ts';
import { statementOf } from '../../place.ts';
import type { Unit } from '../../units.ts';
import { mentionsIn, type Groups } from './collect.ts';
import { seatsIn } from './duties.ts';

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
export const readInPassing = (
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
