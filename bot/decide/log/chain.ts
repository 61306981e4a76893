import { randomBytes } from 'node:crypto';
import type {
  BallotEvent,
  BallotFact,
  Disclosed,
  PersonRef,
  StoredEvent,
} from '../../../data/model/ballot/event.ts';
import { canonical, digestOf, hashOf } from '../../../data/model/canonical.ts';

/** Where a chain has got to: nothing yet is seq 0 and the empty hash. */
export interface ChainEnd {
  seq: number;
  hash: string;
  at: string;
}
export const noChain: ChainEnd = { seq: 0, hash: '', at: '' };

/** Something that is to be written down: what, by whom, and the personal texts that go beside it. */
export interface Draft {
  fact: BallotFact;
  by: PersonRef | null;
  /** Personal texts by their name: a person's reference, `remark` or `reason`. */
  personal?: Record<string, string>;
}

/** 128 bits from the system's source. Handed in, so that tests can repeat themselves. */
export type Salt = () => string;

const saltBytes = 16;
let drawn = Buffer.alloc(0);
/** Drawn for many at once, since asking the system costs more than all else of sealing; each is given once. */
export const randomSalt: Salt = () => {
  if (drawn.length < saltBytes) drawn = randomBytes(256 * saltBytes);
  const salt = drawn.toString('hex', 0, saltBytes);
  drawn = drawn.subarray(saltBytes);
  return salt;
};

/** A person as the text their digest is made of. */
export const personText = (person: string, name: string): string => canonical({ person, name });

/**
 * Puts an event at the end of a chain: numbers and seals it. Its time is never before the one before, whatever the
 * clocks of several servers say.
 */
export const appendTo = (
  end: ChainEnd,
  { fact, by, personal = {} }: Draft,
  now: string,
  salt: Salt,
): StoredEvent => {
  const open: Record<string, Disclosed> = {};
  const sealed: Record<string, string> = {};
  for (const [key, text] of Object.entries(personal)) {
    const own = { salt: salt(), text };
    open[key] = own;
    sealed[key] = digestOf(own.salt, own.text);
  }
  const at = now > end.at ? now : end.at;
  const event: BallotEvent = { ...fact, seq: end.seq + 1, at, by, sealed, previous: end.hash };
  return { event, hash: hashOf(event), open };
};

export type ChainFault =
  | {
      code: 'hole' | 'wrong-hash' | 'wrong-link' | 'wrong-digest' | 'no-digest' | 'back-in-time';
      seq: number;
    }
  | { code: 'missing-text'; seq: number };

/**
 * Checks a whole log, in order: numbers without holes, each hash, each link, and that what stands beside an event is
 * what its digests were made of. What is gone from beside it must have been erased by an event that says so.
 */
export const verifyChain = (events: readonly StoredEvent[]): ChainFault[] => {
  const faults: ChainFault[] = [];
  const gone: { key: string; seq: number }[] = [];
  let end = noChain;
  for (const { event, hash, open } of events) {
    const { seq } = event;
    const fault = (code: ChainFault['code']): void => void faults.push({ code, seq });
    if (seq !== end.seq + 1) fault('hole');
    if (event.previous !== end.hash) fault('wrong-link');
    if (event.at < end.at) fault('back-in-time');
    if (hashOf(event) !== hash) fault('wrong-hash');
    for (const [key, digest] of Object.entries(event.sealed)) {
      const one = open[key];
      if (one === undefined) gone.push({ key, seq });
      else if (digestOf(one.salt, one.text) !== digest) fault('wrong-digest');
    }
    if (Object.keys(open).some((key) => !(key in event.sealed))) fault('no-digest');
    end = { seq, hash, at: event.at };
  }
  if (gone.length > 0) {
    const erased = erasedBy(events);
    for (const { key, seq } of gone)
      if (!erased.has(/^p\d+$/.test(key) ? key : String(seq))) faults.push({ code: 'missing-text', seq });
  }
  return faults;
};

/** Person references, and numbers of events whose texts were taken away. */
const erasedBy = (events: readonly StoredEvent[]): Set<string> => {
  const erased = new Set<string>();
  for (const { event } of events) {
    if (event.kind !== 'erased') continue;
    for (const one of event.people) erased.add(one);
    for (const seq of event.remarksOf) erased.add(String(seq));
  }
  return erased;
};
