import { formatDate } from '../../../data/language/format-date.ts';
import { textIn } from '../telling/text.ts';
import { factCandidate } from './fact-candidate.ts';
import { bestItems } from './items-meant.ts';
import type { AnswerKind } from './kind.ts';

/** Under which item something was dealt with, and how long was set aside for it. */
export const agendaItem: AnswerKind = {
  name: 'agenda-item',
  cues: [
    /\b(?:hvilket|under hvilket|hvad for et) (?:dagsordens)?punkt\b/gu,
    /\b(?:punkt(?:et)?|dagsorden(?:en|s)?|minutter|afsat|behandlet|hvor lang tid)\b/gu,
    /\b(?:which|what|under which) (?:agenda )?(?:item|point)\b/gu,
    /\b(?:agenda|items?|minutes|set aside|dealt with)\b/gu,
  ],
  candidates: (context) => {
    const { question, register } = context;
    const asksItem =
      /\b(?:hvilket|hvad for et) (?:dagsordens)?punkt\b|\b(?:which|what) (?:agenda )?(?:item|point)\b/u.test(
        question.folded,
      );
    const asksMinutes = /minutter|hvor lang tid|how (?:long|many minutes)/u.test(question.folded);
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
