import { isDeepStrictEqual } from 'node:util';
import type { DecisionRecord, RecordedSeat } from '../../../data/model/ballot/decision.ts';
import type { StoredEvent } from '../../../data/model/ballot/event.ts';
import type { BallotHead } from '../../../data/model/ballot/head.ts';
import type { BallotId } from '../../../data/model/ballot/terms.ts';
import type { PersonId } from '../../../data/model/people.ts';
import { eraseBesideEvents, readEvents, readHead } from '../../../data/store/ballots/log.ts';
import {
  keepDecision,
  readDecisionRecord,
  replaceDecision,
} from '../../../data/store/decisions/decisions.ts';
import type { Deciding } from '../deciding.ts';
import { decisionOf } from '../relay/decision-of.ts';
import { refOf } from '../rules/seats.ts';

const over = ({ state }: BallotHead): boolean => state !== 'open' && state !== 'tied';

/** The numbers of the events whose remark or reason the person wrote, or that is theirs. */
const textsOf = (events: readonly StoredEvent[], ref: string): number[] =>
  events.flatMap(({ event, open }) => {
    // What the secretary recorded for somebody is that one's.
    const theirs = ('for' in event ? event.for : event.by) === ref;
    const texts = Object.keys(open).some((key) => key === 'remark' || key === 'reason');
    return theirs && texts ? [event.seq] : [];
  });

/**
 * What is left of a decision's record. It is only taken from: what is gone from it stays gone, also where the log was
 * read as it was before another erased somebody, as a replica may show it.
 */
const erasedRecord = (
  record: DecisionRecord,
  head: BallotHead,
  events: readonly StoredEvent[],
): DecisionRecord => {
  const made = decisionOf(head, events);
  if (made === null) return record;
  return {
    ...made,
    openedBy: record.openedBy && made.openedBy,
    asked: made.asked.map((label, at) => (record.asked[at] ?? null) && label),
    seats: made.seats.map((seat, at) => leftOfSeat(record.seats[at], seat)),
  };
};

const leftOfSeat = (kept: RecordedSeat | undefined, made: RecordedSeat): RecordedSeat => ({
  ...made,
  label: (kept?.label ?? null) && made.label,
  answeredBy: (kept?.answeredBy ?? null) && made.answeredBy,
  recordedBy: (kept?.recordedBy ?? null) && made.recordedBy,
  remark: (kept?.remark ?? null) && made.remark,
});

/**
 * Erases a person and what they wrote from a finished ballot and its decision; how the seats voted stays, and so does
 * the chain, since it is over digests only. That something was erased is an event itself. Safe to repeat.
 * @returns whether there was anything to take away; false also while the ballot is open: their vote may still be needed
 */
export const erasePerson = async (
  { store, tenant, ledger }: Deciding,
  ballot: BallotId,
  person: PersonId,
): Promise<boolean> => {
  const found = await readHead(store, tenant, ballot);
  if (found === null || !over(found.value)) return false;
  const ref = refOf(found.value, person);
  const before = await readEvents(store, tenant, ballot);
  // An erasure that was begun may have died anywhere below: what it left is done now, whoever it was about.
  if (ref === null && !before.some(({ stored }) => stored.event.kind === 'erased')) return false;
  // First the event that says so, then the texts: in between a recount finds nothing amiss.
  if (ref !== null) {
    const remarksOf = textsOf(
      before.map(({ stored }) => stored),
      ref,
    );
    await ledger.run<null>(ballot, (head) => {
      if (head === null || refOf(head, person) === null) return { refuse: 'no-ballot' };
      return { write: [{ fact: { kind: 'erased', people: [ref], remarksOf }, by: null }], then: () => null };
    });
  }
  let changed = ref !== null;
  const { people, remarksOf } = erasures(
    (await readEvents(store, tenant, ballot)).map(({ stored }) => stored),
  );
  await eraseBesideEvents(store, tenant, ballot, (stored) => {
    const keep = Object.entries(stored.open).filter(
      ([key]) => !people.has(key) && !(remarksOf.has(stored.event.seq) && !/^p\d+$/.test(key)),
    );
    changed ||= keep.length < Object.keys(stored.open).length;
    return Object.fromEntries(keep);
  });
  const { group } = found.value;
  let kept = false;
  for (;;) {
    const record = await readDecisionRecord(store, tenant, group.id, ballot);
    // Read after the record: whom another has erased from it by now must not come back with what is left here.
    const head = (await readHead(store, tenant, ballot))?.value;
    if (head === undefined) return changed;
    const events = (await readEvents(store, tenant, ballot)).map(({ stored }) => stored);
    if (record === null) {
      // Not relayed yet, or not seen yet here. Kept now, it cannot come later from somebody who read the names before.
      const decision = decisionOf(head, events);
      // Kept and still not there: what stood in it is gone.
      if (decision === null || kept) return changed;
      await keepDecision(store, tenant, decision);
      kept = true;
      continue;
    }
    const left = erasedRecord(record.value, head, events);
    if (isDeepStrictEqual(left, record.value)) return changed;
    if (await replaceDecision(store, tenant, left, record.etag)) return true;
  }
};

const erasures = (events: readonly StoredEvent[]): { people: Set<string>; remarksOf: Set<number> } => {
  const people = new Set<string>();
  const remarksOf = new Set<number>();
  for (const { event } of events) {
    if (event.kind !== 'erased') continue;
    for (const one of event.people) people.add(one);
    for (const seq of event.remarksOf) remarksOf.add(seq);
  }
  return { people, remarksOf };
};
