import { citationOf } from '../../../../data/register/citations.ts';
import { dayOf } from '../../../../data/register/paper-names.ts';
import type { Candidate } from '../../candidate.ts';
import { accountFor } from '../../finding/accounting.ts';
import { paperWords } from '../../finding/paper-words.ts';
import { allowedIn } from '../../finding/scope.ts';
import { isLater } from '../../telling/tenses.ts';
import { textIn } from '../../telling/text.ts';
import { termsOf } from '../../question/words.ts';
import type { AnswerKind } from '../kind.ts';

/** Is a mandate in force? Only a paper that calls itself a draft can say no; nothing here says yes. */
export const inForce: AnswerKind = {
  name: 'in-force',
  cues: [
    /\b(?:vedtaget|godkendt|endeligt?|gældende|gælder|i kraft|udkast|kladde|kommissori\p{L}+|mandat(?:et)?)\b/gu,
    /\b(?:final|adopted|approved|in force|valid|draft|terms of reference|mandate|kommissorium)\b/gu,
  ],
  candidates: (context) => {
    const { question, register, content } = context;
    if (
      question.sought !== 'yes-no' ||
      !/vedtag|godkend|endelig|gæld|kraft|udkast|kladde|final|adopt|approv|force|valid|draft/u.test(
        question.folded,
      )
    )
      return [];
    return [...register.papers.values()].flatMap((paper): Candidate[] => {
      const { document } = paper.paper;
      if (
        document.status !== 'draft' ||
        document.source === null ||
        document.body === null ||
        paper.supersededBy != null
      )
        return [];
      if (isLater(register, paper.documentId, question.asOf)) return [];
      if (!allowedIn(register, paper.documentId, question)) return [];
      const terms = new Set(termsOf(`${paperWords(register, paper.documentId)} ${document.title}`));
      const { share, missing } = accountFor(content, (term) => terms.has(term));
      const citation = citationOf(paper, document.source);
      return [
        {
          kind: 'in-force',
          subject: paper.documentId,
          label: document.title,
          region: document.region,
          lead: (language) =>
            textIn(language).notInForce(
              document.body ?? '',
              textIn(language).paper(document.kind, dayOf(paper), true),
            ),
          citations: [citation],
          accounted: share,
          score: share + 0.2,
          missing,
        },
      ];
    });
  },
};
