/**
 * `npm run eval [-- samples | layouts | --questions FILE --papers FOLDER] [--fails N | --thresholds]`: asks a question set and tells
 * how the answers fare. Without arguments the set beside the project, in ../shared; that it is not there is no error.
 */
import { parseArgs } from 'node:util';
import { askOf, loadSet } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { ownSet, setNames } from '../questions/sets.ts';
import { score } from '../scoring/score.ts';
import { failuresOf, reportOf } from './report.ts';
import { hasShared, shared, sharedIsAbsent } from './shared.ts';
import { thresholdsOf } from './thresholds.ts';

const usage = `npm run eval [-- ${setNames.join(' | ')} | --questions FILE --papers FOLDER] [--fails N | --thresholds]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    questions: { type: 'string' },
    papers: { type: 'string' },
    fails: { type: 'string', default: '0' },
    thresholds: { type: 'boolean', default: false },
  },
});

/** The set that is meant; null when it is the one beside the project, and it is not there. */
const chosen = async (): Promise<LoadedSet | null> => {
  const [named] = positionals;
  const own = setNames.find((name) => name === named);
  if (own !== undefined) return ownSet(own);
  const { questions, papers } = values;
  if (named !== undefined || (questions === undefined) !== (papers === undefined)) throw new Error(usage);
  if (questions !== undefined && papers !== undefined) return loadSet(questions, papers);
  return hasShared() ? loadSet(shared.questions, shared.papers) : null;
};

try {
  const set = await chosen();
  if (set === null) console.log(sharedIsAbsent);
  else if (values.thresholds) console.log(thresholdsOf(set));
  else {
    const scored = score(set.questions, (question) => askOf(set, question), set.corpus);
    const failures = failuresOf(scored, Number(values.fails));
    if (failures !== '') console.log(`${failures}\n`);
    console.log(reportOf(set, scored));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
