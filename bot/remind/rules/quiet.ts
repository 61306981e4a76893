import { avoidedByDefault, type AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import { danishTimeOf, instantAt } from '../../../data/calendar/danish-time.ts';
import { isWorkingDay } from '../../../data/calendar/working-days.ts';
import { addDays } from '../../../data/language/dates/calendar.ts';
import type { Preferences } from '../../../data/model/preferences.ts';
import type { IsoDate } from '../../../data/model/time.ts';

/** When somebody is not to be disturbed. */
export type Quiet = Pick<Preferences, 'quiet' | 'daysOff'>;

/** The hours of a day in which somebody may be reminded, `[from, to)` in Danish local time; to `24:00`. */
const hoursOf = ({ quiet }: Quiet): readonly (readonly [from: string, to: string])[] => {
  if (quiet === null || quiet.from === quiet.to) return [['00:00', '24:00']];
  // "17:00–07:30" is quiet over midnight, "12:00–13:00" within a day.
  const open =
    quiet.from > quiet.to
      ? [[quiet.to, quiet.from] as const]
      : [['00:00', quiet.from] as const, [quiet.to, '24:00'] as const];
  return open.filter(([from, to]) => from < to);
};

const wakes = (day: IsoDate, { daysOff }: Quiet, avoided: AvoidedDays): boolean =>
  daysOff || isWorkingDay(day, avoided);

/** Is somebody to be left alone at an instant? */
export const isQuiet = (instant: string, quiet: Quiet, avoided: AvoidedDays = avoidedByDefault): boolean => {
  const { day, time } = danishTimeOf(instant);
  return !wakes(day, quiet, avoided) || !hoursOf(quiet).some(([from, to]) => from <= time && time < to);
};

/** The last time before another: a reminder comes so long before quiet hours begin. In minutes. */
const minutesBeforeQuiet = 30;

const earlierBy = (time: string, minutes: number): string => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const at = Math.max(0, hours * 60 + rest - minutes);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};

/** The instant itself, or the last one before it at which somebody may be reminded: earlier rather than later. */
export const noLaterThan = (
  instant: string,
  quiet: Quiet,
  avoided: AvoidedDays = avoidedByDefault,
): string => {
  if (!isQuiet(instant, quiet, avoided)) return instant;
  const { day, time } = danishTimeOf(instant);
  for (let at = day, latest = time; ; at = addDays(at, -1), latest = '24:00') {
    if (!wakes(at, quiet, avoided)) continue;
    const open = hoursOf(quiet).findLast(([from]) => from < latest);
    if (open === undefined) continue;
    const [from, to] = open;
    const last = earlierBy(to < latest ? to : latest, minutesBeforeQuiet);
    const chosen = instantAt(at, last > from ? last : from);
    // A time that the change to summer time skips may be none.
    if (chosen <= instant && !isQuiet(chosen, quiet, avoided)) return chosen;
  }
};

/** The instant itself, or the first one after it at which somebody may be reminded. */
export const noEarlierThan = (
  instant: string,
  quiet: Quiet,
  avoided: AvoidedDays = avoidedByDefault,
): string => {
  if (!isQuiet(instant, quiet, avoided)) return instant;
  const { day, time } = danishTimeOf(instant);
  for (let at = day, earliest = time; ; at = addDays(at, 1), earliest = '00:00') {
    if (!wakes(at, quiet, avoided)) continue;
    const open = hoursOf(quiet).find(([from, to]) => from >= earliest || to > earliest);
    if (open === undefined) continue;
    const chosen = instantAt(at, open[0] > earliest ? open[0] : earliest);
    if (chosen >= instant && !isQuiet(chosen, quiet, avoided)) return chosen;
  }
};
