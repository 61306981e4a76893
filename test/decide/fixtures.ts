import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import {
  open,
  prepare,
  startDeciding,
  type Actor,
  type Deciding,
  type Outcome,
  type Vote,
} from '../../bot/decide/decide.ts';
import type { BallotHead } from '../../data/model/ballot/head.ts';
import type { Proposal, SeatWish, Terms } from '../../data/model/ballot/terms.ts';
import type { Role, Roster } from '../../data/model/people.ts';
import { readHead } from '../../data/store/ballots/log.ts';
import type { Store } from '../../data/store/store.ts';
import { recountBallot } from '../../bot/decide/decide.ts';

export const tenant = 'vært';
export const group = { id: 'fsn', name: 'Fagligt strategisk niveau', region: 'Syddanmark' };

/** A clock that stands still until it is moved. */
export class StillClock {
  #at: number;
  constructor(at = '2026-03-02T08:00:00.000Z') {
    this.#at = Date.parse(at);
  }
  now = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(this.#at);
  get iso(): string {
    return new Date(this.#at).toISOString();
  }
  get ms(): number {
    return this.#at;
  }
  set(at: string | number): void {
    this.#at = typeof at === 'number' ? at : Date.parse(at);
  }
  addHours(hours: number): void {
    this.#at += hours * 3_600_000;
  }
}

export const personOf = (name: string): string => `${tenant}:${name.toLowerCase()}`;

/** Somebody with roles in the group. */
export const actor = (name: string, ...roles: Role[]): Actor => ({
  person: personOf(name),
  name,
  rolesIn: (groupId) => (groupId === group.id ? roles : []),
});

export const secretary = actor('Sekretær', 'secretary');
export const stranger = actor('Fremmed');

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Medlem${String(at + 1)}`);
export const member = (number: number): Actor => actor(`Medlem${String(number)}`, 'member');

export const rosterOf = (names: readonly string[]): Roster => ({
  groupId: group.id,
  name: group.name,
  region: group.region,
  members: [
    { person: secretary.person, name: secretary.name, role: 'secretary', organisation: null },
    ...names.map((name) => ({ person: personOf(name), name, role: 'member' as const, organisation: null })),
  ],
  contacts: [],
});

export const sitter = (name: string, guest = false) => ({ person: personOf(name), name, guest });

export const deadline = '2026-03-20T11:00:00.000Z';

export const termsOf = (more: Partial<Terms> = {}): Terms => ({
  group,
  number: 8,
  title: 'Udvidet samarbejde om akutteam',
  text: 'Det foreslås, at samarbejdet udvides fra 1. april.',
  closed: false,
  attachments: [{ name: 'Bilag 1.pdf', hash: 'b'.repeat(64), address: null }],
  form: 'for-against',
  options: [],
  legalBasis: { kind: 'stated-by-chair', text: 'Aftalt på mødet i januar.' },
  rule: { kind: 'simple' },
  quorum: null,
  silence: null,
  castingVote: null,
  visibility: 'open',
  deadline,
  minimumHours: 24,
  followUps: [],
  origin: null,
  previous: null,
  ...more,
});

/** As many people's own seats: `s1` is Medlem1's … */
export const ownSeats = (count: number): SeatWish[] =>
  people(count).map((name, at) => ({ id: `s${String(at + 1)}`, organisation: null, people: [sitter(name)] }));

export const proposalOf = (seats: readonly SeatWish[], more: Partial<Terms> = {}): Proposal => ({
  terms: termsOf(more),
  seats: [...seats],
});

export const rosterFor = (seats: readonly SeatWish[]): Roster =>
  rosterOf([
    ...new Set(seats.flatMap((seat) => seat.people.filter(({ guest }) => !guest).map(({ name }) => name))),
  ]);

export const value = <T>(outcome: Outcome<T>): T => {
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.refusal.code);
  return outcome.value;
};

export const codeOf = <T>(outcome: Outcome<T>): string => (outcome.ok ? 'ok' : outcome.refusal.code);

export const decidingOn = (store: Store, clock: StillClock): Deciding =>
  startDeciding({ store, tenant, clock });

/** Opens a ballot, as its secretary does, and gives its head. */
export const openBallot = async (
  deciding: Deciding,
  seats: readonly SeatWish[],
  more: Partial<Terms> = {},
): Promise<BallotHead> => {
  const roster = rosterFor(seats);
  const { ballot, draft } = value(await prepare(deciding, secretary, proposalOf(seats, more), roster));
  value(await open(deciding, secretary, { ballot, draft }, roster));
  return headNow(deciding, ballot);
};

export const headNow = async ({ store, tenant: whose }: Deciding, ballot: string): Promise<BallotHead> => {
  const found = await readHead(store, whose, ballot);
  assert.ok(found);
  return found.value;
};

/** The vote that a fresh card of the seat would send. */
export const voteOn = (head: BallotHead, seat: string, more: Partial<Vote> = {}): Vote => ({
  ballot: head.ballot,
  seat,
  version: head.seats.find(({ id }) => id === seat)?.version ?? 0,
  frozen: head.frozen,
  answer: 'for',
  option: null,
  remark: '',
  ...more,
});

/** Fails unless the log, recounted, is what the store says. */
export const recounts = async ({ store }: Deciding, ballot: string): Promise<void> => {
  const recounted = await recountBallot(store, tenant, ballot);
  assert.deepEqual(recounted?.faults, []);
};
