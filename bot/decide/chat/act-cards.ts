import { formCard, type FormField, type FormCardInput } from '../../../cards/form/view.ts';
import type { Choice } from '../../../cards/inputs.ts';
import { render, type RenderedCard } from '../../../cards/render.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import { longest } from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import type { Language } from '../../inbound.ts';
import { hoursAfter, localOf } from '../rules/deadline.ts';
import type { BallotView } from '../rules/view.ts';
import { labelOf } from '../rules/seats.ts';
import { objects } from './answer-choice.ts';
import { answerChoices } from './paper-reply.ts';
import { seatable } from './seat-wishes.ts';
import { sentencesIn } from './sentences.ts';
import type { Sentences } from './text.da.ts';

/** The seat a card was about, as it carried it. */
export interface SeatOnCard {
  seat: string;
  version: number;
  frozen: string;
}

type Rest = Pick<FormCardInput, 'title' | 'consequence' | 'inputs' | 'confirm'>;

const actCard = (view: BallotView, language: Language, back: 'show' | 'status', rest: Rest): RenderedCard => {
  const text = sentencesIn(language);
  const data = { ballot: view.ballot, group: view.group.id };
  return render(formCard, {
    language,
    group: text.item(view.number, view.title),
    ...rest,
    back: { title: text.back, verb: `ballot.${back}`, data },
  });
};

const reason = (text: Sentences): FormField => ({
  id: 'reason',
  label: text.why,
  missing: text.whyMissing,
  variant: 'lines',
  most: longest.reason,
});

/** Says what an objection does before it is made. */
export const objectCard = (view: BallotView, seat: SeatOnCard, language: Language): RenderedCard => {
  const text = sentencesIn(language);
  return actCard(view, language, 'show', {
    title: text.object.title,
    consequence: text.object.consequence,
    inputs: [
      {
        id: 'remark',
        label: text.remark,
        missing: text.remarkMissing,
        variant: 'lines',
        most: longest.remark,
      },
    ],
    confirm: {
      title: text.object.confirm,
      verb: 'ballot.object',
      data: { ballot: view.ballot, group: view.group.id, ...seat },
      role: 'destructive',
    },
  });
};

/** Says what it means to be recused. */
export const recuseCard = (view: BallotView, seat: SeatOnCard, language: Language): RenderedCard => {
  const text = sentencesIn(language);
  return actCard(view, language, 'show', {
    title: text.recuse.title,
    consequence: text.recuse.consequence,
    inputs: [{ id: 'remark', label: text.recuse.remark, variant: 'lines', most: longest.remark }],
    confirm: {
      title: text.recuse.confirm,
      verb: 'ballot.recuse',
      data: { ballot: view.ballot, group: view.group.id, ...seat },
      role: 'destructive',
    },
  });
};

/** @param twice the time chosen comes twice that night: ask which */
export const extendCard = (
  view: BallotView,
  language: Language,
  twice: { date: string; time: string; reason: string } | null = null,
): RenderedCard => {
  const { extend: words, ...text } = sentencesIn(language);
  const { day, time } = localOf(hoursAfter(view.deadline, 7 * 24));
  return actCard(view, language, 'status', {
    title: words.title,
    consequence: [words.consequence],
    inputs: [
      {
        id: 'date',
        label: words.date,
        missing: words.dateMissing,
        variant: 'date',
        value: twice?.date ?? day,
      },
      {
        id: 'time',
        label: words.time,
        missing: words.timeMissing,
        variant: 'time',
        value: twice?.time ?? time,
      },
      ...(twice === null
        ? []
        : [
            {
              id: 'which',
              label: words.which,
              missing: words.timeMissing,
              variant: 'choice' as const,
              choices: [
                { id: 'earlier', title: words.whiches.earlier },
                { id: 'later', title: words.whiches.later },
              ],
            },
          ]),
      { ...reason({ extend: words, ...text }), value: twice?.reason ?? '' },
    ],
    confirm: {
      title: words.confirm,
      verb: 'ballot.extend',
      data: { ballot: view.ballot, group: view.group.id },
    },
  });
};

export const voidCard = (view: BallotView, language: Language): RenderedCard => {
  const text = sentencesIn(language);
  return actCard(view, language, 'status', {
    title: text.voiding.title,
    consequence: [text.voiding.consequence],
    inputs: [reason(text)],
    confirm: {
      title: text.voiding.confirm,
      verb: 'ballot.void',
      data: { ballot: view.ballot, group: view.group.id },
      role: 'destructive',
    },
  });
};

/** Everybody who sits in a seat, as choices: the seat and the person. */
const sitters = (head: BallotHead): Choice[] =>
  head.seats.flatMap((seat) =>
    seat.people.flatMap((ref) => {
      const { person = null, name = null } = head.people[ref] ?? {};
      if (person === null) return [];
      const label = labelOf(head, seat);
      return [
        {
          id: `${seat.id}|${person}`,
          title: seat.organisation === null ? (name ?? '?') : `${label ?? '?'}: ${name ?? '?'}`,
        },
      ];
    }),
  );

/** An answer that was given on the telephone. It shows no versions: those would tell who has answered. */
export const recordCard = (view: BallotView, head: BallotHead, language: Language): RenderedCard => {
  const text = sentencesIn(language);
  const { record } = text;
  return actCard(view, language, 'status', {
    title: record.title,
    consequence: [record.consequence, record.objecting],
    inputs: [
      { id: 'who', label: record.who, missing: record.whoMissing, variant: 'choice', choices: sitters(head) },
      {
        id: 'answer',
        label: record.answer,
        missing: record.answerMissing,
        variant: 'choice',
        choices: [...answerChoices(view, text), { id: objects, title: text.answers[objects] ?? objects }],
      },
      { id: 'remark', label: record.remark, variant: 'lines', most: longest.remark },
    ],
    confirm: {
      title: record.confirm,
      verb: 'ballot.record',
      data: { ballot: view.ballot, group: view.group.id, frozen: view.frozen },
    },
  });
};

/** Chosen where the guest named further down speaks for the seat. */
export const theGuest = 'guest';

export const reseatCard = (
  view: BallotView,
  head: BallotHead,
  roster: Roster,
  language: Language,
): RenderedCard => {
  const text = sentencesIn(language);
  const { reseat } = text;
  const members = seatable(roster).map(({ person, name, organisation }) => ({
    id: person,
    title: organisation === null ? name : `${name}, ${organisation}`,
  }));
  return actCard(view, language, 'status', {
    title: reseat.title,
    consequence: [reseat.consequence],
    inputs: [
      {
        id: 'seat',
        label: reseat.seat,
        missing: reseat.seatMissing,
        variant: 'choice',
        choices: head.seats.map((seat) => ({ id: seat.id, title: labelOf(head, seat) ?? '?' })),
      },
      {
        id: 'first',
        label: reseat.first,
        missing: reseat.firstMissing,
        variant: 'choice',
        choices: [...members, { id: theGuest, title: reseat.guestFirst }],
      },
      { id: 'people', label: reseat.people, variant: 'several', choices: members },
      { id: 'guest', label: reseat.guest, variant: 'person', placeholder: reseat.guestPlaceholder },
      { id: 'guestName', label: reseat.guestName, variant: 'line', most: 200 },
      reason(text),
    ],
    confirm: {
      title: reseat.confirm,
      verb: 'ballot.reseat',
      data: { ballot: view.ballot, group: view.group.id },
    },
  });
};
