import { readFileSync } from 'node:fs';
import type { Tally } from '../scoring/score.ts';
import type { SetName } from './sets.ts';

/** What a set must reach, in questions. */
export interface Floor {
  /** How many questions the set had when the floor was set. */
  readonly of: number;
  readonly rightAtLeast: number;
  readonly wrongAtMost: number;
}

/** The floors in floors.json. */
export const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<
  SetName,
  Floor
>;

/** So many questions better than its floor, and the floor is to be raised. Fewer may be the luck of one change. */
export const clearly = 4;

/** What is wrong between a result and its floor: set for another set, fallen below it, or risen clearly above it. */
export const againstFloor = (result: Tally, floor: Floor): string[] => {
  const { right, wrong, of } = result;
  const wrongs: string[] = [];
  if (of !== floor.of)
    wrongs.push(`the floor was set for ${String(floor.of)} questions, there are ${String(of)}`);
  else {
    if (right < floor.rightAtLeast)
      wrongs.push(`${String(right)} are right, at least ${String(floor.rightAtLeast)} must be`);
    if (wrong > floor.wrongAtMost)
      wrongs.push(`${String(wrong)} are wrong, at most ${String(floor.wrongAtMost)} may be`);
    if (right >= floor.rightAtLeast + clearly || wrong <= floor.wrongAtMost - clearly)
      wrongs.push('better than the floor: raise it');
  }
  if (wrongs.length > 0)
    wrongs.push(`now: ${JSON.stringify({ of, rightAtLeast: right, wrongAtMost: wrong })} (floors.json)`);
  return wrongs;
};
