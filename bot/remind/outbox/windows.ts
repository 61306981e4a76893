/** At most `most` sends within any stretch of `ms` milliseconds. */
export interface Window {
  most: number;
  ms: number;
}

/** Teams' limits for one conversation, and for one app in one tenant (PLATFORM: documented by Microsoft). */
export const conversationWindows: readonly Window[] = [
  { most: 7, ms: 1_000 },
  { most: 8, ms: 2_000 },
  { most: 60, ms: 30_000 },
  { most: 1_800, ms: 3_600_000 },
];
export const tenantWindows: readonly Window[] = [{ most: 50, ms: 1_000 }];

/** Slots are kept this much further apart than the limits say, for a send leaves a little after its slot. In percent. */
const marginPercent = 5;

const withMargin = ({ most, ms }: Window): Window => ({
  most,
  ms: Math.ceil((ms * (100 + marginPercent)) / 100),
});

/** How late after its slot a send may leave; later, it needs another slot. In ms. */
export const mostLate = (1_000 * marginPercent) / 100;

/**
 * The next moments at which one may send, by the slots taken already (in order): a sliding log, so that no stretch of
 * any window ever has more than its limit. Pure; all in epoch milliseconds.
 */
export const nextSlots = (
  taken: readonly number[],
  windows: readonly Window[],
  from: number,
  count: number,
): number[] => {
  const all = [...taken];
  const slots: number[] = [];
  while (slots.length < count) {
    let slot = Math.max(from, all.at(-1) ?? from);
    for (const { most, ms } of windows.map(withMargin)) {
      const nth = all.at(-most);
      if (all.length >= most && nth !== undefined) slot = Math.max(slot, nth + ms);
    }
    all.push(slot);
    slots.push(slot);
  }
  return slots;
};

/** A slot further ahead than this was taken by a clock that has been put back since: nobody plans so far ahead. In ms. */
export const farAhead = 600_000;

/** The slots that can still matter. */
export const stillCounting = (
  taken: readonly number[],
  windows: readonly Window[],
  now: number,
): number[] => {
  const longest = Math.max(...windows.map(withMargin).map(({ ms }) => ms));
  const most = Math.max(...windows.map((one) => one.most));
  return taken.filter((slot) => slot > now - longest && slot <= now + farAhead).slice(-most);
};
