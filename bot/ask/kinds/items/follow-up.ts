import { formatWhen } from '../../../../data/language/format-date.ts';
import type { Candidate } from '../../candidate.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind } from '../kind.ts';
import { rankedFacts } from './ranked.ts';

/** Who is to do something, as minutes and lists of tasks agreed on it. */
export const followUp: AnswerKind = {
  name: 'follow-up',
  cues: [
    /(?<!\p{L})(?:hvem(?: (?:skal|skulle|er det der|der|kan))?|skal|skulle|(?:laver|lave|skriver|skrive|sender|sende|udarbejder|udarbejde|kontakter|kontakte|taler|tale|undersøger|undersøge|retter|rette|finder|finde|skaffer?|indkalder?|følger op|følge op|sørger for|sørge for|tager|tage|kommer med|komme med|gør|gøre|indhenter?|fremlægger?|melder|giver|beder|bede|udfører?|gennemfører?|tilpasser?|opdaterer?)|ansvarlig|tovholder|opgave(?:n)?|inden|senest|hvornår)(?!\p{L})/gu,
    /\b(?:who|whose job|will|must|should|has to|is to|drafts?|draft|writes?|write|sends?|send|contacts?|contact|prepares?|prepare|finds?|follows? up|responsible|does|do|gets?|asks?|makes?|task|updates?|adapts?)\b/gu,
  ],
  candidates: (context) => {
    const { question, register } = context;
    if (question.sought !== 'who' || !asksTask.test(question.folded)) return [];
    const facts = register.facts.filter(
      ({ relation, standing, quality }) =>
        relation === 'follow-up' && standing === 'in-force' && quality !== null,
    );
    const ranked = rankedFacts(facts, context);
    const [best] = ranked;
    if (best === undefined || best.own < leastOwn) return [];
    const rival = ranked.find(({ fact }) => fact.quality !== best.fact.quality);
    // Two that are as near, of different people: neither is sure.
    if (rival !== undefined && rival.all >= best.all - nearlyAsMuch) return [];
    return ranked
      .filter((one) => one.all >= best.all - nearlyAsMuch && one.own >= leastOwn)
      .slice(0, mostTold)
      .flatMap(({ fact, subject, all }): Candidate[] => {
        const candidate = factCandidate(
          {
            kind: 'follow-up',
            subject,
            label: fact.object.replaceAll('\t', ', '),
            facts: [fact],
            values: [fact.quality ?? ''],
            lead: (language) =>
              textIn(language).task(
                fact.quality ?? '',
                fact.when === null ? null : formatWhen(fact.when, language),
                paperOf(context, fact, language),
              ),
          },
          context,
        );
        return candidate === null
          ? []
          : [
              {
                ...candidate,
                accounted: Math.min(candidate.accounted, all),
                score: Math.min(candidate.score, all),
              },
            ];
      });
  },
};

/** A task is asked for by its verb, and not by a post or by what somebody has done. */
const asksTask =
  /(?<!\p{L})hvem (?:der )?(?:skal|skulle|laver|skriver|sender|udarbejder|kontakter|tager|taler|undersøger|retter|finder|skaffer|indkalder|følger|sørger|kommer med|gør|indhenter|fremlægger|melder|giver|beder|tilpasser|opdaterer|planlægger|afklarer|spørger|samler|indkøber|bestiller)(?!\p{L})|\bwho (?:will|must|should|is to|has to|is going to|drafts?|writes?|sends?|contacts?|prepares?|finds?|follows? up|asks?|makes?|updates?|adapts?|does)\b/u;

/** What is to be done must be said where the task stands: the item's title alone does not make it the one asked for. */
const leastOwn = 0.4;
const nearlyAsMuch = 0.05;
const mostTold = 2;
