import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. Danish papers name days, not instants; no time zone is involved. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type IsoDate = z.infer<typeof isoDate>;

/**
 * When something is said to happen. A day is an {@link IsoDate}. Anything vaguer ("ultimo 2024", "uge 35",
 * "foråret 2023") keeps its words and the range of days they can mean, both ends included; an end is null
 * when the words leave it open ("snarest").
 */
export const when = z.union([
  isoDate,
  z.object({ words: z.string().min(1), from: isoDate.nullable(), to: isoDate.nullable() }),
]);
export type When = z.infer<typeof when>;

/** First and last possible day of a {@link When}. */
export const rangeOf = (value: When): { from: IsoDate | null; to: IsoDate | null } =>
  typeof value === 'string' ? { from: value, to: value } : { from: value.from, to: value.to };
