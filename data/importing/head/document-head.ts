import { findDates } from '../../language/dates.ts';
import type { DocumentHead } from '../../model/paper.ts';
import type { When } from '../../model/time.ts';
import { danish } from '../../language/word-boundary.ts';
import { sourceOf } from '../place.ts';
import type { Structure } from '../structure.ts';
import { labelledLines } from './labelled-lines.ts';

const dateLabels =
  /^(?:dato|dateret|udarbejdet den|godkendt(?: den)?|revideret(?: den)?|version|dato for (?:godkendelse|udarbejdelse)|senest (?:revideret|rettet)|ajourført|afgjort|besluttet|truffet)$/;
const approved = danish(/\b(?:godkendt|vedtaget)(?:: | af\b| i\b| den\b| d\.| på\b)[^:]*\p{L}{2}/iu);
/** "Oplæg til drøftelse, 9. februar 2026", "Godkendt af styregruppen den 17. januar 2025" */
const datedLine = danish(
  /\b(?:oplæg|notat|tiltrådt|version|udkast|revideret|godkendt|vedtaget|dateret|udarbejdet|ajourført|afgjort|truffet)\b/iu,
);

/** "Vedtaget af rådet den 21. januar 2027, jf. …" */
const adoptedFirst = /^(?:vedtaget|godkendt|tiltrådt) (?:af|i)(?!\p{L})/iu;
/** "Region Midtjylland, 3. februar 2025" */
const placeAndDay = /^\p{Lu}[\p{L} ]{2,30},? (?:den |d\. )?\d{1,2}\. ?\p{L}+ \d{4}$/u;

/** The day a paper is of: its meeting's, the date its head carries, or the one in its title. */
const dateOf = (structure: Structure): When | null => {
  if (structure.meeting?.date) return structure.meeting.date;
  for (const { label, value } of labelledLines(structure.head)) {
    const found = dateLabels.test(label) && value ? findDates(value.text)[0]?.when : undefined;
    if (found) return found;
  }
  const { block } = structure.title;
  const lines = [
    ...(block ? [block] : []),
    ...structure.head.filter(
      ({ clean: { text } }) =>
        (text.length < 120 || adoptedFirst.test(text)) &&
        datedLine.test(text) &&
        !/^(?:erstatter|afløser)/iu.test(text),
    ),
    ...structure.head.slice(0, 5).filter((line) => placeAndDay.test(line.clean.text)),
  ];
  for (const line of lines) {
    const day = findDates(line.clean.text).find(
      (found) =>
        typeof found.when === 'string' &&
        !found.assumedYear &&
        !/^(?:from|until)$/.test(found.relation ?? ''),
    )?.when;
    if (day) return day;
  }
  return null;
};

/** What a document is: the top of its record. */
export const documentHeadOf = (structure: Structure, file: string, region: string | null): DocumentHead => {
  const { title } = structure;
  const isApproved = structure.head.some(
    (block) => block.clean.text.length < 120 && approved.test(block.clean.text),
  );
  return {
    file,
    kind: structure.kind,
    title: title.title,
    body: title.body?.text ?? null,
    region,
    date: dateOf(structure),
    status: title.draft ? 'draft' : isApproved ? 'approved' : null,
    source: title.block && sourceOf(title.block, 'Titel'),
  };
};
