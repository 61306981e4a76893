import type { IsoDate } from '../model/time.ts';

/** Opaque, stable within one register. */
export type ThingId = string;

export type ThingKind = 'group' | 'agreement' | 'person' | 'meeting' | 'item' | 'term';

/** Something the papers speak of, by whatever names they give it. */
export interface Thing {
  id: ThingId;
  kind: ThingKind;
  /** The fullest name found. */
  name: string;
  /** Every form met in the papers, the name included. */
  names: readonly string[];
  /** Region by its short name ("Syddanmark"), or null where no paper tells. */
  region: string | null;
  /** The body it is part of, for names that many bodies have ("fagligt strategisk niveau", "formandskabet"). */
  within: string | null;
  /** Document ids that speak of it. */
  papers: readonly string[];
  /** All that is known of it stands in drafts. */
  draft: boolean;
  /** Items: the number on the agenda. */
  number: number | null;
  /** Meetings and items: the day. */
  date: IsoDate | null;
}
