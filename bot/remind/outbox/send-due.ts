import type { OutboxRow } from '../../../data/model/outbox.ts';
import { bucketsOf, conversationOf } from '../../../data/store/outbox/keys.ts';
import { pauseAll, pausedUntil, takeSlotAt, takeSlots, tenantPace } from './pace.ts';
import type { Delivered, OutboxPorts } from './ports.ts';
import { dueRows, writeRows, type HeldRow } from './rows.ts';
import { conversationWindows, mostLate } from './windows.ts';

/** How long a process that claimed a row is trusted to be at it. Then another takes over. In ms. */
const leaseMs = 60_000;
/** Claimed at once: what can be sent well within the lease. */
const mostClaimed = 25;
const mostTries = 8;
const firstBackoffMs = 2_000;

/** Why a row waits that would come at a time when its recipient is not to be disturbed. */
export const calm = 'calm';

const iso = (ms: number): string => new Date(ms).toISOString();

const final = (row: OutboxRow, state: OutboxRow['state'], reason: string | null): OutboxRow => ({
  ...row,
  state,
  reason,
  claim: null,
});

const waiting = (row: OutboxRow, dueMs: number, reason: string): OutboxRow => ({
  ...row,
  state: 'waiting',
  due: iso(dueMs),
  reason,
  claim: null,
});

/** Claims what is due in a bucket. A row whose claimer died while Teams may have been asked is in doubt from now on. */
const claimDue = async ({ store, now, worker }: OutboxPorts, bucket: string): Promise<HeldRow[]> => {
  const due = await dueRows(store, bucket, now(), mostClaimed);
  const claimed = due.map((held): HeldRow => {
    const { row } = held;
    const inDoubt = row.claim?.begun === true;
    return {
      ...held,
      row: {
        ...row,
        state: 'sending',
        claim: { by: worker, until: iso(now() + leaseMs), begun: false },
        doubtful: row.doubtful + (inDoubt ? 1 : 0),
      },
    };
  });
  // Somebody else is at this bucket just now: let them.
  return (await writeRows(store, claimed)) ?? [];
};

/** What a claimed row is instead when it is not to be sent, or not now. */
const needless = async (ports: OutboxPorts, { row }: HeldRow): Promise<OutboxRow | null> => {
  if (iso(ports.now()) >= row.expires) return final(row, 'expired', null);
  const silence = await ports.silence(row.recipient);
  if (silence !== null) return final(row, 'stopped', silence);
  const needed = await ports.stillNeeded(row);
  if (typeof needed === 'object') return waiting(row, Date.parse(needed.notBefore), calm);
  return needed ? null : final(row, 'not-needed', null);
};

/** What a row is after Teams was asked. */
const after = (row: OutboxRow, delivered: Delivered, now: number): OutboxRow => {
  const tries = row.tries + 1;
  const tried = { ...row, tries };
  switch (delivered.kind) {
    case 'delivered':
      return { ...final(tried, 'sent', null), sentAt: iso(now), activity: delivered.activity };
    case 'throttled':
      return waiting(row, now + delivered.retryAfterMs, 'throttled');
    case 'again':
      return tries >= mostTries
        ? final(tried, 'dead', delivered.reason)
        : waiting(tried, now + firstBackoffMs * 2 ** (tries - 1), delivered.reason);
    case 'stopped':
      return final(tried, 'stopped', delivered.code);
    case 'refused':
      return final(tried, 'dead', delivered.reason);
    case 'lost':
      // One more time, for it may not have arrived; not a third, for it may have arrived twice.
      return row.doubtful > 0
        ? final(tried, 'dead', `in doubt: ${delivered.reason}`)
        : { ...waiting(tried, now + firstBackoffMs, delivered.reason), doubtful: 1 };
  }
};

const deliver = async ({ deliver: ask }: OutboxPorts, row: OutboxRow): Promise<Delivered> => {
  try {
    return await ask(row);
  } catch (error) {
    return { kind: 'lost', reason: error instanceof Error ? error.message : String(error) };
  }
};

/** Sends one claimed row at its slot, and writes down what came of it. */
const sendAt = async (ports: OutboxPorts, held: HeldRow, slot: number): Promise<OutboxRow | null> => {
  const { store, tenant, now } = ports;
  const { row } = held;
  const pace = { name: conversationOf(row.recipient), windows: conversationWindows };
  const conversation = await takeSlotAt(store, tenant, pace, slot);
  if (!conversation.taken) {
    const later = waiting(row, conversation.next, 'pace');
    return (await writeRows(store, [{ ...held, row: later }])) === null ? null : later;
  }
  const begun = { ...row, claim: row.claim && { ...row.claim, begun: true } };
  const mine = await writeRows(store, [{ ...held, row: begun }]);
  // The claim ran out meanwhile, and somebody else has it.
  if (mine?.[0] === undefined) return null;
  await ports.waitUntil(slot);
  const paused = await pausedUntil(store, tenant);
  const tooLate = now() - slot > mostLate;
  const delivered: Delivered | null = paused > now() || tooLate ? null : await deliver(ports, row);
  if (delivered?.kind === 'throttled') await pauseAll(store, tenant, now() + delivered.retryAfterMs);
  if (delivered?.kind === 'stopped') await ports.onStopped(row.recipient, delivered.code);
  const next =
    delivered === null
      ? waiting(row, Math.max(paused, now()), tooLate ? 'late' : 'throttled')
      : after(row, delivered, now());
  return (await writeRows(store, [{ ...mine[0], row: next }])) === null ? null : next;
};

/** What one round did, by what became of the rows. */
export type SendRound = Record<OutboxRow['state'], number>;

/**
 * Sends what is due, once: claims rows bucket by bucket, drops what is no longer needed, and sends the rest at Teams'
 * pace, which all processes share. Any number of processes may do this at once. To be called again and again; a round
 * that did nothing tells that nothing is due.
 */
export const sendDue = async (ports: OutboxPorts): Promise<SendRound> => {
  const { store, tenant, now } = ports;
  const round: SendRound = {
    waiting: 0,
    sending: 0,
    sent: 0,
    'not-needed': 0,
    expired: 0,
    stopped: 0,
    dead: 0,
  };
  const count = (row: OutboxRow | null): void => {
    if (row !== null) round[row.state] += 1;
  };
  for (const bucket of bucketsOf(tenant)) {
    const wanted: HeldRow[] = [];
    for (const held of await claimDue(ports, bucket)) {
      const dropped = await needless(ports, held);
      if (dropped === null) wanted.push(held);
      else if ((await writeRows(store, [{ ...held, row: dropped }])) !== null) count(dropped);
    }
    if (wanted.length === 0) continue;
    const slots = await takeSlots(store, tenant, tenantPace, now(), wanted.length);
    const sends = wanted.map((held, at) => sendAt(ports, held, slots[at] ?? now()));
    for (const row of await Promise.all(sends)) count(row);
  }
  return round;
};
