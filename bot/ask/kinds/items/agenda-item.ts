import { formatDate } from '../../../../data/language/format-date.ts';
import { citationOf } from '../../../../data/register/citations.ts';
import { dayOf } from '../../../../data/register/paper-names.ts';
import type { Candidate } from '../../candidate.ts';
import { accountFor } from '../../finding/accounting.ts';
import { paperWords } from '../../finding/paper-words.ts';
import { allowedIn, paperInTime } from '../../finding/scope.ts';
import { termsOf } from '../../question/words.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate } from '../fact-candidate.ts';
import { bestItems } from './items-meant.ts';
import type { AnswerKind, AskContext } from '../kind.ts';

/** Under which item something was dealt with, and how long was set aside for it. */
export const agendaItem: AnswerKind = {
  name: 'agenda-item',
  cues: [
    /\b(?:hvilket|under hvilket|hvad for et) (?:dagsordens)?punkt\b/gu,
    /\b(?:punkt(?:et)?|dagsorden(?:en|s)?|minutter|afsat|behandlet|hvor lang tid)\b/gu,
    /\b(?:which|what|under which) (?:agenda )?(?:item|point)\b/gu,
    /\b(?:agenda|items?|minutes|set aside|dealt with)\b/gu,
    /\b(?:dagsordens)?punkter(?:ne)?\b|\bpoints\b/gu,
  ],
  candidates: (context) => {
    const { question, register } = context;
    const asksItem =
      /\b(?:hvilket|hvad for et) (?:dagsordens)?punkt\b|\b(?:which|what) (?:agenda )?(?:item|point)\b/u.test(
        question.folded,
      );
    const asksMinutes = /minutter|hvor lang tid|how (?:long|many minutes)/u.test(question.folded);
    if (asksHowMany.test(question.folded)) return lengthsOfAgendas(context);
    if (!asksItem && !asksMinutes) return [];
    return bestItems(context, 0.5).flatMap(({ thing, item, paper }) => {
      if (item.number === null || (asksMinutes && item.minutes === null)) return [];
      const [fact] = register.about(thing.id, 'on-agenda');
      if (fact === undefined) return [];
      const { number, minutes } = item;
      const candidate = factCandidate(
        {
          kind: 'agenda-item',
          subject: thing,
          label: `punkt ${number} ${item.title}`,
          facts: [fact],
          lead: (language) =>
            asksMinutes && minutes !== null
              ? textIn(language).minutes(item.title, minutes)
              : textIn(language).item(
                  number,
                  item.title,
                  paper.paper.document.body ?? '',
                  fact.statedOn === null ? null : formatDate(fact.statedOn, language),
                ),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    });
  },
};

const asksHowMany = /hvor mange (?:dagsordens)?punkter|how many (?:agenda )?(?:items|points)/u;

/** How many items an agenda has: only where they are numbered through, so that the last number says it. */
const lengthsOfAgendas = (context: AskContext): Candidate[] =>
  [...context.register.papers.values()].flatMap((paper): Candidate[] => {
    const { document, items } = paper.paper;
    const last = items.at(-1);
    const inOrder = items.length > 1 && items.every((item, i) => item.number === i + 1);
    if (!inOrder || last === undefined || paper.supersededBy != null) return [];
    const { question, register, content } = context;
    if (!allowedIn(register, paper.documentId, question)) return [];
    if (!paperInTime(register, paper.documentId, question)) return [];
    const terms = new Set(termsOf(`punkt dagsorden referat møde ${paperWords(register, paper.documentId)}`));
    const { share, missing } = accountFor(content, (term) => terms.has(term));
    const day = dayOf(paper);
    return [
      {
        kind: 'agenda-item',
        subject: paper.documentId,
        label: `${document.body ?? document.title}${day === null ? '' : ` ${formatDate(day, 'da')}`}`,
        region: document.region,
        lead: (language) =>
          textIn(language).itemCount(
            items.length,
            document.body ?? '',
            day === null ? null : formatDate(day, language),
          ),
        citations: [citationOf(paper, last.source)],
        accounted: share,
        score: share + certain,
        missing,
      },
    ];
  });
/** What is counted is surer than what is only found. */
const certain = 0.2;
