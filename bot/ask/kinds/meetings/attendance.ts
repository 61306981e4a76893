import { formatWhen } from '../../../../data/language/format-date.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import { listed } from '../../telling/listed.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';

/** Who was absent. Who was present is only told where a paper lists it. */
export const attendance: AnswerKind = {
  name: 'attendance',
  cues: [
    /\b(?:fravær(?:ende)?|afbud|manglede|udeblev|ikke til stede|ikke med)\b/gu,
    /\b(?:absent|absence|missing|apologies|not present|did not attend)\b/gu,
    /\b(?:møde(?:t|r)?|meeting)\b/gu,
  ],
  candidates: (context) => {
    if (
      !/fravær|afbud|mangled|udeblev|ikke til stede|absen|missing|apolog|not present|not attend/u.test(
        context.question.folded,
      )
    )
      return [];
    const linked = context.links('group').map((link) => link.thing);
    const groups =
      linked.length > 0
        ? linked
        : [...context.register.things.values()].filter((thing) => thing.kind === 'group');
    return groups.flatMap((thing) => {
      const [first, ...rest] = context.register
        .pointingAt(thing.id, 'attendance')
        .filter((fact) => fact.object === 'absent');
      if (first === undefined) return [];
      const absent: readonly [Fact, ...Fact[]] = [first, ...rest];
      const names = absent.map((fact) => context.register.things.get(fact.subject)?.name ?? '');
      const candidate = factCandidate(
        {
          kind: 'attendance',
          subject: thing,
          facts: absent,
          says: 'udvalget gruppen',
          lead: (language) =>
            textIn(language).absent(
              listed(names, textIn(language).and),
              thing.name,
              first.when === null ? null : formatWhen(first.when, language),
            ),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    });
  },
};
