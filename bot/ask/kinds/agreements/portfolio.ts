import { bestOn, tenseOf } from '../../../../data/register/as-of.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** Which agreements a group maintains. */
export const portfolio: AnswerKind = {
  name: 'portfolio',
  cues: [
    /\b(?:hvilke|hvor mange|alle) (?:samarbejds)?aftaler(?:ne)?\b/gu,
    /\bportefølje(?:n)?\b/gu,
    /\b(?:which|what|how many|all) (?:cooperation |collaboration )?agreements\b|\bportfolio\b/gu,
    /\b(?:hører|ejer|varetager|own|ansvar|maintains?|handles?)\b/gu,
  ],
  candidates: (context) => {
    if (!/aftaler|portefølje|agreements|portfolio/u.test(context.question.folded)) return [];
    return context.links('group').flatMap(({ thing }) => {
      const { asOf } = context.question;
      const all = bestOn(context.register.pointingAt(thing.id, 'owner'), asOf);
      const [first, ...rest] = all.filter((fact) => fact.standing !== 'draft');
      if (first === undefined) return [];
      const tense = tenseOf(first, asOf);
      const owned: readonly [Fact, ...Fact[]] = [
        first,
        ...rest.filter((fact) => tenseOf(fact, asOf) === tense),
      ];
      const candidate = factCandidate(
        {
          kind: 'portfolio',
          subject: thing,
          facts: owned,
          lead: (language) =>
            textIn(language).portfolio(thing.name, owned.length, paperOf(context, first, language)),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    });
  },
};
