import type { Answer } from '../../data/model/answer.ts';
import type { IsoDate } from '../../data/model/time.ts';
import type { Register } from '../../data/register/register.ts';
import { visibleTo } from '../../data/register/visible-to.ts';
import { daysBetween } from '../../data/language/dates/calendar.ts';
import { dayOf } from '../../data/register/paper-names.ts';
import { publicViewer } from '../../data/register/viewer.ts';
import type { ThingKind } from '../../data/register/thing.ts';
import { analyse } from './question/analysis.ts';
import type { Asked } from './question/analysis.ts';
import type { Candidate } from './candidate.ts';
import { orAlternatives } from './alternatives.ts';
import { choose, tellsAll, thresholds } from './choosing.ts';
import type { Choice, Thresholds } from './choosing.ts';
import { kinds } from './kinds/index.ts';
import { stated } from './kinds/aspects/stated.ts';
import { passage } from './kinds/passage.ts';
import type { AskContext } from './kinds/kind.ts';
import { cuesIn } from './kinds/kind.ts';
import { linksTo } from './finding/linking.ts';
import type { Link } from './finding/linking.ts';
import type { ContentWord, Question } from './question/question.ts';
import { regionIsUnknown } from './finding/scope.ts';
import { answerFrom } from './telling/telling.ts';
import { textIndexOf } from './finding/text-index.ts';
import type { TextIndex } from './finding/text-index.ts';
import { completed, leavesUnsaid } from './question/follow-up.ts';
import { partsOf } from './question/parts.ts';
import type { Spoken } from './question/spoken.ts';

export type { Asked } from './question/analysis.ts';
export type { Spoken } from './question/spoken.ts';

/** How an answer came about, step by step. */
export interface Reached {
  question: Question;
  /** Kinds of answer the question asks for. */
  kinds: readonly string[];
  candidates: readonly Candidate[];
  choice: Choice;
  answer: Answer;
  /** To be given back as `previous` with the next question of the conversation. */
  spoken: Spoken;
}

/** A group is meant in several regions only where its whole name is said; agreements go by short forms. */
const sameName = 0.9;
const sameAgreement = 0.7;

export const today = (): IsoDate => new Date().toISOString().slice(0, 10);

type Found = Pick<Reached, 'question' | 'kinds' | 'candidates' | 'choice'> & { known: boolean };

/** What was decided no agenda can tell, nor on a day earlier minutes: they only foresee it. */
const notForeseen = (choice: Choice, question: Question, register: Register): Choice => {
  const { folded } = question;
  if (choice.status === 'unknown' || !(asksOutcome.test(folded) || asksIfAdopted.test(folded))) return choice;
  const told = choice.status === 'answered' ? [choice.candidate] : choice.candidates;
  const foreseen = told.every(({ kind, citations: [proof] }) => {
    const paper = [...register.papers.values()].find(({ file }) => file === proof?.document);
    const day = paper === undefined ? null : dayOf(paper);
    if (paper?.paper.document.kind === 'dagsorden' && asksIfAdopted.test(question.folded))
      return kind !== 'recommendation' && !saysDecided.test(proof?.quote ?? '');
    return (
      paper?.paper.document.kind === 'referat' &&
      day !== null &&
      asksOutcome.test(folded) &&
      question.times.some(
        ({ from, to, side, yearless }) =>
          side === null &&
          !yearless &&
          from !== null &&
          to !== null &&
          from > day &&
          daysBetween(from, to) < longestMeetingTime,
      )
    );
  });
  return foreseen ? { status: 'unknown', nearest: [] } : choice;
};
/** Whether it came to pass; an agenda may tell of earlier decisions. */
const asksIfAdopted =
  /(?<!\p{L})(?:besluttede|vedtog|godkendte|tiltrådte|blev .{1,80} (?:vedtaget|besluttet|godkendt|tiltrådt)|(?:did|was|were|has|have) .{1,80}(?:adopt|approve|decide|agree|endorse)(?:d|ed)?)(?!\p{L})/u;
const saysDecided =
  /(?<!\p{L})(?:besluttede|vedtog|godkendte|tiltrådte|anbefalede|(?:blev|er|har) (?:\p{L}+ ){0,6}(?:vedtaget|besluttet|godkendt|tiltrådt|enige?|afvist|udsat))(?!\p{L})|(?<!\p{L})(?:vedtaget|besluttet|godkendt|tiltrådt)(?!\p{L})/iu;
/** A day, or the month a meeting was in. */
const longestMeetingTime = 32;
const asksOutcome =
  /(?<!\p{L})(?:besluttede|besluttet|vedtog|vedtaget|afgjorde|konkluderede|endte|skete|kom .{1,60} (?:tilbage|frem)|decided?|adopted|concluded|happened|came back)(?!\p{L})/u;

/** Looks for answers to a question, and chooses. */
const find = (question: Question, register: Register, index: TextIndex, limits: Thresholds): Found => {
  const linksFor =
    (content: readonly ContentWord[]) =>
    (kind: ThingKind): readonly Link[] =>
      linksTo(kind, question, content, register, index);
  const known = !regionIsUnknown(register, question);
  const askedFor: string[] = [];
  const candidates: Candidate[] = [];
  const namesNothing = question.content.length === 0;
  if (known)
    for (const kind of kinds) {
      if (namesNothing && kind.namesNothing !== true) continue;
      // What a fact tells in full need not be looked for in every sentence; the passages come last.
      if (kind === passage && candidates.some((one) => tellsAll(one, limits))) continue;
      const cues = cuesIn(kind, question);
      if (cues === null) continue;
      askedFor.push(kind.name);
      const content = question.content.filter(
        (word) => !cues.some(([a, b]) => word.start < b && word.end > a),
      );
      const context: AskContext = { question, register, index, content, links: linksFor(content) };
      candidates.push(...kind.candidates(context));
    }
  const linksAll = linksFor(question.content);
  const named = [
    ...linksAll('agreement').filter(({ fit }) => fit >= sameAgreement),
    ...linksAll('group').filter(({ fit }) => fit >= sameName),
  ];
  const meant = question.region === null ? named.map((link) => link.thing) : [];
  const choice = notForeseen(choose(candidates, meant, limits), question, register);
  const isOpen = known && choice.status === 'unknown' && choice.asOfOld === undefined;
  if (!isOpen || namesNothing || cuesIn(stated, question) === null) {
    const told = namesNothing ? choice : orAlternatives(choice, candidates, question);
    return { question, kinds: askedFor, candidates, choice: told, known };
  }
  // Nothing answers beyond doubt: then what states the very thing that is asked for.
  const context: AskContext = {
    question,
    register,
    index,
    content: question.content,
    links: linksFor(question.content),
  };
  const told = stated.candidates(context).filter((one) => isToldBy(candidates, one));
  const second = choose(told, [], limits);
  return {
    question,
    kinds: [...askedFor, stated.name],
    candidates: [...candidates, ...told],
    choice: orAlternatives(
      second.status === 'answered' ? notForeseen(second, question, register) : choice,
      candidates,
      question,
    ),
    known,
  };
};

/** Is a sentence told with the passage that goes first? Alone it states as often what nobody asked. */
const isToldBy = (candidates: readonly Candidate[], { citations: [proof] }: Candidate): boolean => {
  const first = candidates.find(({ kind }) => kind === passage.name);
  return (
    first === undefined || first.citations.slice(0, mostQuotes).some(({ quote }) => quote === proof?.quote)
  );
};
/** Of a passage so many quotes are told as a rule. */
const mostQuotes = 6;

const sureOfBoth = 0.8;

const sharesProof = (told: Reached, single: Reached): boolean => {
  if (told.choice.status !== 'answered' || single.choice.status !== 'answered') return false;
  // A list fills the answer: beside another it would be told in part.
  if (single.choice.candidate.list === true) return false;
  const [proof] = single.choice.candidate.citations;
  return told.choice.candidate.citations.slice(0, 2).some(({ quote }) => quote === proof?.quote);
};

/** Two answers to the two questions of one text, told as one. */
const both = (first: Reached, second: Reached, text: string): Reached | null => {
  const [one, other] = [first.choice, second.choice];
  if (one.status !== 'answered' || other.status !== 'answered') return null;
  const [a, b] = [one.candidate, other.candidate];
  // Half an answer that is not sure makes the whole one doubtful.
  if (Math.min(a.accounted, b.accounted) < sureOfBoth) return null;
  const [proofA, ...restA] = a.citations;
  const [proofB, ...restB] = b.citations;
  if (proofA === undefined || proofB === undefined) return null;
  const lead: Candidate['lead'] = (language) => [...new Set([a.lead(language), b.lead(language)])].join(' ');
  const candidate: Candidate = { ...a, lead, citations: [proofA, proofB, ...restA, ...restB] };
  const choice: Choice = { status: 'answered', candidate, beside: [] };
  return {
    ...first,
    kinds: [...first.kinds, ...second.kinds],
    candidates: [candidate, ...first.candidates, ...second.candidates],
    choice,
    answer: answerFrom(choice, first.question, true),
    spoken: { ...second.spoken, question: text },
  };
};

/**
 * Answers a question from the register, and tells how. A text that asks two things is answered in both, each with its
 * source, where both have an answer; else it is taken as one question. `asOf` defaults to today.
 * Never throws on any text; an empty question is unknown. `limits` are for measuring.
 */
export const reach = (asked: Asked, whole: Register, limits: Thresholds = thresholds): Reached => {
  const single = reachOne(asked, whole, limits);
  const parts = partsOf(asked.text);
  // One sentence may answer both; a fact is of one kind.
  const inOne =
    single.choice.status === 'answered' &&
    single.choice.candidate.kind === passage.name &&
    tellsAll(single.choice.candidate, limits);
  if (parts !== null && !inOne) {
    const first = reachOne({ ...asked, text: parts[0] }, whole, limits);
    if (first.choice.status === 'answered') {
      const { language } = first.question;
      const second = reachOne({ ...asked, text: parts[1], language, previous: first.spoken }, whole, limits);
      const told = both(first, second, asked.text);
      // What answers the whole is half of it, or the text was not two questions after all.
      if (told !== null && (single.choice.status !== 'answered' || sharesProof(told, single))) return told;
    }
  }
  return single;
};

/** Does a question leave something unsaid, which may have been spoken of just before it? */
export const goesOn = (asked: Asked, whole: Register): boolean =>
  leavesUnsaid(asked, textIndexOf(visibleTo(whole, asked.viewer ?? publicViewer)), today());

const reachOne = (asked: Asked, whole: Register, limits: Thresholds): Reached => {
  // Before anything is looked for: what is hidden can then be neither told, counted nor come near.
  const register = visibleTo(whole, asked.viewer ?? publicViewer);
  const index = textIndexOf(register);
  const day = today();
  const text = asked.previous === undefined ? asked.text : completed(asked, asked.previous, index, day);
  const full = { ...asked, text };
  const first = find(analyse(full, index, day), register, index, limits);
  const { question } = first;
  // A paper of one region can tell of another: then the region is what it must say.
  const second =
    first.choice.status === 'unknown' && question.regionNamed
      ? find(analyse(full, index, day, true), register, index, limits)
      : first;
  const { known, ...found } = second.choice.status === 'answered' ? second : first;
  const answer = answerFrom(found.choice, found.question, known);
  const body = found.choice.status === 'answered' ? (found.choice.candidate.body ?? null) : null;
  return { ...found, answer, spoken: { question: text, language: question.language, body } };
};

/** Reads the words of a register in, so that its first question need not wait for that. */
export const prepare = (register: Register): void => {
  textIndexOf(visibleTo(register, publicViewer));
};

/** The answer to a question, out of the register and nothing else. */
export const ask = (asked: Asked, register: Register): Answer => reach(asked, register).answer;
