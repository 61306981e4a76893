import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../../shared');

/** What lies beside the project and is no part of it: a question set over real papers, and its scorer. */
export const shared = {
  questions: join(root, 'eval/questions.jsonl'),
  papers: join(root, 'seeds'),
  scorer: join(root, 'eval/score.mjs'),
} as const;

/** What to say when it is not there. */
export const sharedIsAbsent =
  'skipped: there is no ../shared/eval and ../shared/seeds beside the project to measure with';

export const hasShared = (): boolean => Object.values(shared).every((path) => existsSync(path));
