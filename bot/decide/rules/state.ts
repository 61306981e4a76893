import type { BallotHead } from '../../../data/model/ballot/head.ts';

export type NotOpen = 'deadline-passed' | 'closed' | 'objected' | 'void' | 'tied';

/** The same for those who run the ballot: past the deadline it is the rules' to decide. */
export const tooLate = (
  head: Pick<BallotHead, 'state' | 'deadline' | 'visibility'>,
  now: string,
): Exclude<NotOpen, 'deadline-passed'> | 'too-late' | null => {
  const code = notOpen(head, now);
  return code === 'deadline-passed' ? 'too-late' : code;
};

/** Why nothing can be changed in a ballot any more; null while it is open and before its deadline. */
export const notOpen = (
  { state, deadline, visibility }: Pick<BallotHead, 'state' | 'deadline' | 'visibility'>,
  now: string,
): NotOpen | null => {
  switch (state) {
    case 'open':
      return now < deadline ? null : 'deadline-passed';
    case 'closed':
    case 'reported':
      return 'closed';
    case 'objected':
    case 'void':
      return state;
    case 'tied':
      // That there is a tie is a result: where it is hidden, the ballot is one whose result is still to be told.
      return visibility === 'open' || now < deadline ? state : 'deadline-passed';
  }
};
