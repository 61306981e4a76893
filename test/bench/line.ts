import { z } from 'zod';

/** What `npm run bench` prints for each figure: one object a line. */
export const line = z.strictObject({
  name: z.string().min(1),
  /** Null where there is no figure; `detail.failed` then says why. */
  value: z.number().nonnegative().nullable(),
  unit: z.string().min(1),
  /** The same work with as little as possible around it, measured in the same run and in the same unit. */
  floor: z.number().positive(),
  floorName: z.string().min(1),
  /** value / floor. */
  ratio: z.number().nonnegative().nullable(),
  /** In words; null where the figure is only to be known. */
  aim: z.string().nullable(),
  met: z.boolean().nullable(),
  detail: z.record(z.string(), z.union([z.number(), z.string()])),
});
export type Line = z.infer<typeof line>;

/** What is hoped for: of value / floor, of value − floor, or of the value itself. */
export interface Aim {
  readonly of: 'ratio' | 'difference' | 'value';
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A figure before it is put in relation to its floor. */
export interface Figure {
  name: string;
  value: number | null;
  unit: string;
  floor: number;
  floorName: string;
  aim?: Aim;
  detail?: Record<string, number | string>;
}

/** Four digits are more than a machine with other work repeats. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

const wording = { ratio: 'value / floor', difference: 'value - floor', value: 'value' };

const textOf = ({ of, atMost, atLeast }: Aim, unit: string): string => {
  const bounds = [
    ...(atLeast === undefined ? [] : [`>= ${String(atLeast)}`]),
    ...(atMost === undefined ? [] : [`<= ${String(atMost)}`]),
  ];
  return `${wording[of]} ${bounds.join(' and ')}${of === 'ratio' ? '' : ` ${unit}`}`;
};

const isMet = (
  { of, atMost = Infinity, atLeast = -Infinity }: Aim,
  value: number,
  floor: number,
): boolean => {
  const reached = { ratio: value / floor, difference: value - floor, value }[of];
  return reached <= atMost && reached >= atLeast;
};

/** Puts a figure in relation to its floor and its aim. An aim without a figure is not met. */
export const lineOf = ({ name, value, unit, floor, floorName, aim, detail = {} }: Figure): Line => ({
  name,
  value: value === null ? null : rounded(value),
  unit,
  floor: rounded(floor),
  floorName,
  ratio: value === null ? null : rounded(value / floor),
  aim: aim === undefined ? null : textOf(aim, unit),
  met: aim === undefined ? null : value !== null && isMet(aim, value, floor),
  detail: Object.fromEntries(
    Object.entries(detail).map(([key, one]) => [key, typeof one === 'number' ? rounded(one) : one]),
  ),
});
