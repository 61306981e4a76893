import type { Citation } from '../../../data/model/answer.ts';
import { findDates } from '../../../data/language/dates.ts';
import { formatDate } from '../../../data/language/format-date.ts';
import { citationOf } from '../../../data/register/citations.ts';
import { dayOf, regionOf } from '../../../data/register/paper-names.ts';
import type { Register, RegisterPaper } from '../../../data/register/register.ts';
import type { Candidate } from '../candidate.ts';
import { searchPassages } from '../finding/passage-search.ts';
import type { Hit } from '../finding/passage-search.ts';
import type { Language } from '../question/question.ts';
import { staleDay, paperInTime, textInTime } from '../finding/scope.ts';
import { valuesIn } from '../finding/sought-in.ts';
import { asLater, isLater } from '../telling/tenses.ts';
import { textIn } from '../telling/text.ts';
import type { IndexedPassage } from '../finding/text-index.ts';
import type { AnswerKind, AskContext } from './kind.ts';

/** The stretches of the papers that account for the question. Asked for by every question; facts go before it. */
export const passage: AnswerKind = {
  name: 'passage',
  cues: [],
  candidates: (context) => {
    const { question, register, index, content } = context;
    return nearestOfEach(searchPassages(question, content, register, index, 60), register).map(
      (hit): Candidate => {
        const { document } = hit.passage;
        const paper = register.papers.get(document);
        const stale = staleDay(register, document, question);
        const inTime =
          question.times.length === 0 ||
          paperInTime(register, document, question) ||
          textInTime(register, document, hit.passage.passage.text, question);
        const lead = (language: Language) => leadOf(hit.passage, context, language);
        const later = isLater(register, document, question.asOf);
        return {
          kind: 'passage',
          subject: null,
          label: labelOf(paper),
          region: paper === undefined ? null : regionOf(paper),
          lead: later ? asLater(lead, question.asOf) : lead,
          ...(later ? { later } : {}),
          ...(stale === null ? {} : { stale }),
          citations: quotesOf(hit.passage, context),
          own: hit.own,
          values: valuesIn(question, hit.passage.passage, paper === undefined ? null : dayOf(paper)),
          accounted: hit.accounted * (inTime ? 1 : 0.6),
          score: hit.score * (inTime ? 1 : 0.6),
          missing: inTime ? hit.missing : [...hit.missing, 'tid'],
        };
      },
    );
  },
};

const [best, bestOfRegion] = [8, 2];

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

/** The passage, with the list it leads in or the sentence that leads it in. */
const quotesOf = (hit: IndexedPassage, { register, index, question }: AskContext): Citation[] => {
  const paper = register.papers.get(hit.document);
  if (paper === undefined) return [];
  const cite = (one: IndexedPassage) => citationOf(paper, one.passage.source);
  const list =
    /:\s*$/u.test(hit.passage.text) || ['list', 'count'].includes(question.sought)
      ? index.passages.filter(
          (one) =>
            one.leadIn === (hit.leadIn ?? hit.id) && one.document === hit.document && one.id !== hit.id,
        )
      : [];
  const leadIn = hit.leadIn === null ? [] : [index.passages[hit.leadIn] as IndexedPassage];
  // The sentence after it often goes on with what was asked for: "Det er følgende …"; after a colon it does.
  const opensList = list.length === 0 && /:\s*$/u.test(hit.passage.text);
  const following = opensList
    ? longestFollowing
    : ['list', 'what', 'reason'].includes(question.sought)
      ? 1
      : 0;
  const goesOn =
    list.length > 0
      ? []
      : index.passages.slice(hit.id + 1, hit.id + 1 + following).filter((one) => isBeside(one, hit));
  return [cite(hit), ...leadIn.map(cite), ...list.map(cite), ...goesOn.map(cite)];
};

const longestFollowing = 8;

const isBeside = (one: IndexedPassage, other: IndexedPassage): boolean =>
  one.document === other.document && one.passage.source.place === other.passage.source.place;
