import { buildRegister } from '../../../data/register/build-register.ts';
import { askOf } from '../questions/load-set.ts';
import type { LoadedSet } from '../questions/load-set.ts';

/** What becomes of a paper's questions when it is taken away. */
export interface WithoutPaper {
  readonly file: string;
  /** Questions that it alone answers. */
  readonly questions: number;
  /** They are unknown now, as they should be. */
  readonly unknown: number;
  /** Answered, or given alternatives, from the papers that are left: seldom right. */
  readonly answered: number;
}

/** Takes each paper away in turn and asks what it alone answers. Papers that answer nothing alone are left out. */
export const withoutPapers = (set: LoadedSet): WithoutPaper[] =>
  [...set.register.papers.values()].flatMap(({ file }) => {
    const its = set.questions.filter(({ docs }) => docs.length === 1 && docs[0] === file);
    if (its.length === 0) return [];
    const register = buildRegister([...set.register.papers.values()].filter((paper) => paper.file !== file));
    const unknown = its.filter(
      (question) => askOf({ ...set, register }, question).status === 'unknown',
    ).length;
    return [{ file, questions: its.length, unknown, answered: its.length - unknown }];
  });
