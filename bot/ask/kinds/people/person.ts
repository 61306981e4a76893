import type { Sought } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** Who a named person is. Two people who answer to the name are both offered. */
export const person: AnswerKind = {
  name: 'person',
  cues: [
    /(?<!\p{L})(?:hvem (?:er|var)|hvad (?:laver|er)|hvilken (?:rolle|stilling|titel|organisation|kommune)|stilling(?:en)?|titel|rolle|job|arbejder|ansat|hvor|kommer .{1,30} fra|repræsenterer|hun|han)(?!\p{L})/gu,
    /\b(?:who (?:is|was)|which|what (?:does|do|is)|position|title|role|job|works?|employed|where|represents?)\b/gu,
  ],
  candidates: (context) =>
    (asksFigure.has(context.question.sought) ? [] : [...context.register.things.values()])
      .filter((thing) => thing.kind === 'person')
      .filter((thing) => {
        const parts = thing.name.toLowerCase().split(/[\s-]+/u);
        const called = context.content.filter(
          ({ plain }) =>
            plain.length > 2 && (parts.includes(plain) || parts.includes(plain.replace(/s$/u, ''))),
        );
        return called.length > 0;
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
/** How many votes somebody got, or when they came, is no question for who they are. */
const asksFigure = new Set<Sought>(['count', 'money', 'time', 'clock', 'often', 'span', 'reason']);
