import { predecessors, successors } from '../../../../data/register/succession.ts';
import type { Candidate } from '../../candidate.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** What took over from a group, and what a group took over from. A draft replaces nobody. */
export const succession: AnswerKind = {
  name: 'succession',
  cues: [
    /\b(?:erstatt\p{L}*|afløs\p{L}*|forgænger\p{L}*|overtog|overtaget|overtager|efterfølg\p{L}*|nedlagt|nedlægges|afløser|blev (?:der )?af|skete der med|før|tidligere)\b/gu,
    /\b(?:replac\p{L}*|succe(?:ed|ss)\p{L}*|predecessors?|took over|taken over|before|became of|previously|formerly)\b/gu,
  ],
  candidates: (context) =>
    context.links('group').flatMap(({ thing }): Candidate[] => {
      const { register } = context;
      const [later, ...more] = successors(register, thing.id);
      const [earlier, ...others] = predecessors(register, thing.id);
      const gone =
        later === undefined
          ? null
          : factCandidate(
              {
                kind: 'succession',
                subject: thing,
                facts: [later, ...more],
                timeTold: true,
                lead: (language) =>
                  textIn(language).succeededBy(
                    thing.name,
                    textIn(language).bodies(
                      [later, ...more].map((fact) => register.things.get(fact.subject)?.name ?? ''),
                    ),
                    paperOf(context, later, language),
                  ),
              },
              context,
            );
      const took =
        earlier === undefined
          ? null
          : factCandidate(
              {
                kind: 'succession',
                subject: thing,
                facts: [earlier, ...others],
                timeTold: true,
                lead: (language) =>
                  textIn(language).formerly(
                    thing.name,
                    textIn(language).bodies([earlier, ...others].map((fact) => fact.object)),
                    paperOf(context, earlier, language),
                  ),
              },
              context,
            );
      return [gone, took].filter((one) => one !== null);
    }),
};
