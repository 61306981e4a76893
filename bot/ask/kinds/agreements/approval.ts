import { formatWhen } from '../../../../data/language/format-date.ts';
import { rangeOf } from '../../../../data/model/time.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import type { Candidate } from '../../candidate.ts';
import type { Language } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** What is still awaited stands first, then what happened, the latest first. */
const dayOf = ({ when }: Fact): string => (when === null ? '9999' : (rangeOf(when).from ?? ''));

/** Who has approved an agreement, who has not, and whose approval it awaits. */
export const approval: AnswerKind = {
  name: 'approval',
  cues: [
    /\b(?:godkend\p{L}*|vedtag\p{L}*|endeligt?|skal|implementeres)\b/gu,
    /\b(?:approv\p{L}*|adopted|final(?:ly)?|sign(?:ed)? off)\b/gu,
  ],
  candidates: (context) => {
    if (!/godkend|vedtag|approv|adopt/u.test(context.question.folded) || context.question.sought === 'time')
      return [];
    return context.links('agreement').flatMap(({ thing }): Candidate[] => {
      const { register } = context;
      const stated = register.about(thing.id, 'approval').filter((fact) => fact.standing === 'in-force');
      const [first, ...rest] = [...stated].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
      if (first === undefined) return [];
      const told = [first, ...rest].slice(0, 4);
      const states = (language: Language): readonly string[] => {
        const text = textIn(language);
        return told.map(({ object, quality, when }) =>
          text.approvalState(object, quality ?? '', when === null ? null : formatWhen(when, language)),
        );
      };
      const candidate = factCandidate(
        {
          kind: 'approval',
          subject: thing,
          facts: [first, ...rest],
          says: 'klyngerne kommunerne revideret reviderede aftale',
          lead: (language) =>
            textIn(language).approvals(thing.name, states(language), paperOf(context, first, language)),
          brief: (language) =>
            textIn(language).approvals(
              thing.name,
              states(language).slice(0, 1),
              paperOf(context, first, language),
            ),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    });
  },
};
