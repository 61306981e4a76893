import type { Attachment } from '../../model/paper.ts';
import { sliceClean } from '../layout/clean-text.ts';
import type { Field, Part } from './fields.ts';
import { sourceOf } from '../place.ts';

const fileEnding = /\.(docx?|pdf|xlsx?|pptx?|potx|dotx|msg|zip|png|jpe?g|txt|odt|csv)\b\)?\s*$/i;
const archiveNumber = /\(?\s*(?:dok(?:ument)?\.?\s?id|dok\.?\s?nr\.?|brev\.?id)\.?\s*:?\s*([\w-]+)[^)]*\)?/iu;
const notAnEntry = /^(?:\d+|ingen( bilag)?|der er ingen bilag.*)\.?$/i;

const isCertain = (part: Part): boolean =>
  fileEnding.test(part.clean.text) || archiveNumber.test(part.clean.text) || part.kind === 'bullet';

/** "1. Instruks. 2. Notat." on one line */
const oneEach = (part: Part): Part[] => {
  const starts = [...part.clean.text.matchAll(/(?<=^|[.;]\s)\d{1,2}\.\s+(?=\p{Lu})/gu)];
  if (starts.length < 2) return [part];
  return starts.map((start, i) => {
    const clean = sliceClean(
      part.clean,
      start.index + start[0].length,
      starts[i + 1]?.index ?? part.clean.text.length,
    );
    return { ...part, clean: /\.$/.test(clean.text) ? sliceClean(clean, 0, clean.text.length - 1) : clean };
  });
};

/**
 * Attachments listed under an item's Bilag label. The last line before the next label is a heading of the case
 * (it stands where a title stands, and is neither numbered nor a file) when the list above it is of files.
 */
export const attachmentsIn = (fields: readonly Field[], place: string): Attachment[] =>
  fields.flatMap((field, i) => {
    if (field.key !== 'attachments') return [];
    const entries = field.parts.filter((part) => part.kind !== 'note' && !notAnEntry.test(part.clean.text));
    const last = entries.at(-1);
    const isHeading =
      last && i < fields.length - 1 && entries.length > 1 && !isCertain(last) && entries.some(isCertain);
    return (isHeading ? entries.slice(0, -1) : entries).flatMap(oneEach).map((part) => ({
      name: part.clean.text.replace(archiveNumber, '').trim(),
      documentId: archiveNumber.exec(part.clean.text)?.[1] ?? null,
      source: sourceOf(part, `${place}, ${field.written}`),
    }));
  });
