import { fitOf } from '../../finding/accounting.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** What a party said, wanted or opposed within a decision. */
export const position: AnswerKind = {
  name: 'position',
  cues: [
    /\b(?:hvad (?:sagde|mente|ønskede|ville|svarede|siger|mener)|sagde|mente|ønskede|holdning(?:en)?|tilkendegav)\b/gu,
    /\b(?:what did|say|said|think|thought|position|want(?:ed)?|side)\b/gu,
  ],
  candidates: (context) =>
    context.register.facts
      .filter((fact) => fact.relation === 'position' && fact.standing === 'in-force')
      .filter((fact) => {
        const party = context.index.termsIn(fact.quality ?? '');
        return context.question.content.some((word) => fitOf(word, (term) => party.has(term)) >= 0.7);
      })
      .flatMap((fact) => {
        const subject = context.register.things.get(fact.subject);
        if (subject === undefined) return [];
        const candidate = factCandidate(
          {
            kind: 'position',
            subject,
            label: `${fact.quality ?? ''}: ${fact.object}`,
            facts: [fact],
            says: fact.quality ?? '',
            lead: (language) =>
              textIn(language).position(fact.quality ?? '', paperOf(context, fact, language)),
          },
          context,
        );
        return candidate === null ? [] : [candidate];
      }),
};
