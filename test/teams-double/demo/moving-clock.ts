import { Temporal } from 'temporal-polyfill';
import { danishTimeOf } from '../../../data/calendar/danish-time.ts';
import type { Clock } from '../../../bot/clock.ts';

/** A clock that runs, and can be put to another time while everything that reads it goes on. */
export class MovingClock implements Clock {
  #ahead: number;

  constructor(start: number) {
    this.#ahead = start - Date.now();
  }

  get iso(): string {
    return new Date(Date.now() + this.#ahead).toISOString();
  }
  now = () => Temporal.Instant.fromEpochMilliseconds(Date.now() + this.#ahead);
  today = () => danishTimeOf(this.iso).day;
  forward(hours: number): void {
    this.#ahead += hours * 3_600_000;
  }
  set(instant: number): void {
    this.#ahead = instant - Date.now();
  }
}
