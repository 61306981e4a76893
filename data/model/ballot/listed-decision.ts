import type { Citation } from '../answer.ts';
import type { IsoDate } from '../time.ts';

/** One decision as a list of decisions tells it; every `quote` is a line of its minutes. */
export interface ListedDecision {
  ballot: string;
  group: string;
  day: IsoDate;
  /** When it was closed: of two on one day the later is the newer. */
  closedAt: string;
  number: number | null;
  title: string;
  /** In writing, or reported to Punkt. */
  origin: 'ballot' | 'reported';
  /** "Vedtaget.", or the first line of what was reported. */
  outcome: Citation;
  /** Who was against or objected, in a line; or that nobody was. Null where the record does not tell. */
  opposing: Citation | null;
  /** What each said. */
  positions: { party: string; counted: string; citation: Citation }[];
}
