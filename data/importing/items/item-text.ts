import { daysIn } from '../days-in.ts';
import type { Block } from '../layout/blocks.ts';
import { decisionFields, type MeetingKey } from './decision.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { ItemHeading } from './headings.ts';
import { labelOf } from './labels.ts';
import type { TableItem } from './table-items.ts';

/** An agenda item taken apart. */
export interface ItemText {
  readonly heading: Pick<ItemHeading, 'number' | 'title' | 'minutes' | 'closed'>;
  readonly block: Block;
  /** How a reader finds it: "Punkt 10"; the title where the paper gives no number. */
  readonly place: string;
  readonly fields: Field[];
  /** Those of the fields that hold this meeting's own decision. */
  readonly decisions: ReadonlySet<Field>;
}

/** "DEL B: TIL ORIENTERING" opens a block of the agenda and belongs to no item. */
const partHeading = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  block.alone &&
  block.clean.text.length < 90 &&
  (/^(?:del|afsnit|blok) [A-Z\d]+\b/i.test(block.clean.text) || /^[^\p{Ll}]{8,}$/u.test(block.clean.text));

const placeOf = (number: number | null, title: string): string =>
  `Punkt ${number ?? /^[A-Z]\d{1,2}(?=\. )/.exec(title)?.[0] ?? ''}`.trim().replace(/^Punkt$/, title);

const closing = /^(?:evt\.?|eventuelt|lukket\b.*)$/iu;
/** "NÆSTE MØDER", "BESLUTNINGSLOG (åbne)", "NÆSTE MØDE: …", "Bilag udsendt med dagsordenen": of the paper, not of its last item. */
const ofThePaper = (block: Block): boolean =>
  block.opens &&
  block.kind !== 'bullet' &&
  block.kind !== 'row' &&
  !closing.test(block.clean.text) &&
  labelOf(block.clean.text, true) === null &&
  (/^(?=.*\p{Lu}{4})[^\p{Ll}:.,()]{6,}(?:$|: | \()/u.test(block.clean.text) ||
    /^bilag (?:udsendt|til (?:dagsordenen|referatet|mødet))\b[^.]*$/iu.test(block.clean.text));

/** The block from which the paper goes on after its last item. */
export const endOfItems = (blocks: readonly Block[], headings: readonly ItemHeading[]): number => {
  const last = headings.at(-1);
  const found = last ? blocks.findIndex((block, i) => i >= last.body && ofThePaper(block)) : -1;
  return found < 0 ? blocks.length : found;
};

/** The items that stand under headings: each reaches to the next heading. */
export const itemsUnder = (
  blocks: readonly Block[],
  headings: readonly ItemHeading[],
  meeting: MeetingKey,
  endsAt: number,
): ItemText[] =>
  headings.map((heading, i) => {
    const end = headings[i + 1]?.block ?? endsAt;
    const opensPart = i + 1 < headings.length && partHeading(blocks[end - 1]);
    const fields = fieldsOf(blocks.slice(heading.body, opensPart ? end - 1 : end));
    const decisions = new Set(decisionFields(fields, meeting, daysIn));
    return {
      heading,
      block: blocks[heading.block]!,
      place: placeOf(heading.number, heading.title),
      fields,
      decisions,
    };
  });

/** The items that are rows of a table. */
export const itemsInTable = (rows: readonly TableItem[]): ItemText[] =>
  rows.map(({ number, title, block, fields }) => ({
    heading: { number, title, minutes: null, closed: false },
    block,
    place: placeOf(number, title),
    fields,
    decisions: new Set(fields.filter((field) => field.key === 'decision')),
  }));
