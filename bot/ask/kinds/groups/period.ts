import { formatWhen } from '../../../../data/language/format-date.ts';
import type { When } from '../../../../data/model/time.ts';
import { bestOn } from '../../../../data/register/as-of.ts';
import type { Language } from '../../question/question.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';
import { groupsMeant } from './groups-meant.ts';

/** From when until when a group is set up, as its mandate states. */
export const period: AnswerKind = {
  name: 'period',
  cues: [
    /(?<!\p{L})(?:hvilken periode|(?:funktions|gyldigheds|virke)?periode(?:n)?|hvor længe|hvilke år|dækker|dækkes|gælder|gældende|gyldig\p{L}*|løber|udløb\p{L}*|ophør\p{L}*|slutter|starter|begynder|(?:træder|trådte|træde) i kraft|i kraft|kommissori\p{L}+|mandat\p{L}*|nedsat|nedsættes|virke|sidder|varer|fra hvornår|indtil|til hvornår|findes|eksisterer|stadig\p{L}*|endnu|aktiv\p{L}*|fortsat|lever|den dag i dag)(?!\p{L})/gu,
    /(?<!\p{L})(?:what period|which period|period|how long|which years|covers?|covered|valid|runs? out|runs?|expires?|expiry|ends?|starts?|begins?|takes? effect|in force|terms of reference|mandate|set up|appointed|until when|last|still|exists?|active|alive|running|around)(?!\p{L})/gu,
  ],
  candidates: (context) => {
    const { question } = context;
    if (!asksPeriod.test(question.folded)) return [];
    if (!['time', 'span', 'what', 'list', 'yes-no'].includes(question.sought)) return [];
    return groupsMeant(context, 'period').flatMap((thing) => {
      const [fact] = bestOn(context.register.about(thing.id, 'period'), question.asOf);
      if (fact === undefined) return [];
      const { validFrom, validTo } = fact;
      const candidate = factCandidate(
        {
          kind: 'period',
          subject: thing,
          facts: [fact],
          tenseTold: true,
          lead: (language) =>
            textIn(language).period(
              thing.name,
              ...spoken(validFrom, validTo, language),
              paperOf(context, fact, language),
            ),
        },
        context,
      );
      return candidate === null ? [] : [candidate];
    });
  },
};

const asksPeriod =
  /(?<!\p{L})(?:(?:funktions|gyldigheds|virke)?periode|hvilke år|hvor længe(?!.{0,40}møde)|(?:kommissori|mandat)\p{L}*.{0,60}(?:gæld|gyldig|udløb|ophør|slut|løber|start|begynd|kraft)|(?:gæld|gyldig|udløb|ophør|slut|løber|start|begynd|kraft|nedsat|nedsættes).{0,80}(?:kommissori|mandat|gruppe|udvalg|netværk|råd|forum)|^(?:findes|eksisterer|er|lever|kører|virker) .{1,90} (?:stadig|endnu|fortsat|aktiv)|^(?:does|is|do|are) .{1,90} (?:still|exist|active)|^(?:is|are|does) (?:there )?still|(?:hvornår|til hvornår).{0,60}(?:udløb|ophør|nedlægg|nedsat))|\b(?:what|which) (?:period|years)|\bhow long(?!.{0,40}meeting)|(?:mandate|terms of reference|kommissorium|group|committee).{0,60}(?:valid|run|expire|end|start|begin|effect|force|cover)/u;

/** Its first and last day as they are told; "2019-2023" is one word for both. */
const spoken = (
  from: When | null,
  to: When | null,
  language: Language,
): [from: string | null, to: string | null] => {
  const said = (when: When | null): string | null => (when === null ? null : formatWhen(when, language));
  const [first, last] = [said(from), said(to)];
  return first === last ? [first, null] : [first, last];
};
