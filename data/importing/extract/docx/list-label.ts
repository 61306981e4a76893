import { listPlace, type ListLevel, type ListLevelKey, type Numbering } from './numbering.ts';

/** What stands before a list paragraph's text, ending in a blank; '' if nothing does. */
export type ListLabel = (key: ListLevelKey) => string;

/**
 * Counts a document's lists as Word does (ECMA-376 17.9): lists with one definition count on from each other
 * unless one begins anew, and a deeper level begins anew after a higher one. Call it once for each list
 * paragraph, in the document's order.
 *
 * @example labels(key) // "1. ", "§ 3 ", "b) ", "- ", "  - " one level down
 */
export function listLabels(numbering: Numbering): ListLabel {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  return (key) => {
    const place = listPlace(key);
    const list = place && numbering.get(place.list);
    const at = place && list?.levels.get(place.level);
    if (!place || !list || !at) return key.isOrdered ? '' : '- ';
    if (at.format === 'bullet') return `${'  '.repeat(place.level)}- `;

    const counts = counters.get(list.counter) ?? new Map<number, number>();
    counters.set(list.counter, counts);
    const restart = list.restarts.get(place.level);
    const first = restart !== undefined && !begun.has(`${place.list}/${place.level}`);
    begun.add(`${place.list}/${place.level}`);
    const before = counts.get(place.level);
    counts.set(place.level, first ? restart : before === undefined ? at.start : before + 1);
    for (const [deeper, { restartAfter }] of list.levels)
      if (deeper > place.level && (restartAfter === null || place.level < restartAfter))
        counts.delete(deeper);

    const label = at.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = list.levels.get(Number(digit) - 1);
      const count = counts.get(Number(digit) - 1) ?? level?.start ?? 1;
      return figure(count, at.legal ? 'decimal' : (level?.format ?? 'decimal'));
    });
    return label.trim() === '' ? '' : `${label.trim()} `;
  };
}

function figure(count: number, format: ListLevel['format']): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    default:
      return String(count);
  }
}

/** a … z, aa, bb … as Word goes on. */
const letters = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(9, Math.ceil(count / 26)));

const numerals: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  if (count > 3999) return String(count);
  let left = count;
  let text = '';
  for (const [value, sign] of numerals) for (; left >= value; left -= value) text += sign;
  return text;
}
