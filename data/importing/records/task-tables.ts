import type { FollowUp } from '../../model/paper.ts';
import { datesOf } from '../dates-of-unit.ts';
import { sourceOf } from '../place.ts';
import type { Unit } from '../units.ts';

const taskColumn = /^(?:hvad|opgave|opgaver|aktion|aktivitet|handling|leverance|indsats|emne|opfølgning)$/iu;
const whoColumn = /^(?:hvem|ansvarlig|ansvarlige|ansvar|ansv\.|tovholder|udføres af|af hvem)$/iu;
const dueColumn = /^(?:frist|tidsfrist|deadline|hvornår|senest|dato)$/iu;

interface Columns {
  task: number;
  who: number;
  due: number;
}

const columnsIn = (cells: readonly string[]): Columns | null => {
  const at = (column: RegExp): number => cells.findIndex((cell) => column.test(cell));
  const [task, who, due] = [at(taskColumn), at(whoColumn), at(dueColumn)];
  return task >= 0 && who >= 0 ? { task, who, due } : null;
};

/** Tables of who does what by when: each row below the heads is a task. */
export const tasksInTables = (units: readonly Unit[]): FollowUp[] => {
  let columns: Columns | null = null;
  return units.flatMap((unit): FollowUp[] => {
    if (unit.kind !== 'row') {
      columns = null;
      return [];
    }
    const cells = unit.clean.text.split('\t').map((cell) => cell.trim());
    const heads = columnsIn(cells);
    if (heads) {
      columns = heads;
      return [];
    }
    if (!columns) return [];
    const task = cells[columns.task] ?? '';
    const who = cells[columns.who] ?? '';
    const due = columns.due < 0 ? '' : (cells[columns.due] ?? '');
    if (task === '') return [];
    const day = datesOf(unit).find(({ words }) => due.includes(words));
    return [
      {
        item: unit.item,
        text: unit.clean.text,
        responsible: /\p{L}/u.test(who) ? who : null,
        due: day?.when ?? null,
        source: sourceOf(unit, unit.place),
      },
    ];
  });
};
