import { holdsOn } from '../../../data/register/as-of.ts';
import type { Fact } from '../../../data/register/fact.ts';
import { textIn } from '../telling/text.ts';
import { factCandidate, paperOf } from './fact-candidate.ts';
import type { AnswerKind } from './kind.ts';

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
      const [first, ...rest] = context.register
        .pointingAt(thing.id, 'owner')
        .filter((fact) => holdsOn(fact, context.question.asOf) === 'yes');
      if (first === undefined) return [];
      const owned: readonly [Fact, ...Fact[]] = [first, ...rest];
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
