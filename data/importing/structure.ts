import type { Meeting, PaperKind } from '../model/paper.ts';
import { meetingIn } from './head/meeting-head.ts';
import { titleOf, type Title } from './head/title.ts';
import { itemHeadings, type ItemHeading } from './items/headings.ts';
import { endOfItems, itemsInTable, itemsUnder, type ItemText } from './items/item-text.ts';
import { tableItems } from './items/table-items.ts';
import type { Block } from './layout/blocks.ts';
import { sectionsOf, type Section } from './sections.ts';

/** A paper taken apart, before anything is read out of it: agenda items, or headed sections; both where more follows the items. */
export interface Structure {
  readonly kind: PaperKind;
  readonly title: Title;
  /** The blocks before the first item; where there are no items, the first of the paper. */
  readonly head: Block[];
  /** Where it may be listed who was there: the head, and an item that is about that. */
  readonly attendance: readonly Block[];
  readonly meeting: Meeting | null;
  readonly items: ItemText[];
  readonly sections: Section[];
}

const headBlocks = 14;
/** "Velkomst, deltagere og afbud" */
const aboutAttendance = /(?<!\p{L})(?:deltager(?:e|ne)|afbud|fremmøde|til stede|navneopråb)(?!\p{L})/iu;
const attendanceIn = (
  head: readonly Block[],
  blocks: readonly Block[],
  headings: readonly ItemHeading[],
): Block[] => {
  const at = headings.findIndex(({ title }) => aboutAttendance.test(title));
  return at < 0 ? [...head] : [...head, ...blocks.slice(headings[at]!.body, headings[at + 1]?.block)];
};

const isMeetingKind = (kind: PaperKind | null): boolean => kind === 'referat' || kind === 'dagsorden';

const kindOf = (title: Title, items: readonly ItemText[]): PaperKind => {
  if (title.kind && (isMeetingKind(title.kind) || items.length < 2)) return title.kind;
  if (!items.some((item) => item.fields.some((field) => field.key !== null))) return title.kind ?? 'andet';
  if (title.kind) return title.kind;
  return items.some((item) => [...item.decisions].some((field) => field.parts.length))
    ? 'referat'
    : 'dagsorden';
};

/** Takes a paper apart. */
export const structureOf = (blocks: readonly Block[]): Structure => {
  const title = titleOf(blocks);
  const mayHaveItems = title.kind === null || isMeetingKind(title.kind);
  const table = mayHaveItems ? tableItems(blocks) : null;
  const headings = mayHaveItems && !table ? itemHeadings(blocks, title.kind === 'dagsorden') : [];
  const itemsFrom = table?.from ?? headings[0]?.block;
  const head = blocks.slice(0, itemsFrom ?? headBlocks);
  const meeting =
    itemsFrom !== undefined || isMeetingKind(title.kind)
      ? meetingIn(itemsFrom === undefined ? blocks.slice(0, 20) : head, title)
      : null;
  const key = { body: title.body?.text ?? null, date: meeting?.date ?? null };
  const itemsTo = table?.to ?? endOfItems(blocks, headings);
  const items = table ? itemsInTable(table.items) : itemsUnder(blocks, headings, key, itemsTo);
  const kind = kindOf(title, items);
  if (items.length && isMeetingKind(kind)) {
    const sections = itemsTo < blocks.length ? sectionsOf(blocks.slice(itemsTo)) : [];
    const attendance = attendanceIn(head, blocks, headings);
    return { kind, title, head, attendance, meeting, items, sections };
  }
  const opening = blocks.slice(0, headBlocks);
  return {
    kind,
    title,
    head: opening,
    attendance: opening,
    meeting: isMeetingKind(kind) ? meeting : null,
    items: [],
    sections: sectionsOf(blocks),
  };
};
