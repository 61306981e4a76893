import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** Who a named person is. Two people who answer to the name are both offered. */
export const person: AnswerKind = {
  name: 'person',
  cues: [
    /\b(?:hvem (?:er|var)|hvad laver|hvilken (?:rolle|stilling|titel)|stilling(?:en)?|titel|rolle)\b/gu,
    /\b(?:who (?:is|was)|which|what (?:does|do|is)|position|title|role)\b/gu,
  ],
  candidates: (context) =>
    [...context.register.things.values()]
      .filter((thing) => thing.kind === 'person')
      .filter((thing) => {
        const parts = thing.name.toLowerCase().split(/[\s-]+/u);
        return context.content.some((word) => parts.includes(word.plain) && word.plain.length > 2);
      })
      .flatMap((thing) => {
        const [fact] = context.register.about(thing.id, 'role');
        if (fact === undefined) return [];
        const body =
          fact.objectId === null ? null : (context.register.things.get(fact.objectId)?.name ?? null);
        const candidate = factCandidate(
          {
            kind: 'person',
            subject: thing,
            label: thing.name,
            facts: [fact],
            says: 'udvalget gruppen udvalg gruppe committee',
            lead: (language) =>
              fact.object === ''
                ? textIn(language).mentioned(thing.name, paperOf(context, fact, language))
                : textIn(language).person(thing.name, fact.object, body, paperOf(context, fact, language)),
          },
          context,
        );
        // With any other word of weight it asks for more than who somebody is.
        return candidate === null || candidate.accounted < mostlySaid ? [] : [candidate];
      }),
};

const mostlySaid = 0.8;
