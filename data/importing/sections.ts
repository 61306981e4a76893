import { partOf, type Part } from './items/fields.ts';
import type { Block } from './layout/blocks.ts';
import { sliceClean } from './layout/clean-text.ts';
import { groupNamesIn } from './records/groups/names/group-names.ts';

/** A headed stretch of a paper that is not an agenda. The text before the first heading has an empty title. */
export interface Section {
  readonly title: string;
  /** The body whose heading it stands under, where a paper treats several one after the other. */
  readonly within: string | null;
  readonly block: Block | null;
  readonly parts: Part[];
  /** It opens a numbered chapter. */
  readonly numbered?: true;
  /** Its title is the label of the line its text opens on. */
  readonly labelled?: true;
}

const isHeadingLine = (block: Block, next: Block | undefined): boolean => {
  const { text } = block.clean;
  if (block.kind !== 'line' || !next || text.length > 100 || !/^[\p{Lu}\d§]/u.test(text)) return false;
  if (/^\d+\.? \p{Ll}/u.test(text)) return false;
  return (
    !/[.,;]$/.test(text) && !/:\s\S/.test(text) && !/\p{Ll}{3}\. \p{Lu}/u.test(text) && !text.includes('\t')
  );
};

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
  (before?.kind !== 'bullet' || !/^\d/.test(before.mark));

/** Numbers, letters and brackets around a heading that is a body's name. */
const bare = (title: string): string =>
  title.replace(/^(?:[\d.]+|[A-Z]\.)\s+/, '').replace(/\s*\([^)]*\)$/, '');

/** The body a heading names, if it names one and nothing else. */
export const bodyOfHeading = (title: string): string | null => {
  const name = bare(title);
  const [found] = groupNamesIn(name);
  return found && found.start === 0 && found.end >= name.length - 1 ? found.name : null;
};

const withBodies = (sections: readonly Section[]): Section[] => {
  let within: string | null = null;
  return sections.map((section) => {
    // "Netværket for X: Rådgiver om …" tells of that body, and gives it no chapter.
    const body = section.labelled === true ? null : bodyOfHeading(section.title);
    if (body) within = section.title;
    // A numbered chapter ends what was said of the last body.
    else if (
      section.numbered === true ||
      /^\d+\.\s|^(?:bemærkninger|fælles|generelt|tidsplan|forkortelser|kontakt|aftaler uden)/iu.test(
        section.title,
      )
    )
      within = null;
    return body || !within ? section : { ...section, within };
  });
};

/** Divides a paper by its headings. */
export const sectionsOf = (blocks: readonly Block[]): Section[] => {
  const sections: Section[] = [{ title: '', within: null, block: null, parts: [] }];
  const isForm = blocks.filter((block) => formLabel.test(block.clean.text)).length >= 9;
  blocks.forEach((block, i) => {
    const label = isForm && block.kind !== 'bullet' ? formLabel.exec(block.clean.text) : null;
    if (label) {
      const clean = sliceClean(block.clean, label[0].length, block.clean.text.length);
      const parts: Part[] = clean.text ? [{ ...partOf(block, clean), kind: 'paragraph' }] : [];
      sections.push({
        title: label[1]!,
        within: null,
        block,
        parts,
        ...(parts.length > 0 ? { labelled: true as const } : {}),
      });
    } else if (
      isHeadingLine(block, blocks[i + 1]) ||
      isNumberedHeading(block, blocks[i - 1], blocks[i + 1])
    ) {
      sections.push({
        title: block.clean.text.replace(/:$/, ''),
        within: null,
        block,
        parts: [],
        ...(/^\d/u.test(block.mark) ? { numbered: true as const } : {}),
      });
    } else sections.at(-1)!.parts.push(partOf(block));
  });
  const filled = sections.filter((section) => section.parts.length > 0 || section.block);
  const named = filled.filter((section) => section.labelled !== true && bodyOfHeading(section.title));
  return named.length > 1 ? withBodies(filled) : filled;
};
