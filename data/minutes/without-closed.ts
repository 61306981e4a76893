import type { AbsenceEntry } from '../model/minutes/absence.ts';
import type { KeptMinutes, MinutesContent } from '../model/minutes/minutes.ts';

/**
 * Is there anything closed in the minutes? Then nobody can say of what is said of no item that it is of an open one, and
 * it is read by those who read closed items.
 */
export const hasClosed = ({ items, decided }: MinutesContent): boolean =>
  decided.some(({ closed }) => closed) ||
  items.some((item) => item.closed || item.decisions.some(({ closed }) => closed));

/** The content as it is for who may not read closed items: nothing of them is left, nor what may be of them. */
const openContent = (content: MinutesContent): MinutesContent => ({
  ...content,
  items: content.items
    .filter(({ closed }) => !closed)
    .map((item) => ({ ...item, decisions: item.decisions.filter(({ closed }) => !closed) })),
  remarks: hasClosed(content) ? [] : content.remarks,
  decided: content.decided.filter(({ closed }) => !closed),
});

/** The minutes without what is closed: what was said of it in a correction goes with it. */
export const openMinutes = ({ minutes, corrections }: KeptMinutes): KeptMinutes => {
  const content = openContent(minutes.content);
  const open = new Set(content.items.map(({ id }) => id));
  const whole = !hasClosed(minutes.content);
  return {
    minutes: { ...minutes, content },
    corrections: corrections.filter(({ item }) => (item === null ? whole : open.has(item))),
  };
};

/**
 * What those who cannot come say of open items alone. Of the meeting as a whole only where its agenda is out and has
 * nothing closed.
 */
export const openRemarks = (
  absences: readonly AbsenceEntry[],
  items: readonly { id: string; closed: boolean }[],
): AbsenceEntry[] => {
  const whole = items.length > 0 && items.every(({ closed }) => !closed);
  const open = new Set(items.filter(({ closed }) => !closed).map(({ id }) => id));
  return absences.map((one) => ({
    ...one,
    remarks: one.remarks.filter(({ item }) => (item === null ? whole : open.has(item))),
  }));
};
