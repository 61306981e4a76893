import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { BallotId, Proposal } from '../../../data/model/ballot/terms.ts';
import type { Roster } from '../../../data/model/people.ts';
import { readDraft } from '../../../data/store/ballots/drafts.ts';
import { attempt, expectMore, refused, type Actor, type Deciding, type Outcome } from '../deciding.ts';
import { ballotId } from '../../../data/model/ballot/terms.ts';
import { personText, type Draft } from '../log/chain.ts';
import { relay } from '../relay/relay.ts';
import { proposalFault } from '../rules/proposal.ts';
import type { RefusalCode } from '../words.ts';
import { mayRun } from '../rules/seats.ts';
import { draftHash, membersOf, runningBefore } from './prepare.ts';

export interface Opened {
  ballot: BallotId;
  deadline: string;
  hash: string;
}

const opened = ({ ballot, deadline, frozen }: BallotHead): Opened => ({ ballot, deadline, hash: frozen });

/** The opening event of a proposal: everybody gets a reference, and who they are is sealed. */
export const openingOf = (
  ballot: BallotId,
  { terms, seats }: Proposal,
  actor: Pick<Actor, 'person' | 'name'>,
): Draft => {
  const refs = new Map<string, string>([[actor.person, 'p1']]);
  const personal: Record<string, string> = { p1: personText(actor.person, actor.name) };
  const refOf = ({ person, name }: { person: string; name: string }): string => {
    const there = refs.get(person);
    if (there !== undefined) return there;
    const ref = `p${String(refs.size + 1)}`;
    refs.set(person, ref);
    personal[ref] = personText(person, name);
    return ref;
  };
  const frozen = seats.map(({ id, organisation, people }) => ({
    id,
    organisation,
    people: people.map(refOf),
    guests: people.filter(({ guest }) => guest).map(refOf),
  }));
  return { fact: { kind: 'opened', ballot, terms, seats: frozen }, by: 'p1', personal };
};

/** Why a prepared ballot cannot be opened at this moment, by the group as it is now; null when it can. */
export const openingFault = (
  proposal: Proposal,
  draft: string,
  roster: Roster,
  now: string,
): RefusalCode | null => {
  if (proposal.terms.group.id !== roster.groupId) return 'no-draft';
  if (draftHash(proposal) !== draft) return 'draft-changed';
  return proposalFault(proposal, membersOf(roster), now);
};

/**
 * Opens a prepared ballot: freezes it and has it sent. Confirmed twice it is opened once, and both are told so.
 * @param draft the hash the preview showed
 * @param roster the group as it is now: who sits in it may have changed since the preview
 */
export const open = async (
  deciding: Deciding,
  actor: Actor,
  { ballot, draft }: { ballot: BallotId; draft: string },
  roster: Roster,
): Promise<Outcome<Opened>> => {
  const { store, tenant } = deciding;
  const refuse = (code: Parameters<typeof refused>[1]['code']): Promise<Outcome<Opened>> =>
    refused(deciding, { act: 'open', subject: ballot, actor, code });
  if (!mayRun(actor.rolesIn(roster.groupId))) return refuse('only-chair-or-secretary');
  if (!ballotId.safeParse(ballot).success) return refuse('no-draft');
  const found = await readDraft(store, tenant, ballot);
  const proposal = found?.value.proposal ?? null;
  if (proposal !== null && proposal.terms.group.id !== roster.groupId) return refuse('no-draft');
  // Ended ballots never run again, so what is read here holds when it is opened.
  if (proposal !== null && (await runningBefore(deciding, proposal)) !== null) return refuse('previous-runs');
  if (proposal !== null) await expectMore(deciding, ballot, { opening: true });
  const outcome = await attempt<Opened>(
    deciding,
    { act: 'open', ballot, actor },
    (head, now) => {
      if (head !== null && head.group.id === roster.groupId) return { keep: opened(head) };
      if (head !== null || proposal === null) return { refuse: 'no-draft' };
      const fault = openingFault(proposal, draft, roster, now);
      if (fault !== null) return { refuse: fault };
      return { write: [openingOf(ballot, proposal, actor)], then: (_, after) => opened(after) };
    },
    found?.etag ?? null,
  );
  if (outcome.ok) await relay(deciding, ballot);
  return outcome;
};
