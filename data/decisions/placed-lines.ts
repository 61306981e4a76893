import type { Source } from '../model/source.ts';

/** A line with where it stands in the text that all of them make. */
export type Placed<T> = T & { source: Source; section: string[] };

/**
 * The lines of a record that is told as a paper, each with its place: under the last heading before it, itself if it is
 * one, and under `head` before there is any.
 */
export const placedLines = <T extends { kind: string; text: string }>(
  lines: readonly T[],
  head: string,
): Placed<T>[] => {
  let at = 0;
  let section: string[] = [];
  return lines.map((line) => {
    if (line.kind === 'heading') section = [line.text];
    const start = at;
    at += line.text.length + 1;
    return {
      ...line,
      section: line.kind === 'heading' ? [] : section,
      source: { place: section[0] ?? head, page: null, start, end: start + line.text.length },
    };
  });
};
