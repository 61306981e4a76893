import { formatWhen } from '../../../../data/language/format-date.ts';
import { rangeOf } from '../../../../data/model/time.ts';
import { fitOf } from '../../finding/accounting.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** What is due must be said where the deadline stands; the item's title alone does not make it the one asked for. */
const leastSaid = 0.6;

/** When something is due. A moved deadline is told with the day decided and the day it was moved from. */
export const deadline: AnswerKind = {
  name: 'deadline',
  cues: [
    /\b(?:frist(?:en|er)?|deadlines?(?:n)?|senest|hvornår skal|hvilken dato|forventes|klar)\b/gu,
    /\b(?:due|expected|ready|by when|latest|when (?:must|should|is|are|do|does))\b/gu,
  ],
  candidates: (context) =>
    context.register.facts
      .filter((fact) => fact.relation === 'deadline' && fact.standing === 'in-force')
      .filter((fact) => {
        // The day a decision moved is often the better described: the decision only names it.
        const quotes = [fact.citation, ...fact.also].map((one) => one.quote);
        const terms = context.index.termsIn([fact.object, ...quotes].join(' \n '));
        const all = context.content.reduce((sum, word) => sum + word.weight, 0);
        const said = context.content.reduce(
          (sum, word) => sum + word.weight * fitOf(word, (term) => terms.has(term)),
          0,
        );
        return said > 0 && said >= all * leastSaid;
      })
      .flatMap((fact) => {
        const subject = context.register.things.get(fact.subject);
        if (subject === undefined || fact.when === null) return [];
        const { when, movedFrom } = fact;
        const last = rangeOf(when).to;
        const past = last !== null && last < context.question.asOf;
        const candidate = factCandidate(
          {
            kind: 'deadline',
            subject,
            label: fact.object,
            values: [formatWhen(when, 'da')],
            facts: [fact],
            lead: (language) => {
              const text = textIn(language);
              const paper = paperOf(context, fact, language);
              const day = formatWhen(when, language);
              if (fact.quality === 'expected') return text.expected(day, paper, past);
              if (fact.quality === 'expiry') return text.expiry(day, paper, past);
              return movedFrom === null
                ? text.deadline(day, paper, past)
                : text.movedDeadline(day, formatWhen(movedFrom, language), paper, past);
            },
          },
          context,
        );
        return candidate === null ? [] : [candidate];
      }),
};
