import type { PaperKind } from '../model/paper.ts';
import { titleOf, type Title } from './head/title.ts';
import { fieldsOf, partOf, type Field, type Part } from './items/fields.ts';
import { itemHeadings, type ItemHeading } from './items/headings.ts';
import type { Block } from './layout/blocks.ts';
import { sliceClean } from './layout/clean-text.ts';
import { decisionFields } from './items/decision.ts';
import { meetingIn } from './head/meeting-head.ts';
import { daysIn } from './days-in.ts';
import type { Meeting } from '../model/paper.ts';

export interface ItemText {
  readonly heading: ItemHeading;
  readonly block: Block;
  /** How a reader finds it: "Punkt 10"; the title where the paper gives no number. */
  readonly place: string;
  readonly fields: Field[];
  /** Those of the fields that hold this meeting's own decision. */
  readonly decisions: ReadonlySet<Field>;
}

/** A headed stretch of a paper that is not an agenda. The text before the first heading has an empty title. */
export interface Section {
  readonly title: string;
  readonly block: Block | null;
  readonly parts: Part[];
}

/** A paper taken apart, before anything is read out of it. */
export interface Structure {
  readonly kind: PaperKind;
  readonly title: Title;
  readonly head: Block[];
  readonly meeting: Meeting | null;
  readonly items: ItemText[];
  readonly sections: Section[];
}

const isSectionHeading = (block: Block, next: Block | undefined): boolean => {
  const { text } = block.clean;
  if (/^#{1,6} /.test(text)) return true;
  if (block.kind !== 'line' || !next || text.length > 100 || !/^[\p{Lu}\d§]/u.test(text)) return false;
  return !/[.,;]$/.test(text) && !/:\s\S/.test(text) && !text.includes('\t');
};

/** "DEL B: TIL ORIENTERING" opens a block of the agenda and belongs to no item. */
const partHeading = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  block.alone &&
  block.clean.text.length < 90 &&
  (/^(?:del|afsnit|blok) [A-Z\d]+\b/i.test(block.clean.text) || /^[^\p{Ll}]{8,}$/u.test(block.clean.text));

/** `Formål: …` – a form of labels; a paper with many of them has them for headings. */
const formLabel = /^(\p{Lu}[\p{L} ./-]{2,34}):(?=\s|$)/u;

/** A numbered heading ("3. Tidsplan") looks like an entry of a list, but stands by itself. */
const isNumberedHeading = (block: Block, before: Block | undefined, next: Block | undefined): boolean =>
  block.kind === 'bullet' &&
  /^\d{1,2}\.$/.test(block.mark) &&
  block.alone &&
  block.clean.text.length < 90 &&
  /^\p{Lu}/u.test(block.clean.text) &&
  !/[.,;:]$/.test(block.clean.text) &&
  next?.kind !== 'bullet' &&
  before?.kind !== 'bullet';

const sectionsOf = (blocks: readonly Block[]): Section[] => {
  const sections: Section[] = [{ title: '', block: null, parts: [] }];
  const isForm = blocks.filter((block) => formLabel.test(block.clean.text)).length >= 6;
  blocks.forEach((block, i) => {
    const label = isForm && block.kind !== 'bullet' ? formLabel.exec(block.clean.text) : null;
    if (label) {
      const clean = sliceClean(block.clean, label[0].length, block.clean.text.length);
      sections.push({
        title: label[1]!,
        block,
        parts: clean.text ? [{ ...partOf(block, clean), kind: 'paragraph' }] : [],
      });
    } else if (
      isSectionHeading(block, blocks[i + 1]) ||
      isNumberedHeading(block, blocks[i - 1], blocks[i + 1])
    ) {
      const title = block.clean.text.replace(/^#+ /, '').replace(/:$/, '');
      sections.push({ title, block, parts: [] });
    } else sections.at(-1)!.parts.push(partOf(block));
  });
  return sections.filter((section) => section.parts.length > 0 || section.block);
};

const kindOf = (title: Title, items: readonly ItemText[]): PaperKind => {
  const isMeeting = title.kind === 'referat' || title.kind === 'dagsorden';
  if (title.kind && (isMeeting || items.length < 2)) return title.kind;
  if (!items.some((item) => item.fields.some((field) => field.key !== null))) return title.kind ?? 'andet';
  if (title.kind && !isMeeting) return title.kind;
  return items.some((item) => [...item.decisions].some((field) => field.parts.length))
    ? 'referat'
    : 'dagsorden';
};

/** Takes a paper apart: head, agenda items with their fields, or headed sections. */
export const structureOf = (blocks: readonly Block[]): Structure => {
  const title = titleOf(blocks);
  const mayHaveItems = title.kind === null || title.kind === 'referat' || title.kind === 'dagsorden';
  const headings = mayHaveItems ? itemHeadings(blocks, title.kind === 'dagsorden') : [];
  const head = blocks.slice(0, headings[0]?.block ?? 0);
  const meeting =
    headings.length || title.kind === 'referat' || title.kind === 'dagsorden'
      ? meetingIn(headings.length ? head : blocks.slice(0, 20), title)
      : null;
  const key = { body: title.body?.text ?? null, date: meeting?.date ?? null };
  const items = headings.map((heading, i): ItemText => {
    const end = headings[i + 1]?.block ?? blocks.length;
    const opensPart = i + 1 < headings.length && partHeading(blocks[end - 1]);
    const fields = fieldsOf(blocks.slice(heading.body, opensPart ? end - 1 : end));
    const place = heading.number === null ? heading.title : `Punkt ${heading.number}`;
    const decisions = new Set(decisionFields(fields, key, daysIn));
    return { heading, block: blocks[heading.block]!, place, fields, decisions };
  });
  const kind = kindOf(title, items);
  if (items.length && (kind === 'referat' || kind === 'dagsorden'))
    return { kind, title, head, meeting, items, sections: [] };
  const isMeeting = kind === 'referat' || kind === 'dagsorden';
  return {
    kind,
    title,
    head: [...blocks.slice(0, 14)],
    meeting: isMeeting ? meeting : null,
    items: [],
    sections: sectionsOf(blocks),
  };
};
