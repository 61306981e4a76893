import { citationOf } from '../../../../data/register/citations.ts';
import { dayOf, regionOf } from '../../../../data/register/paper-names.ts';
import type { Candidate } from '../../candidate.ts';
import { following, listOf } from '../../finding/neighbours.ts';
import { searchPassages } from '../../finding/passage-search.ts';
import type { Hit } from '../../finding/passage-search.ts';
import { paperInTime, staleDay, textInTime } from '../../finding/scope.ts';
import type { IndexedPassage } from '../../finding/text-index.ts';
import { asLater, isLater } from '../../telling/tenses.ts';
import { textIn } from '../../telling/text.ts';
import { formOf } from '../../question/form.ts';
import { foundIn } from '../../question/found-in.ts';
import type { Question } from '../../question/question.ts';
import type { AnswerKind, AskContext } from '../kind.ts';
import type { Aspect } from './aspect.ts';
import { aspects } from './table.ts';

/** What sentences state of whatever the question is about, where they state the very thing it asks: who owns it, why it waits … */
export const stated: AnswerKind = {
  name: 'stated',
  cues: aspects.flatMap(({ asked }) => asked),
  candidates: (context) => {
    const best = aspectsAsked(context.question)
      .map((aspect) => candidateOf(aspect, context))
      .filter((one) => one !== null)
      .sort((a, b) => b.score - a.score);
    return best.slice(0, 1);
  },
};

const aspectsAsked = ({ folded, sought }: Question): readonly Aspect[] =>
  aspects.filter(
    (aspect) =>
      (aspect.sought?.includes(sought) ?? true) &&
      aspect.asked.some((form) => foundIn(form, folded).length > 0),
  );

/** How close another sentence must come to be told beside the best, and how many are. */
const besideBest = 0.88;
const mostTold = 3;

const candidateOf = (aspect: Aspect, context: AskContext): Candidate | null => {
  const { question, register, index } = context;
  const covered = aspect.asked.flatMap((form) => foundIn(form, question.folded));
  const content = question.content.filter(
    (word) => !covered.some(([from, to]) => word.start < to && word.end > from),
  );
  // Something no paper has heard of is nothing they state anything of.
  if (content.length === 0 || content.some(({ unheard }) => unheard)) return null;
  const hits = searchPassages(question, content, register, index, 60).filter((hit) =>
    states(aspect, hit, context),
  );
  const [first] = hits;
  if (first === undefined) return null;
  // What says less than half of the question's words is about something else.
  if (first.missing.length * 2 > content.length) return null;
  const near = hits.filter((hit) => hit.score >= first.score * besideBest).slice(0, mostTold);
  const { document } = first.passage;
  const paper = register.papers.get(document);
  if (paper === undefined) return null;
  const later = isLater(register, document, question.asOf);
  const stale = staleDay(register, document, question);
  const lead: Candidate['lead'] = (language) => {
    const text = textIn(language);
    const { kind, status } = paper.paper.document;
    return text.passage(
      text.paper(kind, dayOf(paper), status === 'draft'),
      first.passage.passage.source.place,
    );
  };
  return {
    kind: 'stated',
    subject: null,
    label: paper.paper.document.body ?? paper.paper.document.title,
    region: regionOf(paper),
    lead: later ? asLater(lead, question.asOf) : lead,
    ...(later ? { later } : {}),
    ...(stale === null ? {} : { stale }),
    citations: near.flatMap((hit) =>
      toldOf(hit.passage, context).flatMap((one) => {
        const own = register.papers.get(one.document);
        return own === undefined ? [] : [citationOf(own, one.passage.source)];
      }),
    ),
    accounted: first.accounted,
    holds: first.holds,
    score: first.score,
    missing: first.missing,
  };
};

const states = (aspect: Aspect, { passage }: Hit, { question, register }: AskContext): boolean => {
  const { text, kind, label, section } = passage.passage;
  if (kind === 'heading' || !aspect.stated.test(text)) return false;
  // What was only recommended has not come about.
  if (label === 'recommendation' && !formOf(question).proposal) return false;
  return (
    question.times.length === 0 ||
    paperInTime(register, passage.document, question) ||
    textInTime(register, passage.document, [...section, text].join(' \n '), question)
  );
};

/** A sentence that opens a list is told with it, one of a list with what opens it. */
const toldOf = (hit: IndexedPassage, { index }: AskContext): readonly IndexedPassage[] => {
  if (/:\s*$/u.test(hit.passage.text)) {
    const list = listOf(index, hit);
    return [hit, ...(list.length > 0 ? list : following(index, hit, mostFollowing))];
  }
  const leadIn = hit.leadIn === null ? undefined : index.passages[hit.leadIn];
  if (leadIn !== undefined) return [hit, leadIn];
  const before = refersBack.test(hit.passage.text) ? index.passages[hit.id - 1] : undefined;
  return before?.stretch === hit.stretch && before.passage.kind !== 'heading' ? [hit, before] : [hit];
};
const mostFollowing = 6;

/** Speaks of what the sentence before it names. */
const refersBack =
  /^(?:han|hun|den|det|de|denne|dette|disse|her|heraf|dermed|derfor|sker det|gruppen|udvalget|rådet|nævnet|forummet|aftalen|ordningen|projektet|teamet|sagen)(?!\p{L})/iu;
