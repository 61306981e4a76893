import { Temporal } from 'temporal-polyfill';
import { open, prepare, startDeciding, vote, type Actor, type Deciding } from '../../bot/decide/decide.ts';
import type { Proposal } from '../../data/model/ballot/terms.ts';
import type { Roster } from '../../data/model/people.ts';
import type { Store } from '../../data/store/store.ts';

export const tenant = 'bench';
const group = { id: 'gruppe', name: 'Fagligt strategisk niveau', region: null };
export const deadline = '2026-03-20T11:00:00.000Z';

export const actorOf = (name: string, role: 'secretary' | 'member'): Actor => ({
  person: `${tenant}:${name}`,
  name,
  rolesIn: () => [role],
});
const secretary = actorOf('sekretær', 'secretary');
export const memberOf = (number: number): Actor => actorOf(`medlem-${String(number)}`, 'member');

/** A clock that stands still, and can be set. */
export const clockAt = (at: string): { now: () => Temporal.Instant; set: (to: string) => void } => {
  let instant = Temporal.Instant.from(at);
  return { now: () => instant, set: (to) => (instant = Temporal.Instant.from(to)) };
};

export const decidingWith = (store: Store): Deciding & { clock: ReturnType<typeof clockAt> } => {
  const clock = clockAt('2026-03-02T08:00:00.000Z');
  return { ...startDeciding({ store, tenant, clock }), clock };
};

export const proposalOf = (seats: number): Proposal => ({
  terms: {
    ...{ group, number: 8, title: 'Udvidet samarbejde', closed: false, attachments: [], form: 'for-against' },
    text: 'Det foreslås, at samarbejdet udvides. '.repeat(20),
    ...{ options: [], quorum: { p: 1, q: 2, base: 'eligible' }, silence: null, castingVote: null },
    legalBasis: { kind: 'stated-by-chair', text: 'Aftalt på mødet.' },
    ...{ rule: { kind: 'simple' }, visibility: 'open', deadline, minimumHours: 0, followUps: [] },
    ...{ origin: null, previous: null },
  },
  seats: Array.from({ length: seats }, (_, at) => ({
    id: `s${String(at + 1)}`,
    organisation: null,
    people: [{ person: memberOf(at + 1).person, name: `Medlem ${String(at + 1)}`, guest: true }],
  })),
});

/** Opens a ballot of so many seats; what a vote for it must carry. */
export const openBallot = async (
  deciding: Deciding,
  seats: number,
): Promise<{ ballot: string; frozen: string }> => {
  const roster: Roster = { groupId: group.id, name: group.name, region: null, members: [], contacts: [] };
  const prepared = await prepare(deciding, secretary, proposalOf(seats), roster);
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const opened = await open(deciding, secretary, prepared.value, roster);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return { ballot: opened.value.ballot, frozen: opened.value.hash };
};

/** One member's vote for their own seat, the first. @throws Error when it is refused */
export const voteFor = async (
  deciding: Deciding,
  { ballot, frozen }: { ballot: string; frozen: string },
  number: number,
): Promise<void> => {
  const outcome = await vote(deciding, memberOf(number), {
    ...{ ballot, frozen, seat: `s${String(number)}`, version: 0, answer: 'for', option: null },
    remark: 'Tilsluttet med den bemærkning, at fristen fastholdes.',
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
};
