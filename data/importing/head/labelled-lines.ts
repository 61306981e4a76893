import type { Block } from '../layout/blocks.ts';
import { sliceClean, type CleanText } from '../layout/clean-text.ts';

/** A `Label: value` line in a paper's head. `value` is null for a label that nobody filled in. */
export interface LabelledLine {
  readonly label: string;
  readonly value: CleanText | null;
  readonly block: Block;
}

/** Heads also write these without a colon ("Mødedato Torsdag d. 30. november"). */
const bareLabels =
  /^(mødedato|mødested|mødetidspunkt|mødelokale|dato|klokkeslæt|tidspunkt|tid|sted|lokale)(?=\s)/iu;

/** Portals put the value on the line below. */
const loneLabels =
  /^(?:mødedato|mødested|mødetidspunkt|mødelokale|dato|tidspunkt|tid|sted|lokale|udvalg):?$/iu;

/** The labelled lines among the given blocks. */
export const labelledLines = (blocks: readonly Block[]): LabelledLine[] =>
  blocks.flatMap((block, i) => {
    const { text } = block.clean;
    if (text.length > 300) return [];
    const below = blocks[i + 1];
    if (loneLabels.test(text) && below && below.clean.text.length < 160)
      return [{ label: text.replace(/:$/, '').toLowerCase(), value: below.clean, block: below }];
    const label = /^([\p{L}][\p{L} /.-]{1,38}?)\s*:(?=\s|$)/u.exec(text)?.[0] ?? bareLabels.exec(text)?.[0];
    if (!label) return [];
    const value = sliceClean(block.clean, label.length, text.length);
    return [{ label: label.replace(/\s*:$/, '').toLowerCase(), value: value.text ? value : null, block }];
  });
