import type { PersonId } from '../../../data/model/people.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import type { Deciding } from '../deciding.ts';
import { digestOf } from '../../../data/model/canonical.ts';
import { refOf } from '../rules/seats.ts';

/**
 * The seat's version that an answer given by telephone is recorded against. The card cannot carry it: where the votes
 * are hidden, the version of a seat tells whether it has answered. So it is the present one; but when the very same
 * answer stands already this is a repetition, and the version is the one that answer was given on.
 */
export const versionFor = async (
  { store, tenant }: Deciding,
  person: PersonId,
  wish: { ballot: string; seat: string; answer: string; option: string | null; remark: string },
): Promise<number> => {
  const head = (await readHead(store, tenant, wish.ballot))?.value;
  const seat = head?.seats.find(({ id }) => id === wish.seat);
  if (head === undefined || seat === undefined) return 0;
  const { answer } = seat;
  const remark = wish.remark.trim();
  const kept = answer?.remark ?? null;
  const sameWords =
    kept === null ? remark === '' : kept.salt !== null && digestOf(kept.salt, remark) === kept.digest;
  const same =
    answer !== null &&
    answer.for === refOf(head, person) &&
    answer.answer === wish.answer &&
    answer.option === wish.option &&
    sameWords;
  return same ? answer.from : seat.version;
};
