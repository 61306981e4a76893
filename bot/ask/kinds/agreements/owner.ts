import { formatDate } from '../../../../data/language/format-date.ts';
import type { IsoDate } from '../../../../data/model/time.ts';
import { bestOn, tenseOf } from '../../../../data/register/as-of.ts';
import { conflictsOf } from '../../../../data/register/conflicts.ts';
import type { Fact } from '../../../../data/register/fact.ts';
import { predecessors, successors } from '../../../../data/register/succession.ts';
import type { Thing } from '../../../../data/register/thing.ts';
import { citationOf } from '../../../../data/register/citations.ts';
import { accountFor } from '../../finding/accounting.ts';
import type { Candidate } from '../../candidate.ts';
import type { Language } from '../../question/question.ts';
import { inTense, isLater } from '../../telling/tenses.ts';
import { textIn } from '../../telling/text.ts';
import { termsOf } from '../../question/words.ts';
import { factCandidate, paperOf } from '../fact-candidate.ts';
import { asks } from '../aspects/aspect.ts';
import { objectsOf, ownerBefore, ownerLater, ownerWords } from './owner-before.ts';
import type { AnswerKind, AskContext } from '../kind.ts';

const asksOwner =
  /(?<!\p{L})(?:ej(?:er|es|ede|erskab)|ansvar|varetag|vedligehold|ajourfør|ajour|ved lige|opdateret|up to date|current|forankr|t(?:ager|ar) sig af|står for|passer|passes|sørger for|hører|henhører|tilhører|ligger|under(?!\p{L})|portefølje|hvem (?:har|havde|sidder med)|hvis(?!\p{L})|gå til|kontakte|tale med|spørge|henvende|skrive til|ringe til|administrer|håndterer|placeret|owns?(?!\p{L})|owned|owner|responsib|in charge|maintain|looks? after|keeps?|keeper|takes? care|handles?|whose|holds?|falls?|contact|ask|speak to|talk to|turn to|call|belongs?|administers?|runs?|manages?|anchored|placed|who has)/u;

/** Who maintains an agreement; asked about an earlier time, whom the owner took it over from. */
export const owner: AnswerKind = {
  name: 'owner',
  asks: asksOwner,
  cues: [
    /\b(?:ejer|ejes|ejede|ejerskab(?:et)?)\b/gu,
    /\bansvar(?:et|lig|lige)?\b/gu,
    /(?<!\p{L})(?:varetager|varetages|vedligehold\p{L}*|ajourfør\p{L}*|forankret|forankring|tager sig af|tar sig af|står for|passer|passes|sørger for|hører|holder|ajour|ved lige|opdateret|up to date|under|gruppe|portefølje\p{L}*)(?!\p{L})/gu,
    /\bhvem (?:har|havde|sidder med)\b/gu,
    /\b(?:området|aftalen)(?= hører)/gu,
    asks(
      'hører … (?:ind )?(?:under|til)',
      'hvis (?:bord|ansvar|ansvarsområde|opgave|aftale)',
      'ligger(?: nu)?(?: … på)?',
      'ligger',
      'hvem (?:skal|kan|bør) (?:jeg|vi|man) (?:gå til|kontakte|tale med|spørge|henvende (?:mig|os|sig) til|skrive til|ringe til)(?: om| vedr\\.?| vedrørende)?',
      'kontakter (?:jeg|vi|man)',
      'hvilke[nt] (?:\\p{L}*(?:gruppe|udvalg|forum|råd|instans|klynge|netværk|styregruppe)|organ|part)',
      'ejer*',
      'administrerer?',
      'henhører',
      'tilhører',
      'håndterer',
      'placeret',
      'egentlig',
    ),
    asks(
      'which (?:body|group|committee|forum|working group|board|party|unit)',
      '(?:under )?(?:which|what) (?:body|group|committee|forum)',
      'whose(?: (?:job|responsibility|task|agreement|table))?',
      'holds?',
      'falls? under',
      'falls?',
      'who (?:do|should|can|must) (?:i|we|you) (?:contact|ask|speak to|talk to|turn to|call|write to)(?: about| regarding)?',
      'belongs? to',
      'belongs?',
      'administers?',
      'runs?',
      'manages?',
      'has',
      'anchored',
      'placed',
    ),
    /\b(?:owns?|owned|owners?|responsib(?:le|ility)|in charge|maintains?|maintained|looks? after|keeps?|keeper|up to date|current(?:ly)?|takes? care|handles?)\b/gu,
  ],
  candidates: (context) =>
    context.links('agreement').flatMap(({ thing }) => {
      const asked = dayAsked(context);
      const { day } = asked;
      const [fact] = bestOn(context.register.about(thing.id, 'owner'), day);
      if (fact === undefined) return leftOpen(thing, context);
      const differing = conflictsOf(context.register, thing.id, 'owner', day);
      if (differing.length > 1)
        return differing.flatMap((one) => asConflict(now(thing, one, day, context), one));
      const told =
        asksBefore(fact, context) || asksPast(context)
          ? ownerBefore(thing, fact, context)
          : tenseOf(fact, day) === 'later'
            ? ownerLater(thing, fact, asked.spoken, context)
            : now(thing, fact, day, context);
      return told === null ? [] : [told];
    }),
};

/** The day the question is about: one it names that has gone by, or the day it is asked. */
const dayAsked = ({ question }: AskContext): DayAsked => {
  const [time] = question.times;
  const day = time === undefined || time.yearless || time.side !== null ? null : (time.to ?? time.from);
  return time !== undefined && day !== null && day < question.asOf
    ? { day, spoken: () => time.words }
    : { day: question.asOf, spoken: (language) => formatDate(question.asOf, language) };
};

interface DayAsked {
  day: IsoDate;
  spoken: (language: Language) => string;
}

/** An agreement nobody is said to own, beside one of the same name elsewhere that has an owner. */
const leftOpen = (thing: Thing, { register, content, question }: AskContext): Candidate[] => {
  const paper = register.papers.get(thing.papers[0] ?? '');
  const record = paper?.paper.agreements.find((one) => thing.names.includes(one.title));
  if (paper === undefined || record === undefined) return [];
  const terms = new Set(thing.names.flatMap(termsOf));
  const { share, missing } = accountFor(content, (term) => terms.has(term));
  return [
    {
      kind: 'owner',
      open: true,
      subject: thing.id,
      label: `${thing.name}${thing.region === null ? '' : ` (Region ${thing.region})`}`,
      region: thing.region,
      lead: (language) => textIn(language).ownerUnknown(thing.name, thing.region),
      citations: [citationOf(paper, record.source)],
      ...(isLater(register, paper.documentId, question.asOf) ? { later: true as const } : {}),
      accounted: share,
      score: share,
      missing,
    },
  ];
};

const asksPast = ({ question }: AskContext): boolean =>
  question.past &&
  /\b(?:havde|før|tidligere|had|before|previously|formerly|used to)\b/u.test(question.folded);

/** "før maj 2024": how it was before the paper that says who has it now. */
const asksBefore = ({ statedOn }: Fact, { question }: AskContext): boolean =>
  statedOn !== null && question.times.some(({ side }) => side === 'before');

/** Papers that differ are alternatives, each with its own place: only a reader can tell which is right. */
const asConflict = (candidate: Candidate | null, fact: Fact): Candidate[] =>
  candidate === null ? [] : [{ ...candidate, subject: `${fact.subject} ${fact.object}`, label: fact.object }];

const now = (thing: Thing, fact: Fact, day: IsoDate, context: AskContext): Candidate | null => {
  const { register, question } = context;
  const old = fact.objectId === null ? [] : predecessors(register, fact.objectId, day);
  const [successor] = fact.objectId === null ? [] : successors(register, fact.objectId, day);
  const also = [...(successor === undefined ? [] : [successor]), ...old].slice(0, 1);
  const lead = (language: Language): string => {
    const text = textIn(language);
    const paper = paperOf(context, fact, language);
    // A replaced owner is told as former: who has the agreement since, only a paper can say.
    if (successor !== undefined) {
      const name = register.things.get(successor.subject)?.name ?? '';
      return text.formerOwner(
        thing.name,
        fact.object,
        thing.region,
        name,
        paperOf(context, successor, language),
      );
    }
    return old.length === 0
      ? text.owner(thing.name, fact.object, thing.region, paper)
      : text.ownerWithPredecessors(thing.name, fact.object, thing.region, paper, objectsOf(old, language));
  };
  const brief = (language: Language) =>
    textIn(language).ownerBrief(fact.object, thing.region, paperOf(context, fact, language));
  return factCandidate(
    {
      kind: 'owner',
      subject: thing,
      facts: [fact],
      timeTold: true,
      also: also.map((one) => one.citation),
      says: ownerWords,
      brief: inTense(brief, fact, question),
      lead,
    },
    context,
  );
};
