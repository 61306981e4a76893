import { formatWhen } from '../../data/language/format-date.ts';
import type { Paper } from '../../data/model/paper.ts';
import type { Outcome } from '../../data/store/papers/outcome.ts';
import { foundIn, type Found } from '../papers/found.ts';
import { text } from './text.da.ts';

/** One line on what was found in a paper, in Danish; what it has none of is left out. */
export const summaryOf = (paper: Paper, outcome: Outcome | null): string => {
  const { document } = paper;
  const counts: Found = foundIn(paper);
  const found = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${text.counts[name as keyof Found][count === 1 ? 0 : 1]}`);
  const head = [
    `${document.kind}${document.status === 'draft' ? ` (${text.draft})` : ''}`,
    document.body ?? document.title,
    document.region === null ? text.noRegion : document.region,
    document.date === null ? text.noDate : formatWhen(document.date, 'da'),
  ].filter((part) => part !== '');
  const became = outcome === null ? text.dryRun : text.outcome[outcome];
  return `${document.file}: ${became}. ${head.join(', ')}${found.length === 0 ? '' : `: ${found.join(', ')}`}`;
};

/** Every warning of a paper, a line each. */
export const warningsOf = (paper: Paper): string[] =>
  paper.warnings.map((one) => text.warning(one.text, one.source?.place ?? null));
