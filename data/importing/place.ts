import type { Source, Statement } from '../model/source.ts';
import { rawSpan, type CleanText } from './layout/clean-text.ts';

interface Placed {
  readonly clean: CleanText;
  readonly page: number | null;
}

/** Where a part of the paper stands; `start`/`end` narrow it to a stretch of its clean text. */
export const sourceOf = (part: Placed, place: string, start = 0, end = part.clean.text.length): Source => ({
  place,
  page: part.page,
  ...rawSpan(part.clean, start, end),
});

/** A part, or a stretch of it, as a statement with its place. */
export const statementOf = (
  part: Placed,
  place: string,
  start = 0,
  end = part.clean.text.length,
): Statement => ({
  text: part.clean.text.slice(start, end),
  source: sourceOf(part, place, start, end),
});
