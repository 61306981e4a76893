import { formatDate, formatWhen } from '../../../../data/language/format-date.ts';
import type { When } from '../../../../data/model/time.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Candidate } from '../../candidate.ts';
import { timeNear } from '../../finding/scope.ts';
import type { Language } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind, AskContext } from '../kind.ts';

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
      const [ahead] = plannedIn(thing, context);
      if (ahead !== undefined) return ahead;
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

/** The meeting of a group that its papers planned for the time asked about, or moved away from it; none where one was held then. */
const plannedIn = (thing: Thing, context: AskContext): Candidate[][] => {
  const { question, register } = context;
  const [time] = question.times;
  if (time === undefined) return [];
  const isMeant = (day: When | null, fact: Fact): boolean => {
    const { from, to, side } = timeNear(time, fact.statedOn);
    return (
      typeof day === 'string' && side === null && from !== null && to !== null && day >= from && day <= to
    );
  };
  if (register.about(thing.id, 'met').some((fact) => isMeant(fact.when, fact))) return [];
  const facts = register
    .about(thing.id, 'planned-meeting')
    .filter(
      (fact) => fact.standing !== 'superseded' && (isMeant(fact.when, fact) || isMeant(fact.movedFrom, fact)),
    );
  return facts.slice(0, 1).map((fact) => {
    const told = (day: When, language: Language) => formatWhen(day, language);
    const candidate = factCandidate(
      {
        kind: 'meeting',
        subject: thing,
        facts: [fact],
        timeTold: true,
        lead: (language) =>
          textIn(language).plannedMeeting(
            thing.name,
            told(fact.when ?? '', language),
            fact.quality,
            fact.movedFrom === null ? null : told(fact.movedFrom, language),
            paperOf(context, fact, language),
          ),
      },
      context,
    );
    return candidate === null ? [] : [candidate];
  });
};
