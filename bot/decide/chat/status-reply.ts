import type { CardButton } from '../../../cards/actions.ts';
import { ballotStatusCard } from '../../../cards/ballot-status/view.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { Language } from '../../inbound.ts';
import type { BallotPaper } from '../recording/look.ts';
import type { BallotView } from '../rules/view.ts';
import { answerText, countsText } from './paper-reply.ts';
import { sentencesIn } from './sentences.ts';
import type { Sentences } from './text.da.ts';
import { writtenOut } from './written-out.ts';

const seatLine = (
  view: BallotView,
  seat: NonNullable<BallotView['seats']>[number],
  text: Sentences,
): string => {
  if (seat.recused) return text.answers['recused'] ?? '';
  if (seat.answer === null) return text.answers['unanswered'] ?? '';
  return answerText(view, { answer: seat.answer, option: seat.option }, text);
};

const buttonsOf = (view: BallotView, text: Sentences): CardButton[] => {
  const data = { ballot: view.ballot, group: view.group.id };
  const ask = (title: string, act: string, role?: 'destructive'): CardButton => ({
    title,
    verb: 'ballot.ask',
    data: { ...data, act },
    ...(role && { role }),
  });
  const { run, closeEarly, openNext } = view.can;
  return [
    ...(view.own.length > 0 ? [{ title: text.back, verb: 'ballot.show' as const, data }] : []),
    ...(run
      ? [
          { title: text.nudge.open, verb: 'ballot.nudge' as const, data },
          ask(text.extend.open, 'extend'),
          ask(text.record.open, 'record'),
          ask(text.reseat.open, 'reseat'),
        ]
      : []),
    ...(closeEarly ? [{ title: text.closeEarly.open, verb: 'ballot.closeEarly' as const, data }] : []),
    ...(run
      ? [
          { title: text.replacing, verb: 'ballot.form' as const, data },
          ask(text.voiding.open, 'void', 'destructive'),
        ]
      : []),
    ...(openNext && view.state !== 'reported' && view.state !== 'awaiting' && view.state !== 'tied'
      ? [{ title: text.nextRound, verb: 'ballot.form' as const, data }]
      : []),
  ];
};

const tones: Record<BallotView['state'], 'good' | 'warning' | 'attention' | 'default'> = {
  open: 'default',
  awaiting: 'warning',
  tied: 'warning',
  closed: 'good',
  objected: 'warning',
  void: 'attention',
  reported: 'default',
};

/**
 * Where a ballot stands, as far as the reader may know, with what they may do to it.
 * @param note what came of what they just did
 */
export const statusCard = (
  { view, remarks, extensions }: BallotPaper,
  language: Language,
  note: string | null = null,
): RenderedCard => {
  const text = sentencesIn(language);
  const { figures, seats, asked, missing, objection } = view;
  const remarked = (seat: string, told: string): string => {
    const remark = remarks.get(seat);
    return remark === undefined ? told : `${told} – »${remark}«`;
  };
  return render(ballotStatusCard, {
    language,
    title: text.item(view.number, view.title),
    group: view.group.name,
    state: { told: countsText(view, text) ?? text.states[view.state], tone: tones[view.state] },
    notes: [
      ...(note === null ? [] : [note]),
      ...(figures === null && view.state === 'open' ? [text.hiddenNow] : []),
      ...(objection === null ? [] : [text.objectedBy(objection.label ?? '?'), text.nextMeeting]),
      ...(objection?.withdrawn === true ? [text.withdrawn] : []),
    ],
    deadline: writtenOut(view.deadline, language),
    figures: figures && text.figures(figures.for, figures.against, figures.abstained),
    seats:
      seats === null
        ? asked.map((label) => ({ label: label ?? '?', told: null }))
        : seats.map((seat) => ({
            label: seat.label ?? '?',
            told: remarked(seat.seat, seatLine(view, seat, text)),
          })),
    missing: view.state === 'open' ? (missing?.map((label) => label ?? '?') ?? null) : null,
    extensions: extensions.map(({ before, reason }) => text.extension(writtenOut(before, language), reason)),
    buttons: buttonsOf(view, text),
  });
};
