import type { PaperAccess } from '../model/access.ts';
import type { ListedDecision } from '../model/ballot/listed-decision.ts';
import type { Paper, Passage } from '../model/paper.ts';
import type { RawText } from '../model/raw-text.ts';
import type { Fact, Relation } from './fact.ts';
import type { Thing, ThingId } from './thing.ts';

/** One imported paper as the register is built from it. */
export interface RegisterPaper {
  documentId: string;
  /** File name: how citations name the document. */
  file: string;
  raw: RawText;
  paper: Paper;
  /** Document id of the newer version of the same paper. */
  supersededBy?: string | null;
  /** Who may read it, as the store classifies it; absent: everybody. */
  access?: PaperAccess;
  /** For the paper a decision made: what lists of decisions tell of it. */
  decided?: ListedDecision | null;
  /** The stretches that can be quoted. */
  passages: readonly Passage[];
}

/** A passage with the paper it stands in. */
export interface PlacedPassage {
  document: string;
  index: number;
  passage: Passage;
}

/** The read model the questions run on. Nothing in it changes; a new import makes a new one. */
export interface Register {
  readonly papers: ReadonlyMap<string, RegisterPaper>;
  readonly things: ReadonlyMap<ThingId, Thing>;
  readonly facts: readonly Fact[];
  /** What is said of a thing, newest paper first. */
  about(subject: ThingId, relation?: Relation): readonly Fact[];
  /** What points at a thing: who owns it, what replaced it. Newest paper first. */
  pointingAt(object: ThingId, relation?: Relation): readonly Fact[];
  /** Every stretch of every paper that is not superseded; put together at each call, and not kept. */
  passages(): readonly PlacedPassage[];
}
