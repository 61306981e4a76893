import type { Decision } from '../../model/paper.ts';
import { rawSpan } from '../layout/clean-text.ts';
import type { Field, Part } from './fields.ts';
import { outcomeOf } from './outcome.ts';

/** Whose meeting it is, to tell its own decisions from those of bodies that had the case before. */
export interface MeetingKey {
  readonly body: string | null;
  readonly date: string | null;
}

const words = (name: string): string[] => name.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Two writings of a body's name are the same when most of the shorter one's words stand in the longer. */
const sameBody = (a: string, b: string): boolean => {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  const shared = short!.filter((word) =>
    long!.some((other) => other.startsWith(word) || word.startsWith(other)),
  );
  return short!.length > 0 && shared.length * 2 >= short!.length;
};

/** The fields that hold this meeting's decision; another body's, or an earlier one, is history. */
export const decisionFields = (
  fields: readonly Field[],
  meeting: MeetingKey,
  datesIn: (text: string) => string[],
): Field[] =>
  fields.filter((field) => {
    if (field.key !== 'decision') return false;
    if (!field.body) return true;
    const dates = datesIn(field.written);
    if (dates.length && meeting.date && !dates.includes(meeting.date)) return false;
    return (
      meeting.body === null ||
      sameBody(field.body, meeting.body) ||
      (dates.length > 0 && dates.includes(meeting.date ?? ''))
    );
  });

/** The decision under an item, or null where the label is missing or nothing stands beneath it. */
export const decisionIn = (fields: readonly Field[], place: string): Decision | null => {
  const held = fields.filter((field) => field.parts.length > 0);
  const parts = held.flatMap((field) => field.parts).filter((part) => part.kind !== 'note');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const text = parts.map(textOf).join('\n');
  const start = rawSpan(first.clean, 0, 1).start;
  const end = rawSpan(last.clean, 0, last.clean.text.length).end;
  return {
    text,
    outcome: outcomeOf(text),
    source: { place: `${place}, ${held[0]!.written}`, page: first.page, start, end },
  };
};

const textOf = (part: Part): string =>
  part.kind === 'bullet' ? `${part.mark} ${part.clean.text}` : part.clean.text;
