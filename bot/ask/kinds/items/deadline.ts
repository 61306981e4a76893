import { formatWhen } from '../../../../data/language/format-date.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import { rangeOf } from '../../../../data/model/time.ts';
import type { Candidate } from '../../candidate.ts';
import { textIn } from '../../telling/text.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import type { AnswerKind, AskContext } from '../kind.ts';
import { rankedFacts } from './ranked.ts';

const asksEnd =
  /(?<!\p{L})(?:udløb|ophør|slut|stop|bortfald|sidste dag|hvor længe|løber|expir|ends?\b|run out|last day|how long|until)/u;
const asksStart =
  /(?<!\p{L})(?:start|begynd|i gang|igang|i kraft|i luften|åbn|oprett|lancer|from (?:what|which|when)|begin|launch|takes? effect|in force)/u;

/** When something is due, is foreseen or ends. A moved deadline is told with the day decided and the day it was moved from. */
export const deadline: AnswerKind = {
  name: 'deadline',
  cues: [
    /(?<!\p{L})(?:\p{L}{0,12}frist(?:en|er)?|deadlines?(?:n)?|senest|hvornår(?: (?:skal|skulle|er|var|kommer))?|hvilken dato|hvilken dag|dato(?:en)?|forvent\p{L}*|klar|færdig|ligge klar|foreligge|inde|inden|slut(?:ter)?|udløb(?:er)?|ophør(?:er)?|stopper|sidste dag|hvor længe|løber|i gang|gang|igang|starter|nu|ny|nye|være)(?!\p{L})/gu,
    /\b(?:due|deadline|expected|ready|done|by when|latest|when(?: (?:must|should|is|are|do|does|did|will|can))?|expires?|ends?|last day|run out|until|start(?:s|ed)?|begins?|date|what date|be|now|new|finished|handed in|in)\b/gu,
  ],
  candidates: (context) => {
    const { question, register } = context;
    const asks =
      ['time', 'span', 'clock'].includes(question.sought) ||
      /frist|deadline|dato|\bdue\b|\bdate\b|sidste dag|last day/u.test(question.folded);
    if (!asks) return [];
    const dated = register.facts.filter(
      (fact) =>
        (fact.relation === 'deadline' || (fact.relation === 'follow-up' && fact.object.includes('\t'))) &&
        fact.standing === 'in-force' &&
        fact.when !== null &&
        !repeats(fact, context),
    );
    const ranked = rankedFacts(dated, context);
    const [best] = ranked;
    if (best === undefined || best.own < leastOwn) return [];
    return ranked
      .filter((one) => one.own >= leastOwn && one.all >= best.all - nearlyAsMuch)
      .slice(0, mostTold)
      .flatMap(({ fact, subject, all }): Candidate[] => {
        const candidate = factCandidate(
          {
            kind: 'deadline',
            subject,
            label: fact.object.replaceAll('\t', ', '),
            values: fact.when === null ? [] : [formatWhen(fact.when, 'da')],
            facts: [fact],
            lead: leadOf(fact, context),
          },
          context,
        );
        if (candidate === null) return [];
        const accounted = Math.min(candidate.accounted, all);
        return [{ ...candidate, accounted, score: accounted + fitting(fact, question.folded) }];
      });
  },
};

/** A day the question itself names is no answer to it. */
const repeats = ({ when }: Fact, { question }: AskContext): boolean =>
  typeof when === 'string' &&
  question.times.some(({ from, to, side }) => side === null && from === when && to === when);

const leastOwn = 0.4;
const nearlyAsMuch = 0.15;
const mostTold = 4;

/** The day decided goes before the one it moved; what ends is asked for by its end. */
const fitting = (fact: Fact, folded: string): number =>
  (fact.movedFrom === null ? 0 : 0.1) +
  (asksEnd.test(folded) === (fact.quality === 'expiry') ? 0.05 : 0) -
  (asksStart.test(folded) ? 0.3 : 0);

const leadOf =
  (fact: Fact, context: AskContext): Candidate['lead'] =>
  (language) => {
    const { when, movedFrom } = fact;
    const text = textIn(language);
    const paper = paperOf(context, fact, language);
    if (when === null) return text.unknown;
    const last = rangeOf(when).to;
    const past = last !== null && last < context.question.asOf;
    const day = formatWhen(when, language);
    if (fact.quality === 'expected') return text.expected(day, paper, past);
    if (fact.quality === 'expiry') return text.expiry(day, paper, past);
    return movedFrom === null
      ? text.deadline(day, paper, past)
      : text.movedDeadline(day, formatWhen(movedFrom, language), paper, past);
  };
