import { danish } from '../../../../language/word-boundary.ts';
import type { GroupRecord } from '../../../../model/paper.ts';
import { datesOf } from '../../../dates-of-unit.ts';
import { sourceOf } from '../../../place.ts';
import type { Unit } from '../../../units.ts';
import { setParent } from './parents.ts';

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
    const day = datesOf(unit)[0]?.when;
    setParent(group, main, unit);
    if (day && !group.validFrom) {
      group.validFrom = day;
      group.sources['validFrom'] = sourceOf(unit, unit.place);
    }
  }
};
