import type { FactOf, PersonRef, StoredEvent } from '../../../data/model/ballot/event.ts';
import type { BallotHead, SeatState, StandingAnswer } from '../../../data/model/ballot/head.ts';
import { hashOf } from '../../../data/model/canonical.ts';

/** A log that no ballot can have: the message says which event and why. */
export class ImpossibleLog extends Error {
  override readonly name = 'ImpossibleLog';
}

type People = BallotHead['people'];

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const personIn = (text: string, seq: number): People[PersonRef] => {
  const read = parsed(text) as { person?: unknown; name?: unknown } | null;
  const { person, name } = read ?? {};
  if (typeof person !== 'string' || typeof name !== 'string')
    throw new ImpossibleLog(`Beside event ${String(seq)} stands no person.`);
  return { person, name };
};

const isRef = (key: string): boolean => /^p\d+$/.test(key);

/** The people an event names for the first time. Those who were erased are there without a name. */
const peopleIn = ({ event, open }: StoredEvent): People => {
  const people: People = {};
  for (const key of Object.keys(event.sealed)) {
    if (!isRef(key)) continue;
    const text = open[key]?.text;
    people[key] = text === undefined ? { person: null, name: null } : personIn(text, event.seq);
  }
  return people;
};

/** Hash of what a ballot froze at its opening. */
export const frozenHash = (
  { terms, seats, ballot }: FactOf<'opened'>,
  sealed: Record<string, string>,
): string => hashOf({ ballot, terms, seats, sealed });

const begin = (tenant: string, stored: StoredEvent): BallotHead => {
  const { event, hash } = stored;
  const { seq, at } = event;
  const common = {
    tenant,
    objection: null,
    cast: null,
    result: null,
    tie: null,
    nudgedAt: null,
    next: null,
    people: peopleIn(stored),
    openedBy: event.by ?? 'p0',
    openedAt: at,
    seq,
    hash,
    at,
  };
  if (event.kind === 'opened') {
    const { ballot, terms, seats } = event;
    const { group, title, number, closed, form, options, rule, quorum, visibility, minimumHours } = terms;
    return {
      ...common,
      ...{ ballot, group, title, number, closed, form, options, rule, quorum, visibility, minimumHours },
      state: 'open',
      silence: terms.silence !== null,
      castingSeat: terms.castingVote?.seat ?? null,
      frozen: frozenHash(event, event.sealed),
      deadline: terms.deadline,
      seats: seats.map((seat) => ({ ...seat, recused: [], version: 0, answer: null })),
      closedAt: null,
      previous: terms.previous,
    };
  }
  if (event.kind === 'reported') {
    const { ballot, group, number, title, closed } = event;
    return {
      ...common,
      ...{ ballot, group, number, title, closed },
      state: 'reported',
      form: 'for-against',
      options: [],
      rule: { kind: 'simple' },
      quorum: null,
      silence: false,
      castingSeat: null,
      visibility: 'open',
      minimumHours: 0,
      frozen: hash,
      deadline: at,
      seats: [],
      closedAt: at,
      previous: null,
    };
  }
  throw new ImpossibleLog(`Event ${String(seq)}, ${event.kind}, cannot be the first.`);
};

const inSeat = (head: BallotHead, id: string, change: (seat: SeatState) => SeatState): SeatState[] => {
  const at = head.seats.findIndex((seat) => seat.id === id);
  const seat = head.seats[at];
  if (seat === undefined) throw new ImpossibleLog(`There is no seat ${id}.`);
  return head.seats.with(at, { ...change(seat), version: seat.version + 1 });
};

const remarkOf = ({ event, open }: StoredEvent): StandingAnswer['remark'] => {
  const digest = event.sealed['remark'];
  return digest === undefined ? null : { digest, salt: open['remark']?.salt ?? null };
};

/** The seat without the salt of a remark that was erased. */
const withoutSalt = (seat: SeatState, erased: readonly number[]): SeatState =>
  seat.answer?.remark != null && erased.includes(seat.answer.seq)
    ? { ...seat, answer: { ...seat.answer, remark: { ...seat.answer.remark, salt: null } } }
    : seat;

/** What an event changes in a ballot. */
const changeBy = (head: BallotHead, stored: StoredEvent): Partial<BallotHead> => {
  const { event, hash } = stored;
  const { seq, at } = event;
  switch (event.kind) {
    case 'opened':
    case 'reported':
      throw new ImpossibleLog(`Event ${String(seq)}, ${event.kind}, can only be the first.`);
    case 'voted': {
      const { answer, option, from } = event;
      const seats = inSeat(head, event.seat, (seat) => ({
        ...seat,
        answer: {
          ...{ answer, option, from, seq, hash, at, for: event.for },
          by: event.by ?? event.for,
          remark: remarkOf(stored),
          rank: seat.people.indexOf(event.for),
        },
      }));
      return { seats };
    }
    case 'objected': {
      const objection = { seat: event.seat, for: event.for, seq, hash, withdrawn: false };
      return {
        state: 'objected',
        closedAt: at,
        objection,
        seats: inSeat(head, event.seat, (one) => one),
      };
    }
    case 'objection-withdrawn':
      return { objection: head.objection && { ...head.objection, withdrawn: true } };
    case 'recused': {
      const seats = inSeat(head, event.seat, (seat) => ({
        ...seat,
        recused: [...seat.recused, { who: event.for, seq, hash }],
        // What somebody answered who should not have taken part does not count.
        answer: seat.answer?.for === event.for ? null : seat.answer,
      }));
      return { seats };
    }
    case 'extended':
      return { deadline: event.deadline };
    case 'seated': {
      const { people, guests } = event;
      return { seats: inSeat(head, event.seat, (seat) => ({ ...seat, people, guests })) };
    }
    case 'nudged':
      return { nudgedAt: at };
    case 'tied':
      return {
        state: 'tied',
        // Before the deadline only somebody's early close can have come to a tie.
        tie: {
          ...{ options: event.options, until: event.until, delivered: event.delivered },
          early: at < head.deadline,
        },
      };
    case 'cast': {
      const { seat, adopts, option } = event;
      return { cast: { seat, adopts, option, for: event.for, seq, hash } };
    }
    case 'closed':
      return { state: 'closed', result: event.result, closedAt: at };
    case 'voided':
      return { state: 'void', closedAt: at, next: event.next };
    case 'erased': {
      const people = { ...head.people };
      for (const one of event.people) people[one] = { person: null, name: null };
      return { people, seats: head.seats.map((seat) => withoutSalt(seat, event.remarksOf)) };
    }
  }
};

/**
 * The ballot after one more event. Pure; a head is nothing but its log read so from the beginning, which is how
 * recounting checks it.
 * @throws ImpossibleLog
 */
export const applyEvent = (tenant: string, head: BallotHead | null, stored: StoredEvent): BallotHead => {
  if (head === null) return begin(tenant, stored);
  const { seq, at } = stored.event;
  const change = changeBy(head, stored);
  const people = withNewcomers(change.people ?? head.people, stored);
  return { ...head, ...change, people, seq, hash: stored.hash, at };
};

/** Who was known before stays who they are, whatever a later event calls them. */
const withNewcomers = (people: People, stored: StoredEvent): People => {
  const named = peopleIn(stored);
  return Object.keys(named).some((ref) => !(ref in people)) ? { ...named, ...people } : people;
};

/** The ballot that a log makes. @throws ImpossibleLog */
export const headOf = (tenant: string, events: readonly StoredEvent[]): BallotHead | null =>
  events.reduce<BallotHead | null>((head, one) => applyEvent(tenant, head, one), null);
