import {
  extend,
  lookAfterBallots,
  object,
  open,
  prepare,
  recordVote,
  vote,
  type Deciding,
  type Outcome,
} from '../../../bot/decide/decide.ts';
import { nextRound } from '../../../bot/decide/running/void.ts';
import { replaceBallot } from '../../../bot/decide/running/void.ts';
import { deliveryReport } from '../../../bot/remind/outbox/report.ts';
import { readDecisions } from '../../../data/store/decisions/decisions.ts';
import { readList } from '../../../data/store/decisions/waiting.ts';
import type { Store } from '../../../data/store/store.ts';
import type { StillClock } from '../fixtures.ts';
import {
  group,
  headNow,
  member,
  ownSeats,
  proposalOf,
  rosterFor,
  secretary,
  tenant,
  value,
  voteOn,
} from '../fixtures.ts';

const seats = ownSeats(3);
const roster = rosterFor(seats);
const later = '2026-03-27T11:00:00.000Z';

/** What the steps of a scenario share: which ballots there are. */
export interface Memory {
  ballot: string;
  draft: string;
  second: string;
  secondDraft: string;
  /** Receipts, as far as anybody was given them. */
  receipts: string[];
}
export const freshMemory = (): Memory => ({
  ballot: '',
  draft: '',
  second: '',
  secondDraft: '',
  receipts: [],
});

type Step = (deciding: Deciding, clock: StillClock, memory: Memory) => Promise<void>;

const votes =
  (number: number, more = {}): Step =>
  async (deciding, _, memory) => {
    const it = { ...voteOn(await headNow(deciding, memory.ballot), `s${String(number)}`, more), version: 0 };
    memory.receipts.push(value(await vote(deciding, member(number), it)).hash);
  };

const done = <T>(outcome: Outcome<T>): void => void value(outcome);

/**
 * A ballot from its preparation to the next round's objection, step by step. Each step may be done again after a
 * process died in it, as a user does who got no answer.
 */
export const steps: Step[] = [
  async (deciding, _, memory) => {
    const { ballot, draft } = value(await prepare(deciding, secretary, proposalOf(seats), roster));
    [memory.ballot, memory.draft] = [ballot, draft];
  },
  async (deciding, _, { ballot, draft }) => done(await open(deciding, secretary, { ballot, draft }, roster)),
  votes(1),
  votes(2, { answer: 'reservation', remark: 'Med forbehold.' }),
  async (deciding, _, { ballot }) =>
    done(await extend(deciding, secretary, { ballot, reason: 'Ferie.', deadline: later })),
  async (deciding, _, memory) => {
    const it = { ...voteOn(await headNow(deciding, memory.ballot), 's3'), version: 0 };
    memory.receipts.push(value(await recordVote(deciding, secretary, member(3), it)).hash);
  },
  async (deciding, _, memory) => {
    const proposal = nextRound(proposalOf(seats, { deadline: '2026-04-30T10:00:00.000Z' }), memory.ballot);
    const { ballot, draft } = value(await prepare(deciding, secretary, proposal, roster));
    [memory.second, memory.secondDraft] = [ballot, draft];
  },
  async (deciding, clock) => {
    clock.set(later);
    const { failed } = await lookAfterBallots(deciding);
    const [first] = failed;
    if (first !== undefined) throw first.error;
  },
  async (deciding, _, { second: ballot, secondDraft: draft }) =>
    done(await open(deciding, secretary, { ballot, draft }, roster)),
  async (deciding, _, { second }) => {
    const { ballot, frozen } = await headNow(deciding, second);
    done(await object(deciding, member(2), { ballot, frozen, seat: 's2', version: 0, remark: 'Møde.' }));
  },
];

/** The end of the other kind: a ballot that is voided for a new round. */
export const replacing: Step[] = [
  ...steps.slice(0, 4),
  steps[6] as Step,
  async (deciding, _, { second, secondDraft }) =>
    done(
      await replaceBallot(
        deciding,
        secretary,
        { ballot: second, draft: secondDraft, reason: 'Forkert bilag.' },
        roster,
      ),
    ),
];

/** All that a scenario leaves in the store, but for what is drawn by lot. */
export const left = async (store: Store, { ballot, second }: Memory) => {
  const names = (id: string): string => (id === ballot ? 'first' : id === second ? 'second' : id);
  const reports = [];
  for (const id of [ballot, second])
    reports.push(await deliveryReport(store, tenant, { kind: 'ballot', id, groupId: group.id }));
  return {
    planned: reports.map(({ planned }) => planned),
    decisions: (await readDecisions(store, tenant, group.id))
      .map(({ record }) => [names(record.ballot), record.result?.outcome, record.result?.figures])
      .sort(),
    list: (await readList(store, tenant, group.id)).map((one) => [names(one.ballot), one.why]),
  };
};
