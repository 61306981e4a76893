import { paper as paperSchema, type Paper, type Passage } from '../model/paper.ts';
import type { RawText } from '../model/raw-text.ts';
import { documentHeadOf } from './head/document-head.ts';
import { regionOf } from './head/region.ts';
import { writesMonthFirst } from './date-slips.ts';
import { itemsIn } from './items/read-items.ts';
import { blocksOf } from './layout/blocks.ts';
import { abbreviationsIn } from './records/abbreviations.ts';
import { agreementsIn } from './records/agreements/read-agreements.ts';
import { amountsIn } from './records/amounts.ts';
import { deadlinesIn } from './records/deadlines.ts';
import { followUpsIn } from './records/follow-ups.ts';
import { groupsIn } from './records/groups/read-groups.ts';
import { namedPeopleIn } from './records/named-people.ts';
import { withNames } from './records/initials.ts';
import { attendanceIn } from './records/people.ts';
import { plannedMeetingsIn } from './records/planned-meetings.ts';
import { tasksInTables } from './records/task-tables.ts';
import { structureOf } from './structure.ts';
import { passageOf, unitsOf } from './units.ts';
import { warningsOf } from './warnings.ts';

/** A paper with the passages that answers can quote. */
export interface Reading {
  readonly paper: Paper;
  readonly passages: Passage[];
}

/** People are written shorter in the text than on the list: without their first name, say. */
const isShortFor = (short: string, long: string): boolean =>
  short.split(' ').every((word) => long.split(' ').includes(word));

/**
 * Reads the records out of a paper's text. Pure: the same text gives the same records. `file` is only kept as
 * the document's name. Throws nothing: a text that is no paper gives a record of kind `andet` with warnings.
 */
export const readPaper = (raw: RawText, file: string): Reading => {
  const structure = structureOf(blocksOf(raw));
  const { region, inferred } = regionOf(
    `${structure.title.title} ${structure.title.body?.text ?? ''}`,
    raw.text,
  );
  const document = documentHeadOf(structure, file, region);
  const day = typeof document.date === 'string' ? document.date : null;
  const units = unitsOf(structure, { day, monthFirst: writesMonthFirst(raw.text) });
  const groups = groupsIn(structure, units, region);
  const listed = attendanceIn(structure.attendance);
  const abbreviations = abbreviationsIn(units);
  const items = itemsIn(structure, units);
  const named = (written: string | null): string | null => written && withNames(written, abbreviations);
  const records = {
    document,
    meeting: structure.meeting,
    items: items.map((item) => ({
      ...item,
      positions: item.positions.map((one) => ({ ...one, party: withNames(one.party, abbreviations) })),
    })),
    groups,
    agreements: agreementsIn(structure, units, structure.title.body ? (groups[0] ?? null) : null, region),
    people: [
      ...listed,
      ...namedPeopleIn(units).filter(
        (person) => !listed.some((known) => isShortFor(person.name, known.name)),
      ),
    ],
    followUps: [...(structure.kind === 'referat' ? followUpsIn(units) : []), ...tasksInTables(units)].map(
      (one) => ({ ...one, responsible: named(one.responsible) }),
    ),
    deadlines: deadlinesIn(units),
    plannedMeetings: plannedMeetingsIn(units, items),
    amounts: amountsIn(units),
    abbreviations,
  };
  const warnings = warningsOf(records, structure, units, inferred);
  return { paper: paperSchema.parse({ ...records, warnings }), passages: units.map(passageOf) };
};
