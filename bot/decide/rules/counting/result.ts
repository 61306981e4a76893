import type { PersonRef } from '../../../../data/model/ballot/event.ts';
import type { BallotHead, SeatState } from '../../../../data/model/ballot/head.ts';
import type {
  BallotOutcome,
  Figures,
  Result,
  SeatResult,
  Why,
} from '../../../../data/model/ballot/result.ts';
import { hasQuorum, isAdopted } from './adoption.ts';
import { isRecused, isSilent, isVacant, tallyOf } from './tally.ts';
import { leadersOf, variantVotes } from './variants.ts';

/** What of a head decides its result. */
export type Counted = Pick<
  BallotHead,
  'form' | 'options' | 'rule' | 'quorum' | 'silence' | 'castingSeat' | 'seats' | 'objection' | 'cast'
>;

type Verdict = { outcome: BallotOutcome; why: Why; option: string | null };
const verdict = (outcome: BallotOutcome, why: Why, option: string | null = null): Verdict => ({
  outcome,
  why,
  option,
});

/** Which seats' silence counts: only where the legal basis names it, and then those with proven delivery. */
const silentSeats = ({ silence }: Counted, delivered: readonly { seat: string }[]): ReadonlySet<string> =>
  new Set(silence ? delivered.map(({ seat }) => seat) : []);

const seatResult = (seat: SeatState, silent: ReadonlySet<string>, objector: string | null): SeatResult => {
  const { id, answer } = seat;
  const plain = (counted: SeatResult['counted']): SeatResult => ({
    seat: id,
    counted,
    option: null,
    seq: null,
  });
  if (id === objector) return plain('objection');
  if (isRecused(seat)) return plain('recused');
  if (answer !== null) return { seat: id, counted: answer.answer, option: answer.option, seq: answer.seq };
  if (isVacant(seat)) return plain('vacant');
  return plain(isSilent(seat, silent) ? 'silent' : 'unanswered');
};

/** On what the votes are tied: [] no tie. For one proposal the tie is told as ['']. */
const tiedOn = (ballot: Counted, figures: Figures): string[] => {
  if (ballot.form === 'for-against') {
    const tied = ballot.rule.kind === 'simple' && figures.for > 0 && figures.for === figures.against;
    return tied ? [''] : [];
  }
  if (ballot.form === 'accession') return [];
  const leaders = leadersOf(variantVotes(ballot.options, ballot.seats));
  return leaders.length > 1 ? leaders.map(({ id }) => id) : [];
};

const byRule = (ballot: Counted, figures: Figures): Verdict => {
  const { form, rule, cast } = ballot;
  if (figures.eligible < 1) return verdict('not-adopted', 'nobody-eligible');
  if (figures.for < 1) return verdict('not-adopted', 'nobody-for');
  if (form === 'accession') return verdict('acceded', 'list');
  const tied = tiedOn(ballot, figures);
  if (form === 'for-against') {
    if (isAdopted(rule, figures.for, figures)) return verdict('adopted', 'rule-met');
    if (tied.length === 0) return verdict('not-adopted', 'rule-not-met');
    if (cast === null) return verdict('not-adopted', 'tie');
    return verdict(cast.adopts ? 'adopted' : 'not-adopted', 'casting-vote');
  }
  const leaders = leadersOf(variantVotes(ballot.options, ballot.seats));
  const chosen = tied.length === 0 ? leaders[0] : leaders.find(({ id }) => id === cast?.option);
  if (chosen === undefined) return verdict('not-adopted', cast === null ? 'tie' : 'casting-vote');
  if (!isAdopted(rule, chosen.votes, figures)) return verdict('not-adopted', 'rule-not-met');
  return verdict('adopted', tied.length === 0 ? 'rule-met' : 'casting-vote', chosen.id);
};

/**
 * The result of a ballot as it stands. Pure: the same seats and evidence give the same result, in whatever order the
 * seats answered. An objection comes before all; then the quorum, whose lack lets the ballot lapse; then the rule.
 * @param delivered the seats whose card was proven delivered; counts only where the ballot counts silence
 */
export const resultOf = (ballot: Counted, delivered: readonly { seat: string }[] = []): Result => {
  const silent = silentSeats(ballot, delivered);
  const figures = tallyOf(ballot.seats, silent);
  const objector = ballot.objection?.seat ?? null;
  const decided =
    objector !== null
      ? verdict('objected', 'objection')
      : hasQuorum(ballot.quorum, figures)
        ? byRule(ballot, figures)
        : verdict('lapsed', 'quorum-missed');
  const { cast } = ballot;
  return {
    ...decided,
    figures,
    options: variantVotes(ballot.options, ballot.seats),
    seats: ballot.seats.map((seat) => seatResult(seat, silent, objector)),
    casting:
      cast === null ? null : { seat: cast.seat, adopts: cast.adopts, option: cast.option, seq: cast.seq },
  };
};

/**
 * What a casting vote may choose between, should the ballot close now: `['']` is adopting or not. Empty when there
 * is no tie, no quorum, nobody who could give the vote that the legal basis gives, or nothing that it could adopt:
 * a variant that leads with others and has no more votes than there are against.
 * @param mayCast of somebody in the casting seat, whether they may still answer at all
 */
export const castingChoice = (
  ballot: Counted,
  delivered: readonly { seat: string }[] = [],
  mayCast: (who: PersonRef) => boolean = () => true,
): string[] => {
  const seat = ballot.seats.find(({ id }) => id === ballot.castingSeat);
  const could = (who: PersonRef): boolean => !seat?.recused.some((one) => one.who === who) && mayCast(who);
  if (seat === undefined || !seat.people.some(could)) return [];
  const { outcome, why } = resultOf({ ...ballot, cast: null }, delivered);
  if (outcome !== 'not-adopted' || why !== 'tie') return [];
  const adopts = (option: string): boolean => {
    const cast = { seat: seat.id, adopts: true, option: option || null, for: '', seq: 0, hash: '' };
    return resultOf({ ...ballot, cast }, delivered).outcome === 'adopted';
  };
  return tiedOn(ballot, tallyOf(ballot.seats, silentSeats(ballot, delivered))).filter(adopts);
};
