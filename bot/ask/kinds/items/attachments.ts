import { fitOf } from '../../finding/accounting.ts';
import { textIn } from '../../telling/text.ts';
import { termsOf } from '../../question/words.ts';
import { factCandidate } from '../fact-candidate.ts';
import { bestItems } from './items-meant.ts';
import type { AnswerKind } from '../kind.ts';

/** Which attachments an item has. */
export const attachments: AnswerKind = {
  name: 'attachments',
  cues: [
    /(?<!\p{L})(?:bilag(?:ene|et)?|vedhæft\p{L}*|vedlagt\p{L}*|filer(?:ne)?|fil(?:en)?|med i mappen|dok\.?\s?id|dokumentnummer\p{L}*|journalnummer\p{L}*)(?!\p{L})/gu,
    /\b(?:attach\p{L}*|annex(?:es)?|appendi(?:x|ces)|enclos\p{L}*|documents?|files?|dok\.?\s?id|document (?:id|number))\b/gu,
  ],
  candidates: (context) =>
    bestItems(context, 0.5).flatMap(({ thing, item }) => {
      // The attachment the question speaks of stands first: there may not be room for all.
      const said = (name: string) => {
        const terms = new Set(termsOf(name));
        return context.content.reduce(
          (sum, word) => sum + word.weight * fitOf(word, (term) => terms.has(term)),
          0,
        );
      };
      const [first, ...rest] = [...context.register.about(thing.id, 'attachment')].sort(
        (a, b) => said(b.object) - said(a.object),
      );
      if (first === undefined) return [];
      const candidate = factCandidate(
        {
          kind: 'attachments',
          subject: thing,
          label: `punkt ${item.number ?? ''} ${item.title}`,
          facts: [first, ...rest],
          says: `punkt punktet sagen item ${Object.values(item.fields).join(' ')}`,
          lead: (language) => textIn(language).attachments(item.title, rest.length + 1),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    }),
};
