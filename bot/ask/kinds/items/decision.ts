import { formatDate } from '../../../../data/language/format-date.ts';
import { paperInTime } from '../../finding/scope.ts';
import type { Question } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate } from '../fact-candidate.ts';
import { bestItems } from './items-meant.ts';
import type { AnswerKind } from '../kind.ts';

/** What somebody may decide is no question for what was decided. */
const asksMandate = /(?<!\p{L})(?:må|kan|may|can)(?!\p{L}).{1,80}\b(?:beslutte|afgøre|decide)\b/u;

const asksOneDay = ({ times }: Question): boolean =>
  times.some(({ from, to, side }) => side === null && from !== null && from === to);

/** What was decided on an item. Items without a decision get none, whatever their recommendation says. */
export const decision: AnswerKind = {
  name: 'decision',
  cues: [
    /\b(?:beslut\p{L}*|beslutnig|beslutede|vedtag\p{L}*|afgjort|afgørelse\p{L}*|konklu\p{L}*|udfald\p{L}*|resultat\p{L}*|blev (?:der )?(?:aftalt|enige)|kom (?:der )?ud af)\b/gu,
    /\b(?:decid\p{L}*|decisions?|resol(?:ved?|ution)|outcome|conclu\p{L}*|agreed)\b/gu,
  ],
  candidates: (context) => {
    if (asksMandate.test(context.question.folded)) return [];
    const groups = context.links('group');
    return bestItems(context, 0.4).flatMap(({ thing, item, paper }) => {
      // Of a body the paper does not know, it tells no decision.
      if (groups.length > 0 && !groups.some((link) => link.thing.papers.includes(paper.documentId)))
        return [];
      const [fact] = context.register.about(thing.id, 'decision');
      if (fact === undefined) return [];
      // What was decided on one day is in that day's minutes; others only speak of the day.
      if (asksOneDay(context.question) && !paperInTime(context.register, paper.documentId, context.question))
        return [];
      const candidate = factCandidate(
        {
          kind: 'decision',
          subject: thing,
          label: `punkt ${item.number ?? ''} ${item.title}`,
          facts: [fact],
          says: `${Object.values(item.fields).join(' ')} udvalget mødet punkt`,
          lead: (language) =>
            textIn(language).decision(
              item.title,
              item.number,
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
