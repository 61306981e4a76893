/**
 * Written procedures (skriftlig behandling) and quick decisions: all that cards, chat and the command line need.
 * Every act takes an {@link Actor} from the verified activity, decides in one transaction, and gives an
 * {@link Outcome}: done, or refused with one sentence in Danish and English and the ballot as the actor may see it.
 * Only a {@link StoreError} is thrown; then repeat the act: whatever was done already is told as done.
 */
export { startDeciding, type Actor, type Deciding, type DecidingParts, type Outcome } from './deciding.ts';
export { refusal, type Refusal } from './refusal.ts';
export type { RefusalCode } from './words.ts';
export { deadlineAt, localOf, type Deadline } from './rules/deadline.ts';
export type { BallotView, OwnSeat, Receipt, SeenSeat } from './rules/view.ts';

export { mandateLimits, type MandateLimit } from './opening/limits.ts';
export { prepare, type Preview } from './opening/prepare.ts';
export { open, type Opened } from './opening/open.ts';

export { recordVote, vote, type Vote } from './answering/vote.ts';
export { object, recordObjection, withdrawObjection, type Objection } from './answering/object.ts';
export { recuse, type Recusal } from './answering/recuse.ts';
export { cast, type CastingVote } from './answering/cast.ts';

export { extend } from './running/extend.ts';
export { reseat } from './running/reseat.ts';
export { nudge } from './running/nudge.ts';
export { nextRound, replaceBallot, voidBallot } from './running/void.ts';
export { closeEarly } from './running/close.ts';

export { look, type BallotPaper } from './recording/look.ts';
export { newReportId, recordReport, type Report } from './recording/report.ts';
export { correctDecision } from './recording/correct-decision.ts';
export { erasePerson } from './recording/erase.ts';
export { ballotRuns, ballotsAbout, eraseFromBallots } from './recording/in-ballots.ts';
export { exportBallot, type ExportedBallot } from './recording/export-ballot.ts';
export { file } from './recording/file-decision.ts';
export { recountAll, recountBallot, type BallotRecount } from './recording/recount-ballots.ts';

export { lookAfterBallots, type LookedAfter } from './relay/look-after.ts';
export { messageKinds } from './relay/messages.ts';
export { showCounts } from './relay/show-counts.ts';
export { stillNeeded } from './relay/still-needed.ts';
export { createTellsAnswers } from './relay/tells-answers.ts';
