import type { ListedDecision } from '../../../../data/model/ballot/listed-decision.ts';
import { nameKey } from '../../../../data/register/name-key.ts';
import type { RegisterPaper } from '../../../../data/register/register.ts';
import { accountFor } from '../../finding/accounting.ts';
import { allowedIn } from '../../finding/scope.ts';
import { termsOf } from '../../question/words.ts';
import type { AskContext } from '../kind.ts';

/** A decision that was taken in writing, with how much of the question its title and group say. */
export interface Recorded {
  paper: RegisterPaper;
  decided: ListedDecision;
  share: number;
}

/** A question as it must say it to be for what was decided in writing. */
const asksWritten =
  /\bskriftlig\p{L}*(?!\p{L}).{0,60}\b(?:beslut|vedtag|afgj|afgør|truffet)|\b(?:beslut|vedtag|afgj|afgør|truffet)\p{L}*(?!\p{L}).{0,60}\bskriftlig|\b(?:decid|decisions?|adopt)\p{L}*(?!\p{L}).{0,60}\b(?:in writing|written)\b|\bwritten decisions?\b/u;
/** … or for who was against. */
const asksOpposed =
  /\b(?:hvem|hvilke[nt]?)(?!\p{L}).{0,60}\b(?:imod|mod (?:forslaget|indstillingen)|nej|indsigelse)(?!\p{L})|\bwho(?!\p{L}).{0,40}\b(?:against|oppos\p{L}*|object\p{L}*|no)(?!\p{L})/u;

export const isForWritten = (folded: string): boolean => asksWritten.test(folded);
export const isForOpposed = (folded: string): boolean => asksOpposed.test(folded);

/** May records of decisions answer it? Whoever holds a register in memory looks for the newest first. */
export const asksOfRecords = (text: string): boolean => {
  const folded = text.toLowerCase();
  return isForWritten(folded) || isForOpposed(folded);
};

/** The decisions taken in writing that a question may mean, the newest first. */
export const recordedIn = ({ question, register, content }: AskContext): Recorded[] =>
  [...register.papers.values()]
    .flatMap((paper): Recorded[] => {
      const { decided } = paper;
      if (decided == null || decided.origin !== 'ballot' || paper.supersededBy != null) return [];
      if (!allowedIn(register, paper.documentId, question)) return [];
      if (question.group !== null && nameKey(question.group) !== nameKey(decided.group)) return [];
      const number = decided.number === null ? '' : String(decided.number);
      const terms = new Set(termsOf(`${decided.title} ${decided.group} punkt ${number}`));
      const { share } = accountFor(content, (term) => terms.has(term));
      return share >= leastSaid ? [{ paper, decided, share }] : [];
    })
    .sort((a, b) => b.share - a.share || b.decided.closedAt.localeCompare(a.decided.closedAt));
const leastSaid = 0.8;
