import type { AbsenceEntry, NamedPerson } from '../model/minutes/absence.ts';
import type { Minutes, MinutesCorrection, MinutesDecision } from '../model/minutes/minutes.ts';
import type { Somebody, Verdict } from './kind.ts';
import { changed, erasedPerson, gone, unnamed } from './without.ts';

const unknown: NamedPerson = { person: erasedPerson, name: gone };

const named = <T extends NamedPerson>(one: T, { person }: Somebody): T =>
  one.person === person ? { ...one, ...unknown } : one;

/** What is left of a line that names them among others. */
const without = (text: string, { names }: Somebody): string =>
  names.reduce((left, name) => (name === '' ? left : left.replaceAll(name, gone)), text);

/** Whoever is erased has said nothing about coming, and comes instead of nobody. */
export const absenceWithout = (now: AbsenceEntry, somebody: Somebody): Verdict => {
  const own = now.person === somebody.person;
  return changed(now, {
    ...named(now, somebody),
    ...(own && { state: 'withdrawn' as const, organisation: null, remarks: [] }),
    notedBy: now.notedBy && named(now.notedBy, somebody),
    substitute: own || now.substitute?.person === somebody.person ? null : now.substitute,
  });
};

/**
 * The minutes stay, as other papers do, with what was decided; who was there, what they wanted in the minutes, and that
 * they approved them is told of nobody any more. Their hash stays that of the text that was approved.
 */
export const minutesWithout = (now: Minutes, somebody: Somebody): Verdict => {
  const { content } = now;
  const remarks = <T extends { by: string; notedBy?: string | undefined }>(all: readonly T[]): T[] =>
    all
      .filter(({ by }) => !somebody.names.includes(by))
      .map((one) =>
        one.notedBy !== undefined && somebody.names.includes(one.notedBy) ? { ...one, notedBy: gone } : one,
      );
  const decisions = (all: readonly MinutesDecision[]): MinutesDecision[] =>
    all.map((one) => ({ ...one, lines: one.lines.map((line) => without(line, somebody)) }));
  return changed(now, {
    ...now,
    content: {
      ...content,
      meeting: {
        ...content.meeting,
        leader: unnamed(somebody, content.meeting.leader),
        minuteTaker: unnamed(somebody, content.meeting.minuteTaker),
      },
      attendees: content.attendees.map((one) => ({
        ...named(one, somebody),
        insteadOf: one.insteadOf === null ? null : without(one.insteadOf, somebody),
      })),
      others: without(content.others, somebody),
      items: content.items.map((item) => ({
        ...item,
        remarks: remarks(item.remarks),
        decisions: decisions(item.decisions),
      })),
      remarks: remarks(content.remarks),
      decided: decisions(content.decided),
    },
    approvals: now.approvals.map((one) => named(one, somebody)),
    returns: now.returns.map((one) =>
      one.person === somebody.person ? { ...named(one, somebody), words: gone } : one,
    ),
    passedOn: now.passedOn && {
      ...named(now.passedOn, somebody),
      unanswered: now.passedOn.unanswered.map((one) => named(one, somebody)),
    },
    confirmed: now.confirmed && named(now.confirmed, somebody),
  });
};

export const minutesCorrectionWithout = (now: MinutesCorrection, somebody: Somebody): Verdict =>
  changed(now, { ...now, by: named(now.by, somebody) });
