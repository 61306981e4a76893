import type { z } from 'zod';
import { findAmounts } from '../../language/amounts.ts';
import type { amount } from '../../model/paper.ts';
import { sourceOf } from '../place.ts';
import type { Unit } from '../units.ts';

/** Every sum of money with the sentence or table row it stands in. */
export const amountsIn = (units: readonly Unit[]): z.infer<typeof amount>[] =>
  units.flatMap((unit) =>
    findAmounts(unit.clean.text).map(({ kroner, text, start, end }) => ({
      item: unit.item,
      text,
      kroner,
      about: unit.clean.text,
      source: sourceOf(unit, unit.place, start, end),
    })),
  );
