import type { Candidate } from '../../candidate.ts';
import { staleDay } from '../../finding/scope.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind, AskContext } from '../kind.ts';
import { asks } from '../aspects/aspect.ts';
import { statementsOf } from './statements.ts';

const asksName = /(?<!\p{L})(?:hedder|hed|navn\p{L}*|navngiv\p{L}*|names?|named|called)(?!\p{L})/u;

/** A person or a body by its own name. */
const named = /\p{Lu}[\p{Ll}-]+ (?:\p{Lu}\.? )?\p{Lu}\p{Ll}+/u;

/** A chair told by the post or the organisation they come from: that is who it is, as far as the paper goes. */
const byPost =
  /(?<!\p{L})\p{L}*(?:direktør|chef|leder|læge|sygeplejerske|borgmester|rådmand|koordinator|konsulent)(?:er|en|ne)?(?!\p{L})|(?:fra|udpeget af|blandt) (?:et |en |de )?\p{L}/iu;

/** Who leads the meetings is a rule of theirs. */
const asksChair =
  /formand|formænd|forperson|(?<!\p{L})(?:led(?:er|ede|es|et)|styrer)(?! (?:\p{L}+ )?møde)|for bordenden|i spidsen|mødeleder(?!\p{L})|chair(?!s? (?:the )?meetings?)|(?<!\p{L})(?:heads?|headed|leads?|led|runs?|presides?|in charge)(?! (?:the )?meetings?)(?!\p{L})/u;

/** Who chairs a group: by name where a paper names them, else what the paper says of the chairmanship. */
export const chair: AnswerKind = {
  name: 'chair',
  asks: asksChair,
  cues: [
    /(?<!\p{L})(?:\p{L}*formand(?:en|s|ens|skab(?:et)?)?|formænd\p{L}*|forperson\p{L}*|leder møderne|(?:sad |sidder |står |stod )?(?:for bordenden|i spidsen)(?: for)?|mødeleder\p{L}*)(?!\p{L})/gu,
    asks(
      'formænd*',
      'leder',
      'ledede',
      'ledes',
      'ledet',
      'ledelse*',
      'styrer',
      'øverst',
      'hvem (?:har|varetager|sidder i|udgør|bestrider|er i)',
      'varetager',
      'varetages',
      'sammensat',
      'organiseret',
      'delt',
      'fordelt',
    ),
    asks('in the chair', 'chairmanship', 'chairing', 'presides?(?: over)?', 'runs?', 'in charge(?: of)?'),
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
        // That there are two chairs does not say what they are called: for that question it is left open.
        (facts) =>
          asksName.test(context.question.folded) &&
          !facts.some((fact) => named.test(fact.object) || byPost.test(fact.object)),
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
