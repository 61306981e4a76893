import { accountFor, fitOf } from './accounting.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { ContentWord, Question } from '../question/question.ts';
import { allowedIn } from './scope.ts';
import { holdsSought } from './sought-in.ts';
import type { IndexedPassage, TextIndex } from './text-index.ts';
import type { PaperKind } from '../../../data/model/paper.ts';
import type { Register } from '../../../data/register/register.ts';

export interface Hit {
  passage: IndexedPassage;
  /** Share of the question accounted for by the passage, what it stands under, and its paper. */
  accounted: number;
  /** The same, counting only what the passage itself says. */
  own: number;
  score: number;
  missing: readonly string[];
}

/** What a match counts by where it stands: in the passage, over it, in the sentence before, in the paper's title. */
const [inNear, inBeside, inFar] = [0.8, 0.4, 0.35];

/** Papers that are about one body from beginning to end. */
const ofOneBody = new Set<PaperKind>(['kommissorium']);
const inOwnPaper = 0.78;

/**
 * Passages that may answer, best first. Questions that want a date, an amount or a number are answered by
 * passages that hold one; a recommendation only answers a question for it.
 */
export const searchPassages = (
  question: Question,
  content: readonly ContentWord[],
  register: Register,
  index: TextIndex,
  limit = 30,
): Hit[] => {
  const found = new Set<number>();
  for (const word of content)
    for (const saying of word.sayings)
      for (const term of saying.terms) for (const id of index.holding.get(term) ?? []) found.add(id);
  const total = content.reduce((sum, word) => sum + word.weight, 0);
  const hits: Hit[] = [];
  for (const id of found) {
    const passage = index.passages[id] as IndexedPassage;
    if (passage.passage.kind === 'heading' || !allowedIn(register, passage.document, question)) continue;
    const paper = register.papers.get(passage.document);
    const day = paper === undefined ? null : dayOf(paper);
    const { own, near, beside, far } = passage;
    const isOfBody = ofOneBody.has(paper?.paper.document.kind ?? 'andet');
    let [ownSum, sum, asked] = [0, 0, 0];
    for (const word of content) {
      const here = fitOf(word, (term) => own.has(term));
      const levels = [
        here,
        inNear * fitOf(word, (term) => own.has(term) || near.has(term)),
        inBeside * fitOf(word, (term) => own.has(term) || beside.has(term)),
        (isOfBody ? inOwnPaper : inFar) * fitOf(word, (term) => far.has(term)),
      ];
      // In the paper of the body asked about, its name need not be said again.
      const named = isOfBody && here === 0 && fitOf(word, (term) => far.has(term)) > 0;
      asked += named ? 0 : word.weight;
      ownSum += word.weight * here;
      sum += word.weight * Math.max(...levels);
    }
    const everywhere = (term: string) => own.has(term) || near.has(term) || beside.has(term) || far.has(term);
    const { share, missing } = accountFor(content, everywhere);
    const score =
      (total === 0 ? 0 : sum / total) * holdsSought(question, passage.passage, day) -
      (0.0004 * Math.max(0, passage.passage.text.length - 250)) / 10;
    hits.push({ passage, accounted: share, own: asked === 0 ? 0 : ownSum / asked, score, missing });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
};
