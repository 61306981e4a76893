import {
  proposal as proposalSchema,
  type BallotId,
  type Proposal,
} from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import { keepDraft } from '../../../data/store/ballots/drafts.ts';
import { readHead } from '../../../data/store/ballots/log.ts';
import { refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { hashOf } from '../../../data/model/canonical.ts';
import { votesNeeded } from '../rules/counting/adoption.ts';
import { proposalFault } from '../rules/proposal.ts';
import { mayRun } from '../rules/seats.ts';
import type { MandateLimit } from './limits.ts';

/** What the opener sees before anything is sent: who will be asked, what it takes, and what speaks against it. */
export interface Preview {
  ballot: BallotId;
  /** What confirming must carry, so that it is this draft that is opened. */
  draft: string;
  proposal: Proposal;
  asked: readonly { label: string; people: readonly string[] }[];
  /** The fewest votes for that adopt when nobody is against; null for accession, which binds each its own. */
  needed: number | null;
  /** Limits of the group's mandate that do not seem to allow it. */
  warnings: readonly MandateLimit[];
  /** The running ballot in whose place it is put: voided as this one is opened ({@link replaceBallot}). */
  replaces: BallotId | null;
}

export const draftHash = (proposal: Proposal): string => hashOf(proposal);

export const previewOf = (
  ballot: BallotId,
  proposal: Proposal,
  warnings: readonly MandateLimit[],
  replaces: BallotId | null,
): Preview => ({
  ballot,
  draft: draftHash(proposal),
  proposal,
  asked: proposal.seats.map(({ organisation, people }) => ({
    label: organisation ?? people[0]?.name ?? '',
    people: people.map(({ name }) => name),
  })),
  needed:
    proposal.terms.form === 'accession' ? null : votesNeeded(proposal.terms.rule, proposal.seats.length),
  warnings,
  replaces,
});

/** The ballot that a proposal follows, if it has not ended: two on one punkt never run at once. */
export const runningBefore = async (
  { store, tenant }: Deciding,
  { terms }: Proposal,
): Promise<BallotId | null> => {
  const before = terms.previous === null ? null : (await readHead(store, tenant, terms.previous))?.value;
  return before?.state === 'open' || before?.state === 'tied' ? before.ballot : null;
};

/** Everybody with a role in the group. */
export const membersOf = (roster: Roster): ReadonlySet<string> =>
  new Set(
    roster.members
      .filter(({ role }) => role !== 'observer' && role !== 'contact-director')
      .map(({ person }) => person),
  );

/**
 * Prepares a ballot: checks what is proposed, keeps it as a draft and shows what it would be. Nobody is told.
 * @param wish the proposal as it came; its shape is checked here
 * @param limits what the papers say of the group's mandate ({@link mandateLimits})
 */
export const prepare = async (
  deciding: Deciding,
  actor: Actor,
  wish: unknown,
  roster: Roster,
  limits: readonly MandateLimit[] = [],
): Promise<Outcome<Preview>> => {
  const ballot = deciding.newId();
  const read = proposalSchema.safeParse(wish);
  const refuse = (code: Parameters<typeof refused>[1]['code'], detail = ''): Promise<Outcome<Preview>> =>
    refused(deciding, { act: 'prepare', subject: roster.groupId, actor, code, detail });
  if (!mayRun(actor.rolesIn(roster.groupId))) return refuse('only-chair-or-secretary');
  if (!read.success) return refuse('bad-proposal', read.error.issues[0]?.path.join('.'));
  if (read.data.terms.group.id !== roster.groupId) return refuse('bad-proposal', 'group');
  const { previous } = read.data.terms;
  if (previous !== null) {
    // A card names the round before: only one of the same group can be.
    const before = (await readHead(deciding.store, deciding.tenant, previous))?.value;
    if (before?.group.id !== roster.groupId) return refuse('no-ballot', 'previous');
  }
  const fault = proposalFault(read.data, membersOf(roster), deciding.now());
  if (fault !== null) return refuse(fault);
  const draft = { proposal: read.data, by: actor.person, at: deciding.now() };
  await keepDraft(deciding.store, deciding.tenant, ballot, draft);
  const replaces = await runningBefore(deciding, read.data);
  return { ok: true, value: previewOf(ballot, read.data, limits, replaces), view: null };
};
