import { textIn } from '../../telling/text.ts';
import { factCandidate } from '../fact-candidate.ts';
import { bestItems } from './items-meant.ts';
import type { AnswerKind } from '../kind.ts';

/** What was recommended on an item – told as a recommendation, never as a decision. */
export const recommendation: AnswerKind = {
  name: 'recommendation',
  cues: [/\b(?:indstil\p{L}*)\b/gu, /\b(?:recommend\p{L}*)\b/gu],
  candidates: (context) =>
    bestItems(context, 0.4).flatMap(({ thing, item }) => {
      const [first, ...rest] = context.register.about(thing.id, 'recommendation');
      if (first === undefined) return [];
      const candidate = factCandidate(
        {
          kind: 'recommendation',
          subject: thing,
          label: `punkt ${item.number ?? ''} ${item.title}`,
          facts: [first, ...rest],
          lead: (language) => textIn(language).recommendation(item.title, item.number),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    }),
};
