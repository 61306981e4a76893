import type { RawText } from '../../../model/raw-text.ts';
import type { Limits } from '../limits.ts';
import type { UnreadableCode } from '../unreadable-file.ts';

/** What the reading thread is asked. */
export interface Job {
  kind: 'pdf' | 'zip';
  bytes: Uint8Array;
  file: string;
}

/** What the reading thread is started with. */
export interface ThreadData {
  limits: Limits;
}

/** What it answers: any number of `progress`, then one of the others. `failed` is a fault of ours. */
export type Answer =
  | { type: 'started' }
  | { type: 'progress'; done: number; total: number }
  | { type: 'read'; raw: RawText }
  | { type: 'unreadable'; code: UnreadableCode };
