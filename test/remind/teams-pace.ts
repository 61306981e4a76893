import type { Delivered } from '../../bot/remind/outbox/ports.ts';
import { conversationWindows, tenantWindows, type Window } from '../../bot/remind/outbox/windows.ts';
import { conversationOf } from '../../data/store/outbox/keys.ts';
import type { OutboxRow } from '../../data/model/outbox.ts';

/** A time that stands still until everybody waits, and then goes on to the first who does. */
export class FakeTime {
  at: number;
  readonly #waiting: { until: number; go: () => void }[] = [];
  constructor(at = '2026-03-02T08:00:00.000Z') {
    this.at = Date.parse(at);
  }
  now = (): number => this.at;
  waitUntil = (until: number): Promise<void> =>
    until <= this.at
      ? Promise.resolve()
      : new Promise((go) => {
          this.#waiting.push({ until, go });
          setImmediate(() => this.#next());
        });
  #next(): void {
    this.#waiting.sort((a, b) => a.until - b.until);
    const first = this.#waiting.shift();
    if (first === undefined) return;
    this.at = Math.max(this.at, first.until);
    first.go();
  }
}

/** Teams as far as pace goes: notes when each message came, and answers as it is told to. */
export class PacedTeams {
  readonly sent: { at: number; row: OutboxRow }[] = [];
  answer: (row: OutboxRow, nth: number) => Delivered | Error = (_, nth) => ({
    kind: 'delivered',
    activity: `1:${String(nth)}`,
  });
  readonly #now: () => number;
  constructor(now: () => number) {
    this.#now = now;
  }

  deliver = async (row: OutboxRow): Promise<Delivered> => {
    this.sent.push({ at: this.#now(), row });
    const answer = this.answer(row, this.sent.length);
    if (answer instanceof Error) throw answer;
    return answer;
  };

  /** The stretches in which more came than Teams documents that it takes. */
  get tooFast(): string[] {
    const faults = overrun(
      'tenant',
      this.sent.map(({ at }) => at),
      tenantWindows,
    );
    const byConversation = new Map<string, { at: number }[]>();
    for (const one of this.sent) {
      const name = conversationOf(one.row.recipient);
      byConversation.set(name, [...(byConversation.get(name) ?? []), one]);
    }
    for (const [name, sent] of byConversation)
      faults.push(
        ...overrun(
          name,
          sent.map(({ at }) => at),
          conversationWindows,
        ),
      );
    return faults;
  }
}

/** Where more than a window's most fall within less than its length. */
export const overrun = (name: string, times: readonly number[], windows: readonly Window[]): string[] => {
  const sorted = [...times].sort((a, b) => a - b);
  return windows.flatMap(({ most, ms }) =>
    sorted.flatMap((at, index) => {
      const last = sorted[index + most];
      return last !== undefined && last - at < ms
        ? [`${name}: ${String(most + 1)} in ${String(last - at)} ms`]
        : [];
    }),
  );
};
