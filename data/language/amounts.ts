import { fold } from './fold.ts';

export type FoundAmount = {
  /** Kroner; øre are decimals. */
  kroner: number;
  /** As written, unit and currency included. */
  text: string;
  start: number;
  end: number;
};

/** 6.547.550 · 917.367,82 · 19,8 · 1.8 · 500 · 1 874 400 */
const figure =
  '-?(?:\\d{1,3}(?:[.\\u00a0]\\d{3}){1,4}|\\d{1,3}(?: \\d{3}){1,4}(?![.\\d])|\\d{1,9})(?:[,.]\\d{1,2}(?!\\d))?';
const blank = '[^\\S\\n]{0,2}';
const scale = 'mio|mill|millioner|million|mia|milliarder|milliard|billion|t|tkr|tusind|thousand';
const currency = '(?:kr(?![a-zæøå])\\.?|kroner(?![a-zæøå])|dkk(?![a-zæøå])|,-)';
const amount = new RegExp(
  `(?<![\\d.,/§]|[a-zæøå\\d]-|[a-zæøå])(?:(?:kr\\.?|dkk)${blank}(${figure})(?:${blank}(${scale})(?![a-zæøå])\\.?)?` +
    `|(${figure})(?:[-–](${figure}))?${blank}(?:(${scale})(?![a-zæøå])\\.?(?:${blank}${currency})?|${currency}))(?![\\d])`,
  'g',
);

const factor = (word: string | undefined): number =>
  word === undefined
    ? 1
    : /^(?:mia|milliard|billion)/.test(word)
      ? 1_000_000_000
      : /^m/.test(word)
        ? 1_000_000
        : 1_000;

/** Danish figures: full stops part thousands, a comma parts decimals; "1.8" can only be a slip for "1,8". */
function valueOf(written: string): number {
  const plain = written.replace(/[\s\u00a0]/g, '');
  const slip = /^(-?\d+)\.(\d{1,2})$/.exec(plain);
  if (slip) return Number(`${slip[1]}.${slip[2]}`);
  return Number(plain.replaceAll('.', '').replace(',', '.'));
}

/** Amounts of money in kroner. A bare figure is none: currency or "mio./mia." must be written. */
export function findAmounts(text: string): FoundAmount[] {
  if (!/\d/.test(text)) return [];
  const source = fold(text);
  const found: FoundAmount[] = [];
  for (const match of source.text.matchAll(amount)) {
    const [all, after, afterScale, before, , beforeScale] = match;
    const kroner = Math.round(valueOf(after ?? before ?? '') * factor(afterScale ?? beforeScale) * 100) / 100;
    if (Number.isNaN(kroner)) continue;
    const start = source.at(match.index);
    const end = source.at(match.index + all.length);
    found.push({ kroner, text: text.slice(start, end), start, end });
  }
  return found;
}
