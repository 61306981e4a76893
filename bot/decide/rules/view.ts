import type { BallotHead, BallotState, SeatState } from '../../../data/model/ballot/head.ts';
import type { Figures, Result } from '../../../data/model/ballot/result.ts';
import type { BallotId, Form, Option, Quorum, Rule, Visibility } from '../../../data/model/ballot/terms.ts';
import type { PersonId, Role } from '../../../data/model/people.ts';
import { isRecused, isVacant, tallyOf } from './counting/tally.ts';
import { mayCloseEarly } from './early-close.ts';
import { labelOf, mayRun, obstacleIn, rankIn, refOf, seatsOf, type SeatObstacle } from './seats.ts';
import { notOpen } from './state.ts';

/** Who looks. */
export interface Viewer {
  readonly person: PersonId;
  readonly rolesIn: (groupId: string) => readonly Role[];
}

/** One of the viewer's own seats. */
export interface OwnSeat {
  seat: string;
  label: string | null;
  organisation: string | null;
  speaks: boolean;
  /** The version a vote from this card must carry. */
  version: number;
  /** What the seat has answered, and when; the words of its remark come with the paper. */
  answer: {
    answer: string;
    option: string | null;
    at: string;
    seq: number;
    byMe: boolean;
    /** What its voter was given for it. */
    receipt: Receipt;
  } | null;
  /** Why the viewer cannot answer for it; null: they can. */
  obstacle: SeatObstacle | 'not-open' | null;
}

/** A seat as those see it who may see the votes. */
export interface SeenSeat {
  seat: string;
  label: string | null;
  answer: string | null;
  option: string | null;
  recused: boolean;
  /** The event with the answer, to find its remark by. */
  seq: number | null;
}

/** A ballot as one person may see it: the only way anything of it gets to a card, list, reminder or answer. */
export interface BallotView {
  ballot: BallotId;
  group: { id: string; name: string };
  title: string;
  number: number | null;
  /** `awaiting`: the deadline has passed and the result is not told yet. */
  state: BallotState | 'awaiting';
  form: Form;
  options: readonly Option[];
  rule: Rule;
  quorum: Quorum | null;
  silence: boolean;
  visibility: Visibility;
  openedAt: string;
  deadline: string;
  /** Hash of what was frozen: a vote must carry it. */
  frozen: string;
  /** Who was asked: no secret. */
  asked: readonly (string | null)[];
  own: readonly OwnSeat[];
  /** Null wherever the viewer may not see the votes, and so for all that follows. */
  figures: Figures | null;
  seats: readonly SeenSeat[] | null;
  missing: readonly (string | null)[] | null;
  result: Result | null;
  /** `mine`: the viewer made it, and may withdraw it. */
  objection: { seat: string; label: string | null; withdrawn: boolean; mine: boolean } | null;
  chain: { seq: number; hash: string } | null;
  previous: BallotId | null;
  next: BallotId | null;
  /** What the viewer may do now. */
  can: {
    answer: boolean;
    /** Extend, void, replace people, record an answer that was phoned in, remind. */
    run: boolean;
    closeEarly: boolean;
    cast: readonly string[];
    openNext: boolean;
  };
}

/** May they know of the ballot at all? The group's, and those seated in it; of a closed item no observers. */
export const mayKnow = (head: BallotHead, viewer: Viewer): boolean => {
  if (seatsOf(head, viewer.person).some((seat) => isMine(head, seat, viewer))) return true;
  const roles = viewer.rolesIn(head.group.id);
  return roles.some((one) => one !== 'observer' || !head.closed);
};

const isMine = (head: BallotHead, seat: SeatState, viewer: Viewer): boolean => {
  const obstacle = obstacleIn(seat, refOf(head, viewer.person), viewer.rolesIn(head.group.id));
  return obstacle !== 'not-your-seat' && obstacle !== 'left-the-group';
};

/** Are the votes open to everybody who may know of the ballot? */
export const maySeeAll = ({ state, visibility }: Pick<BallotHead, 'state' | 'visibility'>): boolean =>
  state === 'closed' || state === 'reported' || visibility === 'open';

/**
 * May they see who answered what? Everybody once it is closed with a result. Before, as was chosen at opening: what
 * was hidden stays hidden when a ballot is stopped or voided, since it never came to a result.
 */
export const maySeeVotes = (head: BallotHead, viewer: Viewer): boolean => {
  if (maySeeAll(head)) return true;
  if (head.visibility === 'until-closed') return false;
  return seatsOf(head, viewer.person).some((seat) => seat.answer !== null && isMine(head, seat, viewer));
};

const own = (head: BallotHead, seat: SeatState, viewer: Viewer, now: string): OwnSeat => {
  const who = refOf(head, viewer.person);
  const obstacle = obstacleIn(seat, who, viewer.rolesIn(head.group.id));
  const { answer } = seat;
  return {
    seat: seat.id,
    label: labelOf(head, seat),
    organisation: seat.organisation,
    speaks: rankIn(seat, who) === 0,
    version: seat.version,
    answer:
      answer === null
        ? null
        : {
            answer: answer.answer,
            option: answer.option,
            at: answer.at,
            seq: answer.seq,
            byMe: answer.for === who,
            receipt: receiptOf(head, seat.id, answer),
          },
    obstacle: notOpen(head, now) === null ? obstacle : 'not-open',
  };
};

const seen = (head: BallotHead, seat: SeatState): SeenSeat => ({
  seat: seat.id,
  label: labelOf(head, seat),
  answer: seat.answer?.answer ?? null,
  option: seat.answer?.option ?? null,
  recused: isRecused(seat),
  seq: seat.answer?.seq ?? null,
});

/** Who has not answered and still could. */
export const missingSeats = (head: BallotHead): SeatState[] =>
  head.seats.filter((seat) => seat.answer === null && !isRecused(seat) && !isVacant(seat));

const stateFor = (head: BallotHead, all: boolean, now: string, casts: boolean): BallotView['state'] => {
  if (head.state === 'open') return now < head.deadline ? 'open' : 'awaiting';
  // That there is a tie is a result.
  return head.state === 'tied' && !all && !casts ? 'awaiting' : head.state;
};

const castable = (head: BallotHead, viewer: Viewer): readonly string[] => {
  const seat = head.seats.find(({ id }) => id === head.castingSeat);
  if (head.state !== 'tied' || seat === undefined || !isMine(head, seat, viewer)) return [];
  const who = refOf(head, viewer.person);
  return seat.recused.some((one) => one.who === who) ? [] : (head.tie?.options ?? []);
};

/** A ballot as a person may see it at an instant; null when they may not know of it. Pure. */
export const viewOf = (head: BallotHead, viewer: Viewer, now: string): BallotView | null => {
  if (!mayKnow(head, viewer)) return null;
  const all = maySeeVotes(head, viewer);
  const roles = viewer.rolesIn(head.group.id);
  const mine = seatsOf(head, viewer.person)
    .filter((seat) => isMine(head, seat, viewer))
    .map((seat) => own(head, seat, viewer, now));
  const open = notOpen(head, now) === null;
  const cast = castable(head, viewer);
  const { objection } = head;
  const objecting = head.seats.find(({ id }) => id === objection?.seat);
  const { ballot, group, title, number, form, options, rule, quorum, silence, visibility } = head;
  return {
    ...{ ballot, group, title, number, form, options, rule, quorum, silence, visibility },
    state: stateFor(head, all, now, cast.length > 0),
    openedAt: head.openedAt,
    deadline: head.deadline,
    frozen: head.frozen,
    asked: head.seats.map((seat) => labelOf(head, seat)),
    own: mine,
    figures: all ? (head.result?.figures ?? tallyOf(head.seats)) : null,
    seats: all ? head.seats.map((seat) => seen(head, seat)) : null,
    missing: all ? missingSeats(head).map((seat) => labelOf(head, seat)) : null,
    result: all ? head.result : null,
    objection:
      objection === null || objecting === undefined
        ? null
        : {
            seat: objection.seat,
            label: labelOf(head, objecting),
            withdrawn: objection.withdrawn,
            mine: objection.for === refOf(head, viewer.person),
          },
    // The number of events tells how many have answered.
    chain: all ? { seq: head.seq, hash: head.hash } : null,
    previous: head.previous,
    next: head.next,
    can: {
      answer: open && mine.some(({ obstacle }) => obstacle === null),
      run: mayRun(roles) && open,
      // Offering it only when it works would tell that all have answered.
      closeEarly: mayRun(roles) && open && (!all || mayCloseEarly(head, now)),
      cast,
      openNext: mayRun(roles) && !open,
    },
  };
};

/** What a voter gets: that their answer is in the log. */
export interface Receipt {
  ballot: BallotId;
  seat: string;
  /** Null while the votes are hidden: it would tell how many have answered. */
  seq: number | null;
  hash: string;
  at: string;
}

export const receiptOf = (
  head: Pick<BallotHead, 'ballot' | 'visibility'>,
  seat: string,
  { seq, hash, at }: { seq: number; hash: string; at: string },
): Receipt => ({ ballot: head.ballot, seat, seq: head.visibility === 'open' ? seq : null, hash, at });
