import type { IsoDate } from '../../../data/model/time.ts';
import type { Saying } from './saying.ts';
import type { Word } from './words.ts';

export type Language = 'da' | 'en';

/** The sort of thing a question wants to hear. */
export type Sought =
  | 'time'
  | 'clock'
  | 'place'
  | 'who'
  | 'money'
  | 'count'
  | 'often'
  | 'span'
  | 'reason'
  | 'yes-no'
  | 'list'
  | 'what';

/** A word of the question that an answer must account for. */
export interface ContentWord extends Word {
  sayings: readonly Saying[];
  /** How telling it is (the rarer, the more). */
  weight: number;
  /** It is what is asked of something (owner, absent, approved), and not what it is asked of. */
  predicate: boolean;
  /** No paper knows it, nor everyday language, and it stands where a name or a subject does. */
  unheard: boolean;
}

/** A stretch of days the question speaks of. */
export interface AskedTime {
  from: IsoDate | null;
  to: IsoDate | null;
  /** "før", "efter", "until": days on one side of it are meant, and no paper is asked for by its day. */
  side: 'before' | 'after' | null;
  /** As the question says it. */
  words: string;
  /** No year is said: any year's will do, the paper's own first. */
  yearless: boolean;
}

/** A question, taken apart. What it asks for is found by the kinds of answer, each by its own cues. */
export interface Question {
  text: string;
  folded: string;
  language: Language;
  sought: Sought;
  words: readonly Word[];
  content: readonly ContentWord[];
  times: readonly AskedTime[];
  /** The day it is asked from the point of view of. */
  asOf: IsoDate;
  /** It asks how things were before: "havde", "tidligere", "before". */
  past: boolean;
  /** It asks how things are now: "nu", "i dag", "currently". */
  present: boolean;
  /** Named in the question, or else the region of the conversation. */
  region: string | null;
  /** The region that a place named in the question lies in: a hint, no more; places go from one region to another. */
  regionHinted: string | null;
  /** The region is named in the question itself. */
  regionNamed: boolean;
  /** The body of the conversation. */
  group: string | null;
}
