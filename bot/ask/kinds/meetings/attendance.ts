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
    /(?<!\p{L})(?:fravær(?:ende)?|(?:meldte? |havde meldt |sendte? )?afbud|(?:meldte? |meldt )(?:fra|forfald)|manglede|udeblev|(?:var |er )?ikke (?:til stede|med|mødt(?: op)?|kunne (?:komme|deltage))|kunne ikke (?:komme|deltage|være med)|deltog ikke|kom ikke)(?!\p{L})/gu,
    /\b(?:absent|absence|missing|(?:sent )?(?:their |his |her )?apologies|not present|(?:did|could|was|were)(?: not|n't) (?:able to )?(?:attend|come|make it|there)|unable to attend|cancelled|did not show up|not there)\b/gu,
    /\b(?:møde(?:t|r)?|meeting)\b/gu,
  ],
  candidates: (context) => {
    if (
      !/fravær|afbud|meldt|mangled|udeblev|ikke (?:til stede|med|mødt|komme|deltage|være)|deltog ikke|kom ikke|absen|missing|apolog|not present|n.t (?:able to )?(?:attend|come|make)|unable to attend|not show up/u.test(
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
