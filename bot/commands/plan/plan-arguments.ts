import type { AvoidedDays } from '../../../data/calendar/avoided-days.ts';
import { isDay } from '../../../data/language/dates/calendar.ts';
import { weekdayNumber } from '../../meet/text.da.ts';
import type { PlanOptions } from '../../meet/meet.ts';
import { BadArguments, readArguments } from '../arguments.ts';
import { text } from '../text.da.ts';
import { planText } from './text.da.ts';

const options = {
  group: { type: 'string' },
  year: { type: 'string' },
  corpus: { type: 'string' },
  ics: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'per-year': { type: 'string' },
  weekday: { type: 'string' },
  time: { type: 'string' },
  minutes: { type: 'string' },
  'agenda-days': { type: 'string' },
  theme: { type: 'string' },
  'chairs-days': { type: 'string' },
  'school-weeks': { type: 'string' },
} as const;

export interface PlanArguments {
  group: string;
  year: number;
  corpus: string | null;
  ics: string | null;
  dryRun: boolean;
  options: PlanOptions;
  /** In place of those that are configured; null: those. */
  schoolWeeks: AvoidedDays['schoolWeeks'] | null;
}

const whole = (option: string, said: string, [least, most]: readonly [number, number]): number => {
  const value = /^\d{1,4}$/u.test(said) ? Number(said) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new BadArguments(planText.badNumber(option, said, least, most));
  return value;
};

/** "7,27-32,42": the school holidays in ISO weeks, in place of those that are configured. */
const weeksIn = (said: string): AvoidedDays['schoolWeeks'] =>
  said.split(',').map((part) => {
    const [, first = '', last = first] = /^\s*(\d{1,2})(?:-(\d{1,2}))?\s*$/u.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from < 1 || to > 53 || to < from) throw new BadArguments(planText.badWeeks(said));
    return { first: from, last: to, name: planText.schoolHoliday };
  });

const optional = <T>(said: string | undefined, read: (said: string) => T): T | undefined =>
  said === undefined ? undefined : read(said);

const optionsOf = (values: Record<string, string | boolean | undefined>): PlanOptions => {
  const given = (name: string): string | undefined =>
    typeof values[name] === 'string' ? values[name] : undefined;
  const amount = optional(given('agenda-days'), (said) => whole('--agenda-days', said, [1, 90]));
  const found = {
    perYear: optional(given('per-year'), (said) => whole('--per-year', said, [1, 24])),
    duration: optional(given('minutes'), (said) => whole('--minutes', said, [10, 1440])),
    chairsDays: optional(given('chairs-days'), (said) => whole('--chairs-days', said, [0, 60])),
    agendaLead: amount === undefined ? undefined : ({ amount, unit: 'days' } as const),
    weekday: optional(given('weekday'), (said) => {
      const weekday = weekdayNumber(said);
      if (weekday === null) throw new BadArguments(planText.badWeekday(said));
      return weekday;
    }),
    time: optional(given('time'), (said) => {
      if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(said)) throw new BadArguments(planText.badTime(said));
      return said;
    }),
    themeDay: optional(given('theme'), (said) => {
      if (!isDay(said)) throw new BadArguments(text.badDay(said));
      return said;
    }),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

/** Reads the arguments of `punkt plan`. @throws BadArguments with a sentence for the user */
export const readPlanArguments = (args: readonly string[]): PlanArguments => {
  const { values } = readArguments(args, options);
  const { group, year } = values;
  if (group === undefined || group.trim() === '')
    throw new BadArguments(`${planText.whichGroup}\n${text.usage}`);
  if (year === undefined) throw new BadArguments(`${planText.whichYear}\n${text.usage}`);
  return {
    group,
    year: whole('--year', year, [1990, 2199]),
    corpus: values.corpus ?? null,
    ics: values.ics ?? null,
    dryRun: values['dry-run'] === true,
    options: optionsOf(values),
    schoolWeeks: optional(values['school-weeks'], weeksIn) ?? null,
  };
};
