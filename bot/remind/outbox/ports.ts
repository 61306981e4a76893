import type { OutboxRow, Recipient } from '../../../data/model/outbox.ts';
import type { Store } from '../../../data/store/store.ts';

/** What came of asking Teams to deliver. */
export type Delivered =
  /** `activity`: Teams' id of the message. */
  | { kind: 'delivered'; activity: string }
  /** 429: everybody waits. */
  | { kind: 'throttled'; retryAfterMs: number }
  /** Certainly not delivered, and it may go better later: 412, no connection. */
  | { kind: 'again'; reason: string }
  /** 403: this recipient gets nothing until they return. */
  | { kind: 'stopped'; code: string }
  /** Never: 400, 404, 413. */
  | { kind: 'refused'; reason: string }
  /** Asked, and no answer came: it may have arrived. */
  | { kind: 'lost'; reason: string };

/**
 * Makes the message of a row, as it is at this moment, and has it delivered. Without retries of its own, for a retry
 * may double what was delivered. What it throws counts as `lost`.
 */
export type Deliver = (row: OutboxRow) => Promise<Delivered>;

/** Whether a row is to be sent; `notBefore`: it is, and not at this hour. */
export type Needed = boolean | { notBefore: string };

/** What the outbox asks of others. */
export interface OutboxPorts {
  store: Store;
  tenant: string;
  /** Epoch milliseconds. */
  now: () => number;
  /** Returns at that moment, or at once when it has passed. */
  waitUntil: (at: number) => Promise<void>;
  deliver: Deliver;
  /** Of the feature that planned it: is it still needed? */
  stillNeeded: (row: OutboxRow) => Promise<Needed>;
  /** Why somebody cannot be reached; null when they can. */
  silence: (recipient: Recipient) => Promise<string | null>;
  /** Teams has said that somebody cannot be reached any more. */
  onStopped: (recipient: Recipient, code: string) => Promise<void>;
  /** Names this process in claims. */
  worker: string;
}
