import { ballotVoteCard, type BallotVoteInput, type OwnPaper } from '../../../cards/ballot-vote/view.ts';
import type { Choice } from '../../../cards/inputs.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { Form, LegalBasis } from '../../../data/model/ballot/terms.ts';
import type { Language } from '../../inbound.ts';
import type { BallotPaper } from '../recording/look.ts';
import { answersOf } from '../rules/answers.ts';
import type { BallotView, OwnSeat } from '../rules/view.ts';
import { answerId } from './answer-choice.ts';
import { sentencesIn } from './sentences.ts';
import type { Sentences } from './text.da.ts';
import { followUpLines } from './follow-ups.ts';
import { linesOf, shortCode, writtenOut } from './written-out.ts';

/** How a ballot's paper is to be shown. */
export interface PaperOptions {
  language: Language;
  /** The seat to answer for; null: the first that is not answered yet. */
  seat?: string | null;
  /** The answer that stands is to be changed. */
  change?: boolean;
  lead?: string | null;
  /** By Teams' ids, who sees a paper of their own in the place of this one. */
  refreshIds?: string[] | null;
}

export const basisText = (basis: LegalBasis, text: Sentences): string =>
  basis.kind === 'cited'
    ? text.cited(basis.quote, basis.document, basis.place)
    : text.statedByChair(basis.text);

/** What decides a ballot, in words. */
export const ruleText = ({ form, rule }: Pick<BallotView, 'form' | 'rule'>, text: Sentences): string =>
  form === 'accession' ? text.accession : text.rule(rule);

/** An answer in words, with the variant it chose. */
export const answerText = (
  { options, form }: Pick<BallotView, 'options' | 'form'>,
  { answer, option }: { answer: string; option: string | null },
  text: Sentences,
): string => {
  if (option === null)
    return answer === 'against' && form === 'choice' ? text.againstAll : (text.answers[answer] ?? answer);
  const variant = options.find(({ id }) => id === option)?.text ?? option;
  return answer === 'reservation' ? text.withReservation(variant) : variant;
};

/** What can be answered, as choices of a card. Where there are variants, a reservation is a tick of its own. */
export const answerChoices = (
  { form, options }: { form: Form; options: BallotView['options'] },
  text: Sentences,
): Choice[] =>
  answersOf[form].flatMap((answer): Choice[] => {
    if (form === 'for-against') return [{ id: answer, title: text.answers[answer] ?? answer }];
    if (answer === 'reservation') return [];
    if (answer === 'for') return options.map(({ id, text: title }) => ({ id: answerId('for', id), title }));
    return [{ id: answer, title: answerText({ options, form }, { answer, option: null }, text) }];
  });

const chosen = (own: readonly OwnSeat[], wanted: string | null): OwnSeat | null =>
  own.find(({ seat }) => seat === wanted) ??
  own.find(({ obstacle, answer }) => obstacle === null && answer === null) ??
  own.find(({ obstacle }) => obstacle === null) ??
  own[0] ??
  null;

const ownPaper = (
  { view, remarks }: BallotPaper,
  seat: OwnSeat,
  { language, change = false }: PaperOptions,
): OwnPaper => {
  const text = sentencesIn(language);
  const { answer, obstacle, organisation } = seat;
  const may = obstacle === null && view.can.answer;
  const mine = answer?.byMe === true;
  const asks = may && (change || !mine);
  const told = answer && answerText(view, answer, text);
  const reserved = answer?.answer === 'reservation';
  return {
    label: organisation,
    told:
      told === null
        ? obstacle === null || obstacle === 'not-open'
          ? null
          : text.obstacles[obstacle]
        : mine && organisation === null
          ? text.yourAnswer(told)
          : text.answerFor(seat.label ?? '?', told),
    tone: answer === null ? (obstacle === null ? 'default' : 'warning') : mine ? 'good' : 'warning',
    notes: [
      ...(answer !== null && !mine ? [text.byOther] : []),
      ...(answer !== null && !mine && may ? [text.youOverride] : []),
      ...(told !== null && obstacle !== null ? [text.obstacles[obstacle]] : []),
    ],
    remark: mine ? (remarks.get(seat.seat) ?? '') : '',
    receipt:
      answer === null || !mine
        ? null
        : {
            seq: answer.receipt.seq,
            code: shortCode(answer.receipt.hash),
            received: writtenOut(answer.at, language),
          },
    data: {
      ballot: view.ballot,
      group: view.group.id,
      seat: seat.seat,
      version: seat.version,
      frozen: view.frozen,
    },
    answers: asks ? answerChoices(view, text) : [],
    answerId: mine
      ? answerId(
          view.form === 'for-against' ? answer.answer : reserved ? 'for' : answer.answer,
          answer.option,
        )
      : '',
    hasReservation: view.form !== 'for-against',
    reserved: mine && reserved,
    mayChange: may && mine && !change,
    mayObject: may,
    mayRecuse: view.can.answer && obstacle !== 'recused',
  };
};

/** How many have answered, where the reader may know. */
export const countsText = ({ figures, state }: BallotView, text: Sentences): string | null =>
  figures === null || (state !== 'open' && state !== 'awaiting')
    ? null
    : text.counts(figures.answered, figures.eligible);

const common = (paper: BallotPaper, { language, lead = null }: PaperOptions) => {
  const { view, text: words, legalBasis, attachments, followUps } = paper;
  const text = sentencesIn(language);
  return {
    language,
    lead,
    title: text.item(view.number, view.title),
    group: view.group.name,
    deadline: writtenOut(view.deadline, language),
    rule: ruleText(view, text),
    basis: legalBasis === null ? null : basisText(legalBasis, text),
    visibility: text.visibility[view.visibility],
    lines: [...linesOf(words), ...followUpLines(followUps, language)],
    variants: view.options.map((one) => one.text),
    attachments: attachments.map(({ name, hash }) => text.attachment(name, hash.slice(0, 8))),
    data: { ballot: view.ballot, group: view.group.id },
  } satisfies Partial<BallotVoteInput>;
};

/** A ballot's paper for one person, with all they may see and do. */
export const personalPaper = (paper: BallotPaper, options: PaperOptions): RenderedCard => {
  const { language } = options;
  const { view } = paper;
  const text = sentencesIn(language);
  const seat = chosen(view.own, options.seat ?? null);
  const own = seat === null ? null : ownPaper(paper, seat, options);
  const counts = countsText(view, text);
  return render(ballotVoteCard, {
    ...common(paper, options),
    own: own ?? nobodysPaper(paper, text.noSeat),
    shared: false,
    otherSeats: view.own
      .filter((one) => one.seat !== seat?.seat && one.obstacle === null)
      .map((one) => ({ id: one.seat, title: one.label ?? '?' })),
    counts: view.state === 'open' ? (counts ?? text.hiddenNow) : text.states[view.state],
    status: true,
    refreshIds: options.refreshIds ?? null,
  });
};

/** In the place of a paper, for who has no seat. */
const nobodysPaper = ({ view }: BallotPaper, told: string): OwnPaper => ({
  ...{ label: null, told, tone: 'default', notes: [], remark: '', receipt: null },
  data: { ballot: view.ballot, group: view.group.id },
  ...{ answers: [], answerId: '', hasReservation: false, reserved: false },
  ...{ mayChange: false, mayObject: false, mayRecuse: false },
});

/**
 * A ballot as everybody in its group's place may see it, looked at by nobody in particular. Whoever is named gets
 * their own paper in its place.
 * @param told false: others than the group read along, so nothing of the matter is told
 */
export const sharedPaper = (paper: BallotPaper, told: boolean, options: PaperOptions): RenderedCard => {
  const text = sentencesIn(options.language);
  const all = common(paper, options);
  const counts = told ? countsText(paper.view, text) : null;
  return render(ballotVoteCard, {
    ...all,
    ...(told
      ? {}
      : { title: text.secret, basis: null, lines: [text.secretText], variants: [], attachments: [] }),
    own: null,
    shared: true,
    otherSeats: [],
    counts: [counts, text.onPaper].filter((one) => one !== null).join(' '),
    status: false,
    refreshIds: options.refreshIds ?? null,
  });
};
