import type { Citation } from '../../data/model/answer.ts';
import type { IsoDate } from '../../data/model/time.ts';
import type { ThingId } from '../../data/register/thing.ts';
import type { Features } from './finding/judging/features.ts';
import type { Language } from './question/question.ts';

/** Something that may answer the question, with all that is needed to tell it and to judge it. */
export interface Candidate {
  /** The kind of answer that found it. */
  kind: string;
  /** What it is about: candidates about different things may be alternatives. */
  subject: ThingId | null;
  /** What tells it apart from the alternatives, in Danish names: "Region Syddanmark", a group's name. */
  label: string;
  region: string | null;
  /** One sentence that answers. */
  lead: (language: Language) => string;
  /** A shorter one, for a list of alternatives. */
  brief?: (language: Language) => string;
  /** The body it names, if one: what "gruppen" means in the next question. */
  body?: string;
  /** The first is the proof; the others are told if there is room. */
  citations: readonly Citation[];
  /** The citations are members of a list: rather all of them shortened than some in full. */
  list?: true;
  /** Days or amounts it would be told for; two candidates alike but for these are no answer. */
  values?: readonly string[];
  /** How well a sentence holds the sort of thing asked for; 1 fully. */
  holds?: number;
  /** Its papers are of a later day than the one asked about; its lead says so. What was known by then goes before it. */
  later?: true;
  /** Asked how things are now, it only tells how they were: the day of its paper. Told as the nearest, never as answer. */
  stale?: IsoDate;
  /** Says only that the papers leave it open: an alternative among others, never an answer. */
  open?: true;
  /** What speaks for a passage and against it, by name. */
  features?: Features;
  /** How likely a passage answers, 0–1. */
  chance?: number;
  /** Share of the question's weight it accounts for, 0–1. */
  accounted: number;
  /** How well it fits, for ranking among candidates that account for the question. */
  score: number;
  /** What is left unaccounted for, for `--explain`. */
  missing: readonly string[];
}
