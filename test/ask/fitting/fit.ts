/**
 * `node --import tsx test/ask/fitting/fit.ts [--questions FILE --papers FOLDER]… [--write]`: fits the weights by which
 * passages are ranked and accepted, on our own sets, on the looked-at half of the one in ../shared, where there is one,
 * and on that of the sets given. Tells how they do on questions they were not fitted on; with `--write` they are kept in
 * bot/ask/finding/judging/weights.json. Takes some minutes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { halfOf } from '../eval/halves.ts';
import { hasShared, shared } from '../eval/shared.ts';
import { loadSet } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { ownSet, setNames } from '../questions/sets.ts';
import { crossValidated } from './cross-validation.ts';
import { examplesOf } from './examples.ts';
import type { Example } from './examples.ts';
import { unanswerableOf } from './unanswerable.ts';
import { asFitted, fit } from './weights.ts';

const { values } = parseArgs({
  options: {
    questions: { type: 'string', multiple: true, default: [] },
    papers: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});

const sets = new Map<string, { set: LoadedSet; examples: Example[] }>();
const add = (name: string, set: LoadedSet): void => {
  sets.set(name, { set, examples: examplesOf(name, set) });
};
const lookedAt = (set: LoadedSet): LoadedSet => ({
  ...set,
  questions: set.questions.filter(({ fact }) => halfOf(fact) === 'looked at'),
});

for (const name of setNames) add(name, await ownSet(name));
if (hasShared()) add('shared', lookedAt(await loadSet(shared.questions, shared.papers)));
for (const [i, questions] of values.questions.entries()) {
  const papers = values.papers[i];
  if (papers === undefined) throw new Error('each --questions has its --papers');
  const set = lookedAt(await loadSet(questions, papers));
  add(papers === shared.papers ? `shared ${i}` : `given ${i}`, set);
}

const asked = [...sets.values()].flatMap(({ examples }) => examples);
const made = unanswerableOf(sets);
const measured = [
  `${asked.length} questions of ${sets.size} sets, ${made.length} made-up ones that nothing answers`,
  ...crossValidated('fact', asked, made),
  ...crossValidated('paper', asked, made),
];
console.log(measured.join('\n'));
if (values.write) {
  const file = new URL('../../../bot/ask/finding/judging/weights.json', import.meta.url).pathname;
  const style = await resolveConfig(file);
  const kept = JSON.stringify(asFitted(fit(asked, made), measured));
  writeFileSync(file, await format(kept, { ...style, filepath: file }));
}
