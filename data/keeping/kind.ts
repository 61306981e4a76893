import type { z } from 'zod';
import type { PersonId } from '../model/people.ts';
import type { Body, Container } from '../store/store.ts';

/** Whoever is erased, or asks what is stored about them. Names: for the few places where a name was written by hand. */
export interface Somebody {
  person: PersonId;
  names: readonly string[];
}

/** What becomes of an item. `empty`: its content goes and its id may be used again; `tombstone`: never again. */
export type Verdict = 'keep' | 'tombstone' | 'empty' | { body: Body };

/** What a rule of time looks at. */
export interface Passing {
  /** An instant. */
  now: string;
  /** Since when somebody is in no group and cannot be reached; null: they are. */
  goneSince: (person: PersonId) => string | null;
}

/** One kind of record, and everything that is settled about it. */
export interface KeptKind {
  container: Container;
  /** For people: what it is, about whom, why it is kept and for how long. Danish, as data protection lists it. */
  told: { what: string; about: string; why: string; until: string };
  /** What its partition is called after the tenant, and its ids. */
  partition: RegExp;
  id: RegExp;
  schema: z.ZodType;
  /** What the passing of time makes of it; never `{ body }`. Left out: it stays. */
  passed?: (body: unknown, passing: Passing) => Verdict | 'discard';
  /** A ballot whose running keeps it from passing. */
  neededBy?: (body: unknown) => string | null;
  /** What is left of it without somebody. Left out: it says nothing about anybody. `ballots`: the log's own way. */
  without?: 'ballots' | ((body: unknown, somebody: Somebody) => Verdict);
  /** What of it is about somebody; null: nothing. Left out with `without`. */
  of?: (body: unknown, somebody: Somebody) => object | null;
}

/** A kind with its rules typed by its schema. */
export const kind = <T extends Body>({
  passed,
  neededBy,
  without,
  of,
  ...rest
}: Omit<KeptKind, 'schema' | 'passed' | 'neededBy' | 'without' | 'of'> & {
  schema: z.ZodType<T>;
  passed?: (body: T, passing: Passing) => Verdict | 'discard';
  neededBy?: (body: T) => string | null;
  without?: 'ballots' | ((body: T, somebody: Somebody) => Verdict);
  of?: (body: T, somebody: Somebody) => object | null;
}): KeptKind => ({
  ...rest,
  ...(passed && { passed: (body, passing) => passed(body as T, passing) }),
  ...(neededBy && { neededBy: (body) => neededBy(body as T) }),
  ...(without && {
    without:
      without === 'ballots' ? without : (body: unknown, somebody: Somebody) => without(body as T, somebody),
  }),
  ...(of && { of: (body, somebody) => of(body as T, somebody) }),
});
