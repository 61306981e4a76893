import { findDates } from '../../../data/language/dates.ts';
import type { Citation } from '../../../data/model/answer.ts';
import type { IsoDate } from '../../../data/model/time.ts';
import { citationOf } from '../../../data/register/citations.ts';
import { wordsOf } from '../../../data/register/name-key.ts';
import { dayOf } from '../../../data/register/paper-names.ts';
import type { Register } from '../../../data/register/register.ts';
import type { Thing } from '../../../data/register/thing.ts';

/** A meeting that a paper names. */
export interface NamedMeeting {
  day: IsoDate;
  time: string | null;
  place: string | null;
  /** The paper is of the meeting itself; else it only speaks of it. */
  own: boolean;
  sources: Citation[];
}

/** Between a body's name and the day of its meeting stand only a few words. In characters. */
const nearBy = 70;

/** The group whose name stands in the words before a day; of several, the longest name. */
const groupIn = (
  before: string,
  groups: readonly { thing: Thing; words: readonly string[] }[],
): Thing | null => {
  const said = new Set(wordsOf(before));
  let best: { thing: Thing; length: number } | null = null;
  for (const { thing, words } of groups)
    if (words.length > (best?.length ?? 0) && words.every((word) => said.has(word)))
      best = { thing, length: words.length };
  return best?.thing ?? null;
};

/**
 * The meetings of a group that the papers name: those whose own papers there are, and those that a paper says are to
 * come ("på mødet i udvalget den 25. januar 2024"). One a day, in order, with every place that says so. Pure.
 */
export const meetingsInPapers = (register: Register, group: Thing): NamedMeeting[] => {
  const found = new Map<IsoDate, NamedMeeting>();
  const add = (one: NamedMeeting): void => {
    const there = found.get(one.day);
    if (there === undefined) found.set(one.day, one);
    else {
      there.sources.push(...one.sources);
      there.time ??= one.time;
      there.place ??= one.place;
      there.own ||= one.own;
    }
  };
  for (const { when, quality, object, citation, standing } of register.about(group.id, 'met'))
    if (typeof when === 'string' && standing !== 'superseded')
      add({ day: when, time: quality, place: object === '' ? null : object, own: true, sources: [citation] });

  const names = [...register.things.values()]
    .filter(({ kind }) => kind === 'group')
    .flatMap((thing) =>
      thing.names.map((name) => ({ thing, words: wordsOf(name), papers: new Set(thing.papers) })),
    )
    .filter(({ words }) => words.length > 0);
  for (const { document, passage } of register.passages()) {
    if (!group.papers.includes(document) || !/møde/iu.test(passage.text)) continue;
    const paper = register.papers.get(document);
    const day = paper === undefined ? null : dayOf(paper);
    if (paper === undefined || day === null) continue;
    for (const { when, start, time } of findDates(passage.text, { reference: day })) {
      if (typeof when !== 'string' || when <= day) continue;
      const before = passage.text.slice(Math.max(0, start - nearBy), start);
      if (!/møde/iu.test(before)) continue;
      const meant = groupIn(
        before,
        names.filter(({ papers }) => papers.has(document)),
      );
      if (meant?.id !== group.id) continue;
      const sources = [citationOf(paper, passage.source)];
      add({ day: when, time: time ?? null, place: null, own: false, sources });
    }
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
};
