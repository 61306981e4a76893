import { formatDate } from '../../../data/language/format-date.ts';
import type { Answer, Citation } from '../../../data/model/answer.ts';
import { maxAnswerLength } from '../../../data/model/answer.ts';
import type { Choice } from '../choosing.ts';
import type { Question } from '../question/question.ts';
import { cutMark, endsMidway, fittingQuote } from './quote.ts';
import type { Shown } from './quote.ts';
import { briefs, quotesSharing } from './alternatives.ts';
import { textIn } from './text.ts';

/** Passages that say less than this of the question are not near it. */
const nearEnough = 0.4;

const folded = (quote: string): string => quote.replace(/\s{2,}|[^\S ]/gu, ' ').trim();

/** Each quote on its own line; the place of quotes that stand together is told once, after the last of them. */
const linesOf = (told: readonly Shown[]): string =>
  told
    .map(({ quote, place, cut }, i) => {
      const line = `\n“${folded(quote)}${cut === true ? cutMark : ''}”`;
      return told[i + 1]?.place === place ? line : `${line} – ${place}`;
    })
    .join('');

/**
 * A line of a list too long to be told whole, up to its first aside: all of the list's members are told rather than
 * some of them in full.
 */
const headOf = (quote: string): string => {
  if (quote.length <= longestMember) return quote;
  const aside = /(?<=.{20}) ?(?:\(|, | – |; )/su.exec(quote);
  return aside === null ? quote : quote.slice(0, aside.index);
};
const longestMember = 80;

/** The end of a long sentence that leads a list in: "følgende samarbejdsaftaler under gruppen:". */
const openingOf = (quote: string): string => {
  const from =
    quote.length <= longestOpening || !quote.trimEnd().endsWith(':')
      ? -1
      : quote.search(/(?:følgende|disse) /u);
  return from <= 0 ? quote : quote.slice(from);
};
const longestOpening = 120;

/** Takes as many citations as fit beneath a lead; the first is cut to fit rather than left out. */
const tell = (
  lead: string,
  quotes: readonly Shown[],
  question: Question,
  isList = false,
): { text: string; told: Citation[] } => {
  const told: Shown[] = [];
  const seen = new Set<string>();
  const whole = !isList || lead.length + linesOf(quotes).length <= maxAnswerLength;
  for (const one of quotes) {
    if (seen.has(one.quote)) continue;
    seen.add(one.quote);
    const soFar = lead.length + linesOf([...told, { ...one, quote: '' }]).length;
    const room =
      maxAnswerLength - soFar - (folded(one.quote).length + soFar > maxAnswerLength ? cutMark.length : 0);
    const opening = whole ? one.quote : openingOf(one.quote);
    const quote =
      told.length === 0 ? fittingQuote(opening, room, question) : whole ? one.quote : headOf(one.quote);
    if (quote === null) continue;
    const cut = one.cut === true || endsMidway(quote, one.quote);
    if (folded(quote).length + (cut ? cutMark.length : 0) > maxAnswerLength - soFar) continue;
    told.push({ ...one, quote, cut });
  }
  const citations = told.map(({ document, place, quote }) => ({ document, place, quote }));
  return { text: lead + linesOf(told), told: citations };
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
        ...choice.beside.flatMap((one) => one.citations.slice(0, 2)),
      ];
      const { text, told } = tell(lead, citations, question, choice.candidate.list);
      return { ...empty, status: 'answered', lead, text, citations: told };
    }
    case 'ambiguous': {
      const lead = words.which(briefs(choice.candidates, language));
      const firsts = choice.candidates.flatMap((one) => one.citations.slice(0, 1));
      const short = quotesSharing(firsts, maxAnswerLength - lead.length, question);
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
      const near = choice.nearest.filter((one) => one.score >= nearEnough).slice(0, 2);
      const lead =
        !registerHasRegion && question.region !== null
          ? words.unknownRegion(question.region)
          : choice.asOfOld === undefined
            ? words.unknown
            : words.unknownNow(formatDate(choice.asOfOld, language));
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
