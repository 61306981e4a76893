import { ruleAspects, type RuleAspect } from '../../../../data/language/meeting-rules.ts';
import { bestOn } from '../../../../data/register/as-of.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import type { Candidate } from '../../candidate.ts';
import { fitOf } from '../../finding/accounting.ts';
import { termsOf } from '../../question/words.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind, AskContext } from '../kind.ts';
import { groupsMeant } from './groups-meant.ts';

/** Words of questions for a rule: whatever else they say must be accounted for. */
const words = [
  /(?<!\p{L})(?:møde(?:t|r|rne|s|frekvens\p{L}*|kadence\p{L}*|sted\p{L}*|ledelse\p{L}*|leder\p{L}*|materiale\p{L}*)?|(?:holde|afholde|foregå)(?:s|r|s)?|holder|dage|dages|uger|ugers|frist\p{L}*|deadline|senest|varsel|tid|før|forud|inden|regl\p{L}*|årligt?|om året|medlemmer(?:ne)?|gruppens|udvalgets|dagsorden\p{L}*|dagsordener|indkald\p{L}*|materiale\p{L}*|papirer(?:ne)?|bilag\p{L}*|punkter(?:ne)?|emner(?:ne)?|sager(?:ne)?|referat\p{L}*|(?:ud|frem|ind)?send\p{L}*|sendt|udsendt|modtag\p{L}*|indmeld\p{L}*|meld\p{L}*|inde|klar|aftal\p{L}*|fastlæg\p{L}*|fastsæt\p{L}*|godkend\p{L}*|udarbejd\p{L}*|bestem\p{L}*|forbered\p{L}*|skriv\p{L}*|sættes?|sætter|tilrettelæg\p{L}*|opbyg\p{L}*|bygget|rækkefølge\p{L}*|struktur\p{L}*|led(?:er|es|e)|styrer|ordstyrer\p{L}*|beslutningsdygtig\p{L}*|quorum|kvorum|til stede|enig\p{L}*|uenig\p{L}*|flertal\p{L}*|konsensus|beslutning\p{L}*|træffe\p{L}*|skriftlig\p{L}*|behandling|mellem|forhindre\p{L}*|suppleant\p{L}*|stedfortræder\p{L}*|afbud|deltage|komme|varighed\p{L}*|varer|længe|ofte|tit|gange|slags)(?!\p{L})/gu,
  /(?<!\p{L})(?:meetings?|meet|held|days|weeks|deadline|latest|advance|notice|before|rules?|year|members|agendas?|group's|papers|documents|material|invitation|items?|topics?|points?|minutes|sent|send|circulat\p{L}*|distribut\p{L}*|receiv\p{L}*|submitt?\p{L}*|sets?|drafts?|prepar\p{L}*|decid\p{L}*|decisions?|agree\p{L}*|approv\p{L}*|order\p{L}*|structure\p{L}*|leads?|led|chairs?|chaired|runs?|quorum|present|disagree\p{L}*|consensus|majority|writing|written|procedure|unable|attend|substitutes?|how long|often|frequen\p{L}*|duration|venue|where|takes?|writes?|keeps?|kind)(?!\p{L})/gu,
];

/** What the rules of a group's meetings say: how often, how long, where, when the agenda goes out, who decides … */
export const rules: AnswerKind = {
  name: 'rules',
  cues: words,
  candidates: (context) => {
    const { folded } = context.question;
    const aspect = ruleAspects.find(({ asked }) => asked.some((form) => matches(form, folded)));
    // When one meeting was or who led it is no rule.
    if (aspect === undefined || context.question.times.length > 1 || asksOfOne.test(folded)) return [];
    return groupsMeant(context, 'meeting-rule').flatMap((thing) => ruleOf(thing, aspect, context));
  },
};

const asksOfOne =
  /(?<!\p{L})(?:næste|sidste|seneste|forrige|next|last|latest|previous) (?:\p{L}+ )?(?:møde|meeting)/u;

const matches = (form: RegExp, text: string): boolean => {
  form.lastIndex = 0;
  const found = form.test(text);
  form.lastIndex = 0;
  return found;
};

const ruleOf = (thing: Thing, { stated }: RuleAspect, context: AskContext): Candidate[] => {
  const { register, question } = context;
  const all = bestOn(
    (['meeting-rule', 'limit', 'secretariat', 'chair'] as const).flatMap((relation) =>
      register.about(thing.id, relation),
    ),
    question.asOf,
  );
  const own = all.filter((fact) => fact.document === all[0]?.document && stated.test(fact.object));
  const worth = (fact: Fact): number => {
    const terms = new Set(termsOf(fact.object));
    return question.content.reduce(
      (sum, word) => sum + word.weight * fitOf(word, (term) => terms.has(term)),
      0,
    );
  };
  const [first, ...rest] = own
    .filter((fact, i) => own.findIndex((one) => one.object === fact.object) === i)
    .map((fact) => ({ fact, worth: worth(fact) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ fact }) => fact);
  if (first === undefined) return [];
  const candidate = factCandidate(
    {
      kind: 'rules',
      subject: thing,
      facts: [first, ...rest.slice(0, mostBeside)],
      says: 'gruppen udvalget mødet møderne',
      lead: (language) => textIn(language).rules(thing.name, paperOf(context, first, language)),
      brief: () => `${thing.name}: ${first.object}`,
    },
    context,
  );
  return candidate === null ? [] : [candidate];
};

const mostBeside = 2;
