import type { Answer, Citation } from '../../../data/model/answer.ts';
import { maxAnswerLength } from '../../../data/model/answer.ts';
import type { Candidate } from '../candidate.ts';
import type { Choice } from '../choosing.ts';
import type { Question } from '../question/question.ts';
import { fittingQuote } from './quote.ts';
import { textIn } from './text.ts';

/** Passages that say less than this of the question are not near it. */
const nearEnough = 0.4;

const folded = (quote: string): string => quote.replace(/\s+/gu, ' ').trim();
const line = ({ quote, place }: Citation): string => `\n“${folded(quote)}” – ${place}`;

/** Takes as many citations as fit beneath a lead; the first is cut to fit rather than left out. */
const tell = (
  lead: string,
  citations: readonly Citation[],
  question: Question,
): { text: string; told: Citation[] } => {
  let text = lead;
  const told: Citation[] = [];
  const seen = new Set<string>();
  for (const one of citations) {
    if (seen.has(one.quote)) continue;
    seen.add(one.quote);
    const room = maxAnswerLength - text.length - one.place.length - 6;
    const quote =
      told.length === 0
        ? fittingQuote(one.quote, room, question)
        : folded(one.quote).length <= room
          ? one.quote
          : null;
    if (quote === null) continue;
    const cited = { ...one, quote };
    text += line(cited);
    told.push(cited);
  }
  return { text, told };
};

/** Puts a choice into words: the lead, then quotes with their places. Nothing else, and at most 700 characters. */
export const answerFrom = (choice: Choice, question: Question, registerHasRegion: boolean): Answer => {
  const { language } = question;
  const words = textIn(language);
  const empty = { language, alternatives: [], nearest: [] };
  switch (choice.status) {
    case 'answered': {
      const lead = choice.candidate.lead(language);
      const citations = [
        ...choice.candidate.citations,
        ...choice.beside.flatMap((one) => one.citations.slice(0, 1)),
      ];
      const { text, told } = tell(lead, citations, question);
      return { ...empty, status: 'answered', lead, text, citations: told };
    }
    case 'ambiguous': {
      const lead = words.which(
        choice.candidates.map((one) => shortened(one, choice.candidates.length, language)),
      );
      const firsts = choice.candidates.flatMap((one) => one.citations.slice(0, 1));
      const room = Math.floor((maxAnswerLength - lead.length) / Math.max(1, firsts.length)) - 10;
      const short = firsts.flatMap((one) => {
        const quote = fittingQuote(one.quote, room - one.place.length, question);
        return quote === null ? [] : [{ ...one, quote }];
      });
      const { text, told } = tell(lead, short, question);
      const alternatives = choice.candidates.flatMap((one) => {
        const [citation] = one.citations;
        return citation === undefined
          ? []
          : [{ label: one.label, question: `${question.text} (${one.label})`, citation }];
      });
      return { ...empty, status: 'ambiguous', lead, text, citations: told, alternatives };
    }
    case 'unknown': {
      const lead =
        registerHasRegion || question.region === null ? words.unknown : words.unknownRegion(question.region);
      const near = choice.nearest.filter((one) => one.score >= nearEnough).slice(0, 2);
      const nearest = registerHasRegion ? near.flatMap((one) => one.citations.slice(0, 1)) : [];
      const opening = nearest.length === 0 ? lead : `${lead}\n${words.nearest}`;
      const { text, told } = tell(opening, nearest, question);
      return {
        ...empty,
        status: 'unknown',
        lead,
        text: told.length === 0 ? lead : text,
        citations: [],
        nearest: told,
      };
    }
  }
};

const shortened = (one: Candidate, among: number, language: Question['language']): string => {
  const lead = one.kind === 'passage' ? one.label : (one.brief ?? one.lead)(language).replace(/[.:]$/u, '');
  const room = Math.floor(420 / among);
  return lead.length <= room ? lead : one.label.slice(0, room);
};
