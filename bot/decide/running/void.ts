import { ballotId, type BallotId, type Proposal } from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import { readDraft } from '../../../data/store/ballots/drafts.ts';
import { refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { open, openingFault, type Opened } from '../opening/open.ts';
import { mayRun } from '../rules/seats.ts';
import type { RefusalCode } from '../words.ts';
import { tooLate } from '../rules/state.ts';
import { runWithReason, type RunningAct } from './run-ballot.ts';

/**
 * Voids a ballot, with a reason: everything but deadline and people can only be changed so. Nothing of it counts.
 * @param next the prepared ballot that takes its place, if one does
 */
export const voidBallot = (
  deciding: Deciding,
  actor: Actor,
  act: RunningAct,
  next: BallotId | null = null,
): Promise<Outcome<null>> =>
  runWithReason<null>(deciding, 'void', actor, act, (head, now, { by, personal }) => {
    if (head.state === 'void' && head.next === next) return { keep: null };
    const code = tooLate(head, now);
    if (code !== null) return { refuse: code };
    return { write: [{ fact: { kind: 'voided', next }, by, personal }], then: () => null };
  });

/** The proposal of a new round as it must be linked. */
export const nextRound = (proposal: Proposal, previous: BallotId): Proposal => ({
  ...proposal,
  terms: { ...proposal.terms, previous },
});

/**
 * Opens a prepared ballot in the place of the one it follows, which is voided with the reason. Killed in between, the
 * same again goes on where it stopped: the voided ballot names its next.
 */
export const replaceBallot = async (
  deciding: Deciding,
  actor: Actor,
  next: { ballot: BallotId; draft: string; reason: string },
  roster: Roster,
): Promise<Outcome<Opened>> => {
  const { store, tenant } = deciding;
  const refuse = (code: RefusalCode): Promise<Outcome<Opened>> =>
    refused(deciding, { act: 'replace', subject: next.ballot, actor, code });
  if (!mayRun(actor.rolesIn(roster.groupId))) return refuse('only-chair-or-secretary');
  if (!ballotId.safeParse(next.ballot).success) return refuse('no-draft');
  const draft = await readDraft(store, tenant, next.ballot);
  const there = await readHead(store, tenant, next.ballot);
  const previous = draft?.value.proposal.terms.previous ?? there?.value.previous ?? null;
  if (previous === null) return refuse('no-draft');
  // Not the old one first and then nothing in its place.
  if (draft !== null && there === null) {
    const fault = openingFault(draft.value.proposal, next.draft, roster, deciding.now());
    if (fault !== null) return refuse(fault);
  }
  const act = { ballot: previous, reason: next.reason };
  const voided = await voidBallot(deciding, actor, act, next.ballot);
  if (!voided.ok) return voided;
  return open(deciding, actor, next, roster);
};
