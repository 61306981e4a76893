import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askOf, loadSet } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';
import { sets } from '../questions/sets.ts';
import type { JudgedAnswer } from '../scoring/judge.ts';
import { score } from '../scoring/score.ts';
import type { Scored } from '../scoring/score.ts';
import type { SetQuestion } from '../scoring/set-question.ts';
import { manglings } from './mangled.ts';
import { proofOf } from './proof.ts';
import { hasShared, shared, sharedIsAbsent } from './shared.ts';

/** Every question that is not right, with its verdict. */
const verdictsOf = (scored: readonly Scored[]): string[] =>
  scored
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ verdict, question }) => `${verdict.toUpperCase()} ${question.id}`);

/** The set it was made for, and the one of ours whose papers it can read. */
const compared = {
  'the questions in ../shared': shared,
  'our questions on papers in many layouts': sets.layouts,
};

describe('our scorer beside the one in ../shared', function () {
  before(function () {
    if (hasShared()) return;
    console.log(`    ${sharedIsAbsent}`);
    this.skip();
  });

  for (const [name, { questions, papers }] of Object.entries(compared))
    describe(name, () => {
      let set: LoadedSet;
      let answers: ReadonlyMap<string, JudgedAnswer>;
      let folder: string;
      before(async () => {
        set = await loadSet(questions, papers, '2026-06-15');
        answers = new Map(set.questions.map((question) => [question.id, askOf(set, question)]));
        folder = mkdtempSync(join(tmpdir(), 'punkt-scores-'));
      });
      after(() => rmSync(folder, { recursive: true }));

      const answerTo = ({ id }: SetQuestion): JudgedAnswer => {
        const answer = answers.get(id);
        assert.ok(answer !== undefined);
        return answer;
      };

      /** What the other scorer prints on the same answers. */
      const theirs = (scored: readonly Scored[]): string => {
        const file = join(folder, 'answers.jsonl');
        const lines = scored.map(({ question, answer }) => JSON.stringify({ id: question.id, ...answer }));
        writeFileSync(file, lines.join('\n'));
        const args = [shared.scorer, questions, file, papers, '--fails', '10000'];
        return execFileSync(process.execPath, args, { encoding: 'utf8' });
      };
      const agree = (given: (question: SetQuestion) => JudgedAnswer) => {
        const scored = score(set.questions, given, set.corpus);
        const printed = theirs(scored);
        const verdicts = [...printed.matchAll(/^(WRONG|MISSED) (\S+) \[/gmu)];
        assert.deepEqual(
          verdictsOf(scored),
          verdicts.map(([, verdict, id]) => `${verdict} ${id}`),
        );
        const [, told, proven] =
          /(\d+) right answers told: (\d+) quote the proving place/u.exec(printed) ?? [];
        assert.deepEqual(proofOf(scored), { told: Number(told), proven: Number(proven) });
      };

      it('agrees on every answer', () => {
        agree(answerTo);
      });

      it('agrees on the reference answers', () => {
        agree(({ answer, evidence, docs }) => ({
          status: 'answered',
          lead: answer,
          text: answer,
          citations: evidence.map((quote) => ({ document: docs[0] ?? '', place: '1', quote })),
        }));
      });

      it('agrees on bad answers, each bad in another way', () => {
        manglings.forEach((_, shift) => {
          const at = new Map(set.questions.map(({ id }, index) => [id, (index + shift) % manglings.length]));
          agree((question) => {
            const answer = answerTo(question);
            return manglings[at.get(question.id) ?? 0]?.(answer) ?? answer;
          });
        });
      });
    });
});
