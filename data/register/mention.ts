import type { IsoDate } from '../model/time.ts';
import type { ThingKind } from './thing.ts';

/** One paper's mention of a thing, before it is known which mentions mean the same thing. */
export interface Mention {
  kind: ThingKind;
  name: string;
  aliases: readonly string[];
  /** Short region name, or null. */
  region: string | null;
  /** What the name is relative to: the body whose paper it is, or the parent. */
  within: string | null;
  document: string;
  draft: boolean;
  number: number | null;
  date: IsoDate | null;
}
