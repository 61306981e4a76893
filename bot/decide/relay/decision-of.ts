import type { BallotEvent, StoredEvent } from '../../../data/model/ballot/event.ts';
import type { DecisionRecord, RecordedSeat } from '../../../data/model/ballot/decision.ts';
import type { BallotHead, SeatState } from '../../../data/model/ballot/head.ts';
import type { Result, SeatResult } from '../../../data/model/ballot/result.ts';
import { resultOf } from '../rules/counting/result.ts';
import { localOf } from '../rules/deadline.ts';
import { labelOf } from '../rules/seats.ts';

const nameOf = (head: BallotHead, ref: string | null): string | null =>
  ref === null ? null : (head.people[ref]?.name ?? null);

type Remarks = ReadonlyMap<number, string>;

/** What stands beside each event as its remark. */
export const remarksIn = (events: readonly StoredEvent[]): Map<number, string> =>
  new Map(
    events.flatMap(({ event, open }) => {
      const remark = open['remark']?.text;
      return remark === undefined ? [] : [[event.seq, remark] as const];
    }),
  );

const recordedSeat = (
  head: BallotHead,
  seat: SeatState,
  { counted, option }: SeatResult,
  remarks: Remarks,
): RecordedSeat => {
  const { answer } = seat;
  const objection = head.objection?.seat === seat.id ? head.objection : null;
  const recusal = counted === 'recused' ? (seat.recused.at(-1) ?? null) : null;
  const seq = objection?.seq ?? recusal?.seq ?? answer?.seq ?? 0;
  const given = objection === null && recusal === null ? answer : null;
  const who = objection?.for ?? given?.for ?? null;
  return {
    seat: seat.id,
    // A person's own answer is theirs, whoever has come into the seat since.
    label: seat.organisation === null && who !== null ? nameOf(head, who) : labelOf(head, seat),
    counted,
    option,
    answeredBy: nameOf(head, who),
    recordedBy: given === null || given.by === given.for ? null : nameOf(head, given.by),
    remark: remarks.get(seq) ?? null,
    at: objection === null ? (given?.at ?? null) : head.closedAt,
  };
};

/** Of a hidden ballot that was stopped, only the objection is told: it never came to a result. */
const told = (head: BallotHead, result: Result): { result: Result | null; seats: readonly SeatResult[] } =>
  head.state === 'objected' && head.visibility !== 'open'
    ? { result: null, seats: result.seats.filter(({ counted }) => counted === 'objection') }
    : { result, seats: result.seats };

const lastOf = <K extends BallotEvent['kind']>(events: readonly StoredEvent[], kind: K) =>
  events.findLast(
    (one): one is StoredEvent & { event: Extract<BallotEvent, { kind: K }> } => one.event.kind === kind,
  );

const ballotRecord = (head: BallotHead, events: readonly StoredEvent[]): DecisionRecord | null => {
  const opening = lastOf(events, 'opened')?.event;
  const ending = lastOf(events, 'closed') ?? lastOf(events, 'objected');
  if (opening === undefined || ending === undefined) return null;
  const { terms } = opening;
  const { event } = ending;
  const { result, seats } = told(head, event.kind === 'closed' ? event.result : resultOf(head));
  const remarks = remarksIn(events);
  const adopted = result?.outcome === 'adopted' || result?.outcome === 'acceded';
  return {
    kind: 'decision',
    origin: 'ballot',
    ballot: head.ballot,
    group: terms.group,
    number: terms.number,
    title: terms.title,
    text: terms.text,
    closed: terms.closed,
    attachments: terms.attachments,
    legalBasis: terms.legalBasis,
    form: terms.form,
    options: terms.options,
    rule: terms.rule,
    quorum: terms.quorum,
    visibility: terms.visibility,
    openedAt: opening.at,
    deadline: head.deadline,
    closedAt: event.at,
    early: event.kind === 'closed' && event.early,
    result,
    seats: seats.flatMap((one) => {
      const seat = head.seats.find(({ id }) => id === one.seat);
      return seat === undefined ? [] : [recordedSeat(head, seat, one, remarks)];
    }),
    asked: head.seats.map((seat) => labelOf(head, seat)),
    openedBy: nameOf(head, head.openedBy),
    decidedBy: null,
    decidedOn: localOf(event.at).day,
    followUps: adopted ? terms.followUps : [],
    previous: head.previous,
    chain: { seq: result === null ? null : event.seq, hash: ending.hash },
    version: 1,
  };
};

const reportedRecord = (head: BallotHead, events: readonly StoredEvent[]): DecisionRecord | null => {
  const report = lastOf(events, 'reported');
  if (report === undefined) return null;
  const { event } = report;
  return {
    kind: 'decision',
    origin: 'reported',
    ballot: head.ballot,
    group: event.group,
    number: event.number,
    title: event.title,
    text: event.text,
    closed: event.closed,
    attachments: [],
    legalBasis: null,
    form: null,
    options: [],
    rule: null,
    quorum: null,
    visibility: null,
    openedAt: event.at,
    deadline: null,
    closedAt: event.at,
    early: false,
    result: null,
    seats: [],
    asked: [],
    openedBy: nameOf(head, head.openedBy),
    decidedBy: event.decidedBy,
    decidedOn: event.decidedOn,
    followUps: event.followUps,
    previous: null,
    chain: { seq: event.seq, hash: report.hash },
    version: 1,
  };
};

/**
 * The decision that a finished log makes; null while there is none. Pure: made again from the same log it is the same,
 * whatever came after the closing event.
 */
export const decisionOf = (head: BallotHead, events: readonly StoredEvent[]): DecisionRecord | null => {
  if (head.state === 'reported') return reportedRecord(head, events);
  return head.state === 'closed' || head.state === 'objected' ? ballotRecord(head, events) : null;
};
