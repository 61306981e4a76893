import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minutes, samples } from './sample-texts.ts';

/** A line of minutes and how a secretary's program would set it. */
export interface MinutesLine {
  kind: 'title' | 'contents' | 'item' | 'label' | 'row' | 'text';
  text: string;
}

const itemHeading = /^Punkt (\d+)(?=:)/;
const label = /^(?:Beslutning|Bilag|Resumé|Sagsfremstilling|Baggrund|Proces|Indstilling|Økonomi)$/i;

const kindOf = (text: string, index: number): MinutesLine['kind'] => {
  if (index === 0) return 'title';
  if (/\.{2,}\t?\d+$|\t\d+$/.test(text) && index < 40) return 'contents';
  if (itemHeading.test(text)) return 'item';
  if (label.test(text)) return 'label';
  return text.includes('\t') ? 'row' : 'text';
};

/** Numbers that are a part of nothing: no date, no time of day, no decimal, no name. */
const freeNumber = /(?<![\d\p{L}.,:/-])\d{1,4}(?![\d\p{L}:/-]|[.,]\d|\. \p{Ll})/gu;

/** Another round of the same items: later numbers, other figures. */
const varied = ({ kind, text }: MinutesLine, round: number, items: number): MinutesLine => ({
  kind,
  text:
    kind === 'item'
      ? text.replace(itemHeading, (_, number) => `Punkt ${String(Number(number) + round * items)}`)
      : text.replace(freeNumber, (number) => String(Number(number) + round)),
});

/**
 * Minutes as long as one likes: the sample's items again and again with other numbers, under one title and one
 * table of contents. Four rounds of them fill about 150 pages.
 */
export const longMinutes = async (rounds: number): Promise<MinutesLine[]> => {
  const text = await readFile(join(samples, minutes), 'utf8');
  const lines = text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one, index) => ({ kind: kindOf(one, index), text: one }));
  const first = lines.findIndex(({ kind }) => kind === 'item');
  const [head, body] = [lines.slice(0, first), lines.slice(first)];
  const contents = head.filter(({ kind }) => kind === 'contents');
  const items = body.filter(({ kind }) => kind === 'item').length;
  const all = Array.from({ length: rounds }, (_, round) => round);
  return [
    ...head.filter(({ kind }) => kind !== 'contents'),
    ...all.flatMap((round) => contents.map((one) => varied(one, round * 40, items))),
    ...all.flatMap((round) => body.map((one) => varied(one, round, items))),
  ];
};
