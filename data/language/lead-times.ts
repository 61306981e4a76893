import { numberWord, numberWordPattern } from './numbers.ts';
import { fold } from './fold.ts';

export type LeadTime = {
  /** How long before; `weekdays` counts Monday to Friday. */
  amount: number;
  unit: 'days' | 'weekdays' | 'weeks' | 'months' | 'hours';
  /** What must have happened at least that long before is stated as a minimum ("minimum", "senest", "mindst"). */
  minimum: boolean;
  start: number;
  end: number;
  words: string;
};

const units: [RegExp, LeadTime['unit']][] = [
  [/^(?:hverdag|arbejdsdag|weekday|working|business)/, 'weekdays'],
  [/^(?:dag|døgn|kalenderdag|day)/, 'days'],
  [/^(?:uge|week)/, 'weeks'],
  [/^(?:måned|month)/, 'months'],
  [/^(?:time|hour)/, 'hours'],
];

const gap = '\\s{1,3}';
const least = `(?:(minimum|min\\.|mindst|senest|som minimum|at least|no later than|at the latest)${gap})?`;
const pattern = new RegExp(
  `(?<![a-zæøå\\d.,])${least}(\\d{1,3}|${numberWordPattern})(?:\\s{0,3}\\(\\d{1,3}\\))?${gap}` +
    `(hverdage?|arbejdsdage?|kalenderdage?|dages?|døgns?|ugers?|uge|måneders?|måned|timers?|time|weekdays?|working${gap}days?|business${gap}days?|days?|weeks?|months?|hours?)` +
    `(?:${gap}(?:varsel|i${gap}forvejen|forinden|forud|inden|før|before|prior|ahead|in${gap}advance|notice))(?![a-zæøå])`,
  'g',
);

/** How long before a meeting something is due: "minimum 10 dage forud", "1 uge før mødet", "5 hverdage før". */
export function findLeadTimes(text: string): LeadTime[] {
  const source = fold(text);
  const found: LeadTime[] = [];
  for (const match of source.text.matchAll(pattern)) {
    const [all, minimum, figure = '', unitWord = ''] = match;
    const amount = numberWord(figure) ?? Number(figure);
    const unit = units.find(([word]) => word.test(unitWord))?.[1];
    if (!unit || Number.isNaN(amount)) continue;
    const [start, end] = [source.at(match.index), source.at(match.index + all.length)];
    found.push({ amount, unit, minimum: minimum !== undefined, start, end, words: text.slice(start, end) });
  }
  return found;
}
