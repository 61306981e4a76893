import type { Citation } from '../../../data/model/answer.ts';
import type { Fact } from '../../../data/register/fact.ts';
import { tenseOf } from '../../../data/register/as-of.ts';
import { regionOf } from '../../../data/register/paper-names.ts';
import type { Thing } from '../../../data/register/thing.ts';
import { accountFor } from '../finding/accounting.ts';
import type { Candidate } from '../candidate.ts';
import { paperWords } from '../finding/paper-words.ts';
import { fitOf } from '../finding/accounting.ts';
import type { Language } from '../question/question.ts';
import { allowedIn, paperInTime, textInTime } from '../finding/scope.ts';
import { inTense } from '../telling/tenses.ts';
import { textIn } from '../telling/text.ts';
import type { AskContext } from './kind.ts';

export interface FactAnswer {
  kind: string;
  subject: Thing;
  /** What tells it apart from the same question's other answers. */
  label?: string;
  facts: readonly [Fact, ...Fact[]];
  lead: (language: Language) => string;
  brief?: (language: Language) => string;
  values?: readonly string[];
  /** Citations other than the facts' own. */
  also?: readonly Citation[];
  /** The question's times are accounted for by the answer itself, not by the day of the paper. */
  timeTold?: boolean;
  /** The lead itself tells a later or ended fact as such. */
  tenseTold?: boolean;
  /** How much of the question must be the subject's own name: its paper speaks of others too. */
  leastNamed?: number;
  /** Words besides names, quotes and papers that the answer accounts for. */
  says?: string;
}

/** What facts are worth above passages that say the same: they are read, not only found. */
const factBonus = 0.08;

/** A candidate out of facts; null where they stand in papers of another region or time than asked about. */
export const factCandidate = (answer: FactAnswer, context: AskContext): Candidate | null => {
  const { question, register, content, index } = context;
  const [first] = answer.facts;
  if (!allowedIn(register, first.document, question)) return null;
  if (
    answer.timeTold !== true &&
    !paperInTime(register, first.document, question) &&
    !inTime(answer, context)
  )
    return null;
  const citations = [
    ...answer.facts.flatMap((fact) => [fact.citation, ...fact.also]),
    ...(answer.also ?? []),
  ];
  const documents = new Set(answer.facts.map((fact) => fact.document));
  const said = [
    ...answer.subject.names,
    answer.subject.within ?? '',
    answer.says ?? '',
    ...answer.facts.flatMap((fact) => [fact.object, ...namesOf(context, fact)]),
    ...citations.flatMap((one) => [one.quote, one.place]),
    ...[...documents].map((id) => paperWords(register, id)),
  ].map((text) => index.termsIn(text));
  const { share, missing } = accountFor(content, (term) => said.some((terms) => terms.has(term)));
  const paper = register.papers.get(first.document);
  const fit = subjectFit(answer.subject, context);
  if (fit < (answer.leastNamed ?? 0)) return null;
  const region = answer.subject.region ?? (paper === undefined ? null : regionOf(paper));
  return {
    kind: answer.kind,
    subject: answer.subject.id,
    label:
      answer.label ?? (region === null ? answer.subject.name : `${answer.subject.name} (Region ${region})`),
    region,
    ...(answer.values === undefined ? {} : { values: answer.values }),
    lead: answer.tenseTold === true ? answer.lead : inTense(answer.lead, first, question),
    ...(answer.brief === undefined ? {} : { brief: answer.brief }),
    ...(answer.facts.some((fact) => tenseOf(fact, question.asOf) === 'later')
      ? { later: true as const }
      : {}),
    citations: distinct(citations),
    ...(answer.facts.length > 2 ? { list: true as const } : {}),
    ...bodyOf(answer, context),
    accounted: share,
    score: share + factBonus + 0.05 * fit,
    missing,
  };
};

/** The body an answer is about or names as the other end. */
const bodyOf = ({ subject, facts }: FactAnswer, { register }: AskContext): { body?: string } => {
  if (subject.kind === 'group') return { body: subject.name };
  const other = register.things.get(facts[0].objectId ?? '');
  return other?.kind === 'group' ? { body: other.name } : {};
};

const namesOf = ({ register }: AskContext, fact: Fact): readonly string[] => [
  ...(fact.objectId === null ? [] : (register.things.get(fact.objectId)?.names ?? [])),
  ...(fact.item === null ? [] : (register.things.get(fact.item)?.names ?? [])),
];

const subjectFit = (subject: Thing, { content, index }: AskContext): number => {
  const names = subject.names.map((name) => index.termsIn(name));
  const all = content.reduce((sum, word) => sum + word.weight, 0);
  if (all === 0) return 0;
  return (
    content.reduce(
      (sum, word) => sum + word.weight * fitOf(word, (term) => names.some((terms) => terms.has(term))),
      0,
    ) / all
  );
};

/** The facts themselves, or the words they stand in, are of the times asked about. */
const inTime = (answer: FactAnswer, { question, register }: AskContext): boolean => {
  const [{ document }] = answer.facts;
  const said = [
    answer.says ?? '',
    ...answer.subject.names,
    ...answer.facts.flatMap((fact) => [fact.citation.quote, fact.object]),
  ];
  const days = answer.facts.flatMap(({ when }) => (typeof when === 'string' ? [when] : []));
  return textInTime(register, document, [...said, ...days].join(' \n '), question);
};

const distinct = (citations: readonly Citation[]): Citation[] => {
  const seen = new Set<string>();
  return citations.filter((one) => {
    const key = `${one.document}|${one.quote}`;
    if (one.quote === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** How the paper of a fact is spoken of in a sentence. */
export const paperOf = ({ register }: AskContext, fact: Fact, language: Language): string => {
  const document = register.papers.get(fact.document)?.paper.document;
  return textIn(language).paper(document?.kind ?? 'andet', fact.statedOn, document?.status === 'draft');
};
