import { tally } from '../scoring/score.ts';
import type { Scored } from '../scoring/score.ts';

const nameWidth = 64;
const figureWidth = 8;

/** One line: a name, then figures. */
export const row = (name: string, figures: readonly (number | string)[]): string =>
  name.padEnd(nameWidth) + figures.map((figure) => String(figure).padStart(figureWidth)).join('');

/** How the scored questions fare, by whatever `key` sorts them under; rows in alphabetical order. */
export const tableOf = (title: string, scored: readonly Scored[], key: (one: Scored) => string): string => {
  const names = [...new Set(scored.map(key))];
  const rows = names
    .map((name) => [name, scored.filter((one) => key(one) === name)] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'da'))
    .map(([name, ones]) => {
      const { of, right, wrong, missed } = tally(ones);
      return row(name, [of, right, wrong, missed]);
    });
  return [row(title, ['n', 'right', 'wrong', 'missed']), ...rows].join('\n');
};

/** "right 62.1 %  wrong 4.7 %  missed 33.2 %  of 211". */
export const shares = (scored: readonly Scored[]): string => {
  const { of, right, wrong, missed } = tally(scored);
  const share = (part: number) => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);
  return `right ${share(right)}  wrong ${share(wrong)}  missed ${share(missed)}  of ${String(of)}`;
};
