import type { Lead } from '../../../data/calendar/working-days.ts';
import type { Citation } from '../../../data/model/answer.ts';
import type { IsoDate } from '../../../data/model/time.ts';

/** Something a group's papers state, with where they do. */
export interface Stated<T> {
  value: T;
  source: Citation;
  /** It stands in a paper that is not in force. */
  draft: boolean;
  /** The last day it was stated to hold, where that has passed; the rule may be in use all the same. */
  until: IsoDate | null;
}

/** A meeting in each of so many equal parts of the year: 4 is one a quarter. */
export type Parts = 1 | 2 | 3 | 4 | 6 | 12;

/** A place, and how many of the year's meetings are held there; null where the papers do not count. */
export interface PlaceTurn {
  place: string;
  times: number | null;
}

/**
 * How a group meets, as far as its papers say. What they do not say is null and is asked for, never guessed: there is
 * no usual hour, and no usual number of meetings.
 */
export interface MeetingRules {
  /** Ordinary meetings a year. */
  perYear: Stated<number> | null;
  spread: Stated<Parts> | null;
  /** Minutes. */
  duration: Stated<number> | null;
  /** Theme meetings a year. */
  themes: Stated<number> | null;
  themeDuration: Stated<number> | null;
  /** The chairs meet before each meeting. */
  chairsBefore: Stated<true> | null;
  /** How long before a meeting its agenda is out at the latest. */
  agendaLead: Stated<Lead> | null;
  places: Stated<readonly PlaceTurn[]> | null;
  /** Who takes turns at leading the meeting and at writing the minutes. */
  leaders: Stated<readonly string[]> | null;
  minuteTakers: Stated<readonly string[]> | null;
  /** Decision and discussion stand first on the agenda, information last. */
  informationLast: Stated<boolean> | null;
}

export const noRules: MeetingRules = {
  perYear: null,
  spread: null,
  duration: null,
  themes: null,
  themeDuration: null,
  chairsBefore: null,
  agendaLead: null,
  places: null,
  leaders: null,
  minuteTakers: null,
  informationLast: null,
};
