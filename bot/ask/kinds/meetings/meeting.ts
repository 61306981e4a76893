import { formatDate } from '../../../../data/language/format-date.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** When and where a group met, by its minutes or agendas. */
export const meeting: AnswerKind = {
  name: 'meeting',
  cues: [
    /\b(?:hvornår|hvor|hvilken dato|hvad tid|klokken|tidspunkt(?:et)?)\b/gu,
    /\b(?:møde(?:t|r|rne|s|dato|sted|lokale)?|mødtes|holdt|afholdt|foregik|fandt sted|lokale(?:t)?)\b/gu,
    /\b(?:when|where|what time|which room|meeting|meet|met|held|take place|took place)\b/gu,
  ],
  candidates: (context) => {
    const { question, register } = context;
    if (!/\b(?:møde|mødt|meet|met\b)/u.test(question.folded)) return [];
    if (question.sought !== 'time' && question.sought !== 'place') return [];
    if (/\b(?:næste|kommende|efter|next|upcoming|after|skal vi)\b/u.test(question.folded)) return [];
    return context.links('group').flatMap(({ thing }) => {
      const met = register.about(thing.id, 'met');
      // The last one held by then; else one that is called.
      const fact = met.find((one) => typeof one.when === 'string' && one.when <= question.asOf) ?? met.at(-1);
      if (fact === undefined || typeof fact.when !== 'string') return [];
      const day = fact.when;
      const candidate = factCandidate(
        {
          kind: 'meeting',
          subject: thing,
          facts: [fact],
          lead: (language) =>
            textIn(language).meeting(
              thing.name,
              formatDate(day, language),
              fact.quality,
              fact.object,
              fact.announces && day > question.asOf,
            ),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    });
  },
};
