import type { Candidate } from '../../candidate.ts';
import { staleDay } from '../../finding/scope.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind, AskContext } from '../kind.ts';
import { statementsOf } from './statements.ts';

/** A person or a body by its own name. */
const named = /\p{Lu}[\p{Ll}-]+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+/u;

/** Who chairs a group: by name where a paper names them, else what the paper says of the chairmanship. */
export const chair: AnswerKind = {
  name: 'chair',
  cues: [
    /(?<!\p{L})(?:\p{L}*formand(?:en|s|ens|skab(?:et)?)?|formænd\p{L}*|forperson\p{L}*|leder møderne|(?:sad |sidder |står |stod )?(?:for bordenden|i spidsen)(?: for)?|mødeleder\p{L}*)(?!\p{L})/gu,
    /\b(?:chairs?|chaired|chairman|chairperson|chairing|(?:vice|deputy|co)[- ]?chairs?|heads?|headed|leads?|led)\b/gu,
  ],
  candidates: (context) => {
    const linked = context.links('group').map((link) => link.thing);
    const groups =
      linked.length > 0
        ? linked
        : [...context.register.things.values()].filter((thing) => thing.kind === 'group');
    return groups.flatMap((thing) => [
      ...chairsByName(thing.id, context),
      ...statementsOf(
        'chair',
        ['chair'],
        thing,
        context,
        (group, _facts, paper, language) => textIn(language).chairIs(group.name, paper),
        undefined,
        // That there are two chairs does not say who they are: for that question it is left open.
        (facts) =>
          !/hvordan|\bhow\b|organis|\bdelt|skift/u.test(context.question.folded) &&
          !facts.some((fact) => named.test(fact.object)),
      ),
    ]);
  },
};

const chairsByName = (group: string, context: AskContext): Candidate[] => {
  const thing = context.register.things.get(group);
  if (thing === undefined) return [];
  const vice = /næst|vice/u.test(context.question.folded);
  const wanted = vice ? /^næstformand/iu : /^formand/iu;
  return context.register
    .pointingAt(group, 'role')
    .filter((fact) => wanted.test(fact.quality ?? ''))
    .flatMap((fact) => {
      const person = context.register.things.get(fact.subject);
      const candidate = factCandidate(
        {
          kind: 'chair',
          subject: thing,
          facts: [fact],
          lead: (language) =>
            textIn(language).chair(thing.name, person?.name ?? '', paperOf(context, fact, language), vice),
          says: `${person?.name ?? ''} udvalget gruppen`,
        },
        context,
      );
      const stale = staleDay(context.register, fact.document, context.question);
      return candidate === null ? [] : [stale === null ? candidate : { ...candidate, stale }];
    });
};
