import type { Block } from '../layout/blocks.ts';
import { sliceClean, type CleanText } from '../layout/clean-text.ts';
import { labelOf, letterLabelOf, type LabelKey } from './labels.ts';

/** A piece of an item's or section's text: a block, or what is left of it behind a label on the same line. */
export interface Part {
  readonly kind: Block['kind'] | 'heading';
  readonly clean: CleanText;
  readonly mark: string;
  readonly depth: number;
  readonly page: number | null;
}

/** A label with what stands beneath it. `key` is null for the text before any label. */
export interface Field {
  readonly key: LabelKey | null;
  readonly written: string;
  /** Decision labels may name whose decision follows. */
  readonly body: string | null;
  readonly parts: Part[];
}

/** What a form leaves in a field that nobody filled in: `.`, `-`, `Intet.` */
const filler = /^(?:[.\-–—/]+|intet|ingen|n\/a|ikke relevant)\.?$/i;

/** "Ingen" may be an answer where a body decided, and is filler where a form asks for attachments. */
const isFiller = (text: string, key: LabelKey | null): boolean =>
  filler.test(text) && (key !== 'decision' || !/^ingen\b/i.test(text));

const isHeadingLine = (block: Block): boolean =>
  block.kind === 'line' && block.alone && block.clean.text.length < 110 && !/[.,;]$/.test(block.clean.text);

export const partOf = (block: Block, clean: CleanText = block.clean): Part => ({
  kind: isHeadingLine(block) ? 'heading' : block.kind,
  clean,
  mark: block.mark,
  depth: block.depth,
  page: block.page,
});

/** Case numbers and counts of attachments stand on lines of their own and say nothing of the matter. */
const caseNumber = /^(?:sagsnr\.?\s*:?\s*[\w/.-]+|EMN-\d{4}-\d+|\d{7,9}|brevid:?\s*\d+|\d{1,3})$/i;
/** Some agendas propose without a label: "Det indstilles, at styregruppen" and its bullets. */
const proposal = /^(?:det indstilles|(?:\p{L}+\s){1,4}indstiller)(?:,|:|\s|$)/iu;
const closedToProposals = new Set<string>(['recommendation', 'decision', 'history', 'attachments']);

/** "A: PH / F: 15.12.24": who, and by when, on one line. */
const pieceBefore = /\s*\/\s*(?=F:\s)/u;
const letterPieces = (block: Block): Block[] => {
  const { text } = block.clean;
  const cut = letterLabelOf(text)?.key === 'responsible' ? pieceBefore.exec(text) : null;
  return cut
    ? [
        { ...block, clean: sliceClean(block.clean, 0, cut.index) },
        { ...block, clean: sliceClean(block.clean, cut.index + cut[0].length, text.length) },
      ]
    : [block];
};
/** "ANSVARLIG: …   FRIST: …" on one line. */
const dueBehind = /\s+(frist|tidsfrist|deadline):\s*/iu;

/** Divides the blocks of one agenda item into its labelled fields, in the order they stand. */
export const fieldsOf = (all: readonly Block[]): Field[] => {
  const fields: Field[] = [{ key: null, written: '', body: null, parts: [] }];
  const isTerse = all.some((block) => letterLabelOf(block.clean.text)?.key === 'decision');
  const blocks = isTerse ? all.flatMap(letterPieces) : all;
  for (const block of blocks) {
    const { text } = block.clean;
    const label =
      block.kind === 'row' || block.kind === 'note'
        ? null
        : ((isTerse ? letterLabelOf(text) : null) ?? labelOf(text, block.kind !== 'bullet'));
    if (label) {
      const field: Field = { key: label.key, written: label.written, body: label.body, parts: [] };
      fields.push(field);
      if (label.length < text.length) {
        const second = label.key === 'responsible' ? dueBehind.exec(text) : null;
        const rest = sliceClean(block.clean, label.length, second?.index ?? text.length);
        if (!isFiller(rest.text, label.key)) field.parts.push({ ...partOf(block, rest), kind: 'paragraph' });
        if (second) {
          const due = sliceClean(block.clean, second.index + second[0].length, text.length);
          const written = second[1]!;
          const parts: Part[] = isFiller(due.text, 'due')
            ? []
            : [{ ...partOf(block, due), kind: 'paragraph' }];
          fields.push({ key: 'due', written, body: null, parts });
          // What comes below is no more of the date.
          fields.push({ key: null, written: '', body: null, parts: [] });
        }
      }
      continue;
    }
    if (caseNumber.test(text)) continue;
    if (proposal.test(text) && !closedToProposals.has(fields.at(-1)!.key ?? '')) {
      fields.push({ key: 'recommendation', written: 'Indstilling', body: null, parts: [] });
    }
    const field = fields.at(-1)!;
    if (!isFiller(text, field.key)) field.parts.push(partOf(block));
  }
  return fields.filter((field) => field.key !== null || field.parts.length > 0);
};
