import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { avoidedByDefault, type AvoidedDays } from '../data/calendar/avoided-days.ts';
import { isDay, isoDay } from '../data/language/dates/calendar.ts';
import { municipalityNamed, regionNamed, sameGround, type Region } from '../data/language/regions.ts';
import { wrongDays } from './config.text.da.ts';

/** The days a deployment keeps free of meetings: everywhere, and what is added in a region or a municipality. */
export interface ConfiguredDays {
  everywhere: AvoidedDays;
  /** Added for the groups of a region, and for those in which somebody sits for a municipality. */
  places: readonly { region: Region | null; municipality: string | null; avoided: AvoidedDays }[];
}

/** Where nothing is configured. */
export const daysByDefault: ConfiguredDays = { everywhere: avoidedByDefault, places: [] };

/** A setting that cannot be used: all that is wrong with it, no value of it repeated. */
export class BadDays extends Error {}

const name = z.string(wrongDays.name).trim().min(1, wrongDays.name).max(80, wrongDays.name);
// In a leap year, so that 29 February can be a day.
const yearly = z
  .string(wrongDays.yearly)
  .transform((said) => {
    const [, month = '', day = ''] = /^(\d{2})-(\d{2})$/u.exec(said) ?? [];
    return { month: Number(month), day: Number(day) };
  })
  .refine(({ month, day }) => isoDay(2024, month, day) !== null, wrongDays.yearly);
const weeks = z
  .string(wrongDays.weeks)
  .transform((said) => {
    const [, first = '', last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/u.exec(said) ?? [];
    return { first: Number(first), last: Number(last) };
  })
  .refine(({ first, last }) => first >= 1 && first <= last && last <= 53, wrongDays.weeks);
const day = z.string(wrongDays.day).refine(isDay, wrongDays.day);

const list = <T extends z.ZodType>(of: T) => z.array(of, wrongDays.list).max(400, wrongDays.list);
const lists = {
  days: list(
    z
      .strictObject({ day: yearly, name }, wrongDays.entry)
      .transform((one) => ({ ...one.day, name: one.name })),
  ),
  schoolWeeks: list(
    z.strictObject({ weeks, name }, wrongDays.entry).transform((one) => ({ ...one.weeks, name: one.name })),
  ),
  closed: list(
    z
      .strictObject({ from: day, to: day.optional(), name }, wrongDays.entry)
      .transform(({ from, to = from, name: called }) => ({ from, to, name: called }))
      .refine(({ from, to }) => from <= to, wrongDays.order),
  ),
};
const inPlace = z
  .strictObject(
    {
      place: z
        .string(wrongDays.place)
        .transform((said) => ({ region: regionNamed(said), municipality: municipalityNamed(said) }))
        .refine(({ region, municipality }) => region !== null || municipality !== null, wrongDays.place),
      days: lists.days.default([]),
      schoolWeeks: lists.schoolWeeks.default([]),
      closed: lists.closed.default([]),
    },
    wrongDays.entry,
  )
  .transform(({ place, ...avoided }) => ({ ...place, avoided }));

/** What stands in the file; a list that is left out is as it is where nothing is configured. */
const file = z
  .strictObject(
    {
      days: lists.days.default([...avoidedByDefault.days]),
      schoolWeeks: lists.schoolWeeks.default([...avoidedByDefault.schoolWeeks]),
      closed: lists.closed.default([...avoidedByDefault.closed]),
      places: list(inPlace).default([]),
    },
    wrongDays.entry,
  )
  .transform(({ places, ...everywhere }): ConfiguredDays => ({ everywhere, places }));

/** "schoolWeeks[1].weeks", with which the entry can be found in the file. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .slice(1);

const textOf = (setting: string): string => {
  if (setting.startsWith('{')) return setting;
  try {
    return readFileSync(setting, 'utf8');
  } catch {
    throw new BadDays(wrongDays.noFile);
  }
};

/**
 * Reads the days a deployment keeps free of meetings.
 * @param setting the path of a JSON file, or the JSON itself, which begins with `{`; its form stands in deploy/README.md
 * @throws BadDays with all that is wrong in it
 */
export const readAvoidedDays = (setting: string): ConfiguredDays => {
  const text = textOf(setting);
  let body: unknown;
  try {
    body = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new BadDays(wrongDays.noJson);
  }
  const { success, data, error } = file.safeParse(body);
  if (success) return data;
  const told = error.issues.map(({ path, message, code }) => {
    const at = placeOf(path);
    return `${at === '' ? '' : `${at} `}${code === 'unrecognized_keys' ? wrongDays.unknown : message}`;
  });
  throw new BadDays(wrongDays.told([...new Set(told)].join('; ')));
};

/** Whose days: the region a group is in, and what its people sit for ("Odense Kommune"). */
export interface Whose {
  region: string | null;
  organisations: readonly (string | null)[];
}

/** The days that a group keeps free: those of everywhere, of its region and of its people's municipalities. Pure. */
export const avoidedFor = (
  { everywhere, places }: ConfiguredDays,
  { region, organisations }: Whose,
): AvoidedDays => {
  const ground = region === null ? null : regionNamed(region);
  const towns = new Set(organisations.flatMap((one) => (one === null ? [] : (municipalityNamed(one) ?? []))));
  const added = places
    .filter(
      (one) =>
        (one.region !== null && ground !== null && sameGround(one.region, ground)) ||
        (one.municipality !== null && towns.has(one.municipality)),
    )
    .map(({ avoided }) => avoided);
  if (added.length === 0) return everywhere;
  const all = [everywhere, ...added];
  return {
    days: all.flatMap(({ days }) => days),
    schoolWeeks: all.flatMap(({ schoolWeeks }) => schoolWeeks),
    closed: all.flatMap(({ closed }) => closed),
  };
};
