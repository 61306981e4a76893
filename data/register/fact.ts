import type { Citation } from '../model/answer.ts';
import type { IsoDate, When } from '../model/time.ts';
import type { ThingId } from './thing.ts';

/** What a fact says of its subject. The object is read from left to right: subject – relation – object. */
export type Relation =
  // groups
  | 'parent'
  | 'replaces'
  | 'task'
  | 'seat'
  | 'chair'
  | 'contact'
  | 'secretariat'
  | 'meeting-rule'
  | 'limit'
  | 'period'
  // agreements
  | 'owner'
  | 'party'
  | 'approval'
  | 'event'
  // meetings and their items
  | 'met'
  | 'planned-meeting'
  | 'on-agenda'
  | 'recommendation'
  | 'decision'
  | 'position'
  | 'attachment'
  | 'follow-up'
  | 'deadline'
  | 'amount'
  // people and words
  | 'role'
  | 'attendance'
  | 'meaning';

/**
 * How far a fact may be relied on: a draft is not in force, and what a newer version of the same paper has replaced
 * is only history. Both stay citable.
 */
export type Standing = 'in-force' | 'draft' | 'superseded';

/** One thing a paper says, with where it says so. */
export interface Fact {
  subject: ThingId;
  relation: Relation;
  /** The other end as the papers word it: a name, a date, a sentence. */
  object: string;
  /** The other end, where it is itself something the register knows. */
  objectId: ThingId | null;
  /** Only what the paper states. The paper's own day is `statedOn`, and no effective date. */
  validFrom: When | null;
  validTo: When | null;
  /** The day of the paper that says so; null for undated papers. */
  statedOn: IsoDate | null;
  standing: Standing;
  /** `superseded`: the day of the newer version; until then this one held. Null for drafts, which never did. */
  supersededOn: IsoDate | null;
  /** The paper is sent out before its own day: an agenda is of the meeting it calls. */
  announces: boolean;
  /** A word more about it: a decision's outcome, an approval's state, a deadline's kind, "absent". */
  quality: string | null;
  /** When it is to happen or happened: a deadline's day, an approval's, a meeting's. */
  when: When | null;
  /** A deadline's first date, where it was moved. */
  movedFrom: When | null;
  /** The paper, by document id. */
  document: string;
  /** The agenda item it belongs to. */
  item: ThingId | null;
  citation: Citation;
  /** More places that bear it out, such as the list line that names the agreement. */
  also: readonly Citation[];
}
