import type { Register } from '../../../data/register/register.ts';
import type { ThingKind } from '../../../data/register/thing.ts';
import type { Candidate } from '../candidate.ts';
import type { Link } from '../finding/linking.ts';
import { foundIn, type Stretch } from '../question/found-in.ts';
import type { ContentWord, Question } from '../question/question.ts';
import type { TextIndex } from '../finding/text-index.ts';

/** What a kind of answer has to work with. */
export interface AskContext {
  question: Question;
  register: Register;
  index: TextIndex;
  /** Content words the kind's own cues do not cover: what an answer must account for. */
  content: readonly ContentWord[];
  /** What those words name of a kind of thing. */
  links(kind: ThingKind): readonly Link[];
}

/**
 * A kind of answer: the owner of an agreement, the attachments of an item … To add one, write its file here and
 * name it in `kinds/index.ts`.
 */
export interface AnswerKind {
  name: string;
  /** How a question asks for it, on the lower-case text; no cue found: the kind is not asked for. Global flag set. */
  cues: readonly RegExp[];
  /** Without this the cues only go along with a question for something else; absent: any cue will do. Not global. */
  asks?: RegExp;
  /** Answers a question too that names nothing: "hvem var imod?" is about the last decision. */
  namesNothing?: true;
  candidates(context: AskContext): readonly Candidate[];
}

/** Where a kind's cues stand in the question, or null when it is not asked for. */
export const cuesIn = (kind: AnswerKind, question: Question): readonly Stretch[] | null => {
  if (kind.cues.length === 0) return [];
  if (kind.asks?.test(question.folded) === false) return null;
  const found: Stretch[] = [];
  for (const cue of kind.cues) found.push(...foundIn(cue, question.folded));
  return found.length === 0 ? null : found;
};
