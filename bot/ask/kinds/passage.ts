import { findDates } from '../../../data/language/dates.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import { citationOf } from '../../../data/register/citations.ts';
import { dayOf, regionOf } from '../../../data/register/paper-names.ts';
import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import type { Citation } from '../../../data/model/answer.ts';
import type { Candidate } from '../candidate.ts';
import { before, following, listOf, stretchOf, underLabel } from '../finding/neighbours.ts';
import { paperWords } from '../finding/paper-words.ts';
import { withComparison } from '../finding/judging/comparison.ts';
import { featuresOf } from '../finding/judging/features.ts';
import type { Features } from '../finding/judging/features.ts';
import { chanceOf, rankOf, withStanding } from '../finding/judging/judging.ts';
import { frameOf } from '../finding/judging/question-frame.ts';
import type { QuestionFrame } from '../finding/judging/question-frame.ts';
import { relevanceOf, searchPassages } from '../finding/passage-search.ts';
import type { Hit } from '../finding/passage-search.ts';
import type { Language } from '../question/question.ts';
import { staleDay, paperInTime, textInTime } from '../finding/scope.ts';
import { readingOf } from '../finding/reading.ts';
import { formOf } from '../question/form.ts';
import { valuesIn } from '../finding/values.ts';
import { asLater, isLater } from '../telling/tenses.ts';
import { textIn } from '../telling/text.ts';
import type { IndexedPassage } from '../finding/text-index.ts';
import type { AnswerKind, AskContext } from './kind.ts';

/** A passage that may answer, before it is known how it stands beside the others. */
export interface Found extends Candidate {
  stretch: number;
  /** What is seen of it by itself, before it is compared: what the weights are fitted on. */
  seen: Features;
  /** What is told with it, whatever else its section says. */
  alone: readonly Citation[];
}

/** The stretches of the papers that account for the question. Asked for by every question; facts go before it. */
export const passage: AnswerKind = {
  name: 'passage',
  cues: [],
  candidates: (context) => {
    const { question, register, index, content } = context;
    const hits = nearestOfEach(searchPassages(question, content, register, index, mostHits), register);
    const frame = frameOf(question, content, index);
    return judged(hits.map((hit) => foundBy(hit, frame, context)));
  },
};

const mostHits = 60;

const foundBy = (hit: Hit, frame: QuestionFrame, context: AskContext): Found => {
  const { question, register, index } = context;
  const { document, stretch } = hit.passage;
  const paper = register.papers.get(document);
  const stale = staleDay(register, document, question);
  const inTime = timeFactor(hit.passage, context);
  const lead = (language: Language) => leadOf(hit.passage, context, language);
  const later = isLater(register, document, question.asOf);
  const { told, list } = toldWith(hit.passage, context);
  const reading = readingOf(index, hit.passage, paper === undefined ? null : dayOf(paper));
  const alone = paper === undefined ? [] : told.map((one) => citationOf(paper, one.passage.source));
  const seen = featuresOf({
    ...{ frame, index, hit, reading, told, inTime },
    paperTitle: paperWords(register, document),
    paperInTime: paperInTime(register, document, question),
  });
  return {
    kind: 'passage',
    subject: null,
    label: labelOf(paper),
    region: paper === undefined ? null : regionOf(paper),
    lead: later ? asLater(lead, question.asOf) : lead,
    ...(later ? { later } : {}),
    ...(stale === null ? {} : { stale }),
    ...(paper?.paper.document.kind === 'referat' && isOnlyProposed(told, frame) ? { open: true } : {}),
    citations: alone,
    alone,
    ...(list === undefined ? {} : { list }),
    values: valuesIn(question, reading),
    accounted: hit.accounted * inTime,
    score: hit.score * inTime,
    missing: inTime === outOfTime ? [...hit.missing, 'tid'] : hit.missing,
    stretch,
    seen,
  };
};

/** What minutes only propose, and do not decide on, is no answer but to who asks for it. */
const isOnlyProposed = ([first]: readonly IndexedPassage[], { form }: QuestionFrame): boolean =>
  first?.passage.label === 'recommendation' && !form.proposal;

/** So much lower may a sentence of the same section rank, and is still told after the first. */
const rankedNear = 4.5;
const mostBeside = 6;
/** Lower down they are told by nobody. */
const mostTold = 8;

/** What else of its section ranks near a passage, best first. */
const besideIn = (found: readonly Found[], ranks: readonly number[], at: number): number[] =>
  found
    .map((_, i) => i)
    .filter((i) => i !== at && found[i]?.stretch === found[at]?.stretch)
    .filter((i) => (ranks[i] as number) >= (ranks[at] as number) - rankedNear)
    .sort((a, b) => (ranks[b] as number) - (ranks[a] as number))
    .slice(0, mostBeside);

/** One of each in turn, so that neither crowds out the other. */
const byTurns = <T>(some: readonly T[], others: readonly T[]): T[] =>
  Array.from({ length: Math.max(some.length, others.length) }, (_, i) => [
    ...some.slice(i, i + 1),
    ...others.slice(i, i + 1),
  ]).flat();

/** A passage with what is told after it: sentences of its section that answer nearly as well. */
export const withBeside = (found: readonly Found[], ranks: readonly number[], at: number): Found => {
  const one = found[at] as Found;
  const [first, ...rest] = one.alone;
  if (first === undefined) return one;
  const more = besideIn(found, ranks, at).flatMap((i) => found[i]?.alone.slice(0, 1) ?? []);
  const told = one.list === true ? [first, ...rest, ...more] : [first, ...byTurns(rest, more)];
  return { ...one, citations: [...new Map(told.map((citation) => [citation.quote, citation])).values()] };
};

/**
 * Puts passages in the order of their ranks, and tells of each how likely it answers. The scores are handed out anew in
 * that order: by them passages stand beside facts.
 */
const judged = (found: readonly Found[]): Found[] => {
  const features = withComparison(found);
  const ranks = features.map(rankOf);
  const stretches = found.map(({ stretch }) => stretch);
  const scores = found.map(({ score }) => score).sort((a, b) => b - a);
  const order = found.map((_, i) => i).sort((a, b) => (ranks[b] as number) - (ranks[a] as number));
  return order.map((i, place): Found => {
    const one = place < mostTold ? withBeside(found, ranks, i) : (found[i] as Found);
    const all = withStanding(features, ranks, stretches, i);
    return { ...one, features: all, chance: chanceOf(all), score: scores[place] as number };
  });
};

const [best, bestOfRegion] = [30, 4];

/** The best, and the best of each region: another region's answer must not be crowded out. */
const nearestOfEach = (hits: readonly Hit[], register: Register): Hit[] => {
  const seen = new Map<string | null, number>();
  return hits.filter((hit, i) => {
    const paper = register.papers.get(hit.passage.document);
    const region = paper === undefined ? null : regionOf(paper);
    seen.set(region, (seen.get(region) ?? 0) + 1);
    return i < best || (seen.get(region) ?? 0) <= bestOfRegion;
  });
};

const outOfTime = 0.6;
const timeNearBy = 0.9;

/** Does the passage speak of the time asked about: itself, by its headings or its paper, or at least by what stands near? */
const timeFactor = (hit: IndexedPassage, { question, register, index }: AskContext): number => {
  if (question.times.length === 0 || paperInTime(register, hit.document, question)) return 1;
  const isIn = (text: string) => textInTime(register, hit.document, text, question);
  const title = register.papers.get(hit.document)?.paper.document.title ?? '';
  if (isIn([title, ...hit.passage.section, hit.passage.text].join(' \n '))) return 1;
  const near = stretchOf(index, hit).map((one) => one.passage.text);
  return isIn(near.join(' \n ')) ? timeNearBy : outOfTime;
};

const labelOf = (paper: RegisterPaper | undefined): string => {
  const region = paper === undefined ? null : regionOf(paper);
  const body = paper?.paper.document.body ?? paper?.paper.document.title ?? '';
  return region === null ? body : `Region ${region} (${body})`;
};

const leadOf = (
  { document, passage: one }: IndexedPassage,
  { register, question }: AskContext,
  language: Language,
): string => {
  const text = textIn(language);
  const paper = register.papers.get(document);
  if (paper === undefined) return text.unknown;
  const day = dayOf(paper);
  const spoken = text.paper(paper.paper.document.kind, day, paper.paper.document.status === 'draft');
  const days = new Set(
    findDates(one.text, day === null ? {} : { reference: day }).flatMap(({ when }) =>
      typeof when === 'string' ? [when] : [],
    ),
  );
  const [only] = days;
  if (question.sought === 'time' && days.size === 1 && only !== undefined)
    return text.day(formatDate(only, language), spoken);
  return text.passage(spoken, one.source.place);
};

/** The decision only says that the recommendation was followed, or which of its points. */
const refersToRecommendation =
  /indstilling|^(?:at |pkt\.? |punkt )?\d|(?:^|[.!?] )(?:godkendt|tiltrådt|vedtaget|udsat|taget til efterretning|orienteredes)/iu;
const longestReferring = 160;

/**
 * What proves the answer: the passage; what was decided on it, where it is only a recommendation; the list it leads in
 * or stands in; the sentences after it.
 */
const toldWith = (
  hit: IndexedPassage,
  { index, question }: AskContext,
): { told: readonly IndexedPassage[]; list?: true } => {
  const { label, text } = hit.passage;
  const decided =
    label === 'decision' || label === 'recommendation' ? underLabel(index, hit, 'decision') : [];
  const wholeText = decided.map((one) => one.passage.text).join(' ');
  const refers = wholeText.length <= longestReferring && refersToRecommendation.test(wholeText);
  // A decision that does not take up what was proposed stands for itself.
  if (label === 'recommendation' && decided.length > 0 && !formOf(question).proposal)
    return { told: refers ? [...decided, hit] : decided };
  const list = /:\s*$/u.test(text) || ['list', 'count'].includes(question.sought) ? listOf(index, hit) : [];
  const leadIn = hit.leadIn === null ? [] : [index.passages[hit.leadIn] as IndexedPassage];
  if (pointsBack.test(text) && hit.leadIn === null) leadIn.push(...before(index, hit));
  if (label === 'decision') {
    const others = decided
      .filter((one) => one !== hit)
      .sort((a, b) => relevanceOf(index, b.id) - relevanceOf(index, a.id) || a.id - b.id);
    const proposed = refers ? underLabel(index, hit, 'recommendation') : [];
    return { told: [hit, ...leadIn, ...list, ...others, ...proposed] };
  }
  // The sentence after it often goes on with what was asked for: "Det er følgende …"; after a colon it does.
  const opensList = list.length === 0 && /:\s*$/u.test(text);
  const most = opensList ? longestFollowing : ['list', 'what', 'reason'].includes(question.sought) ? 1 : 0;
  const goesOn = list.length > 0 ? [] : following(index, hit, most);
  return {
    told: [hit, ...leadIn, ...list, ...goesOn],
    ...(list.length > 0 || opensList ? { list: true as const } : {}),
  };
};

const longestFollowing = 8;

/** It is about what the sentence before it says: "Inden for denne model …", "Det gælder …". */
const pointsBack =
  /^(?:\p{L}+ ){0,3}(?:denne|dette|disse|sådan|sådanne)(?!\p{L})|^(?:den|det|de|han|hun|derfor|dermed|derved|herefter|derefter|her|hertil|begge)(?!\p{L})/iu;
