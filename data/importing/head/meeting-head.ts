import { findDates, type FoundDate } from '../../language/dates.ts';
import type { Meeting } from '../../model/paper.ts';
import type { Block } from '../layout/blocks.ts';
import { sourceOf } from '../place.ts';
import { labelledLines } from './labelled-lines.ts';
import type { Title } from './title.ts';

const dayIn = (block: Block | undefined): FoundDate | null =>
  (block &&
    block.clean.text.length < 160 &&
    findDates(block.clean.text).find((found) => typeof found.when === 'string')) ||
  null;

const placeLabels = /^(?:møde)?(?:sted|lokale)$|^location$|^place$/;
const dateLabels =
  /^(?:møde)?(?:dato|tidspunkt|tid)$|^date$|^afholdt$|^dato og tid(?:spunkt)?$|^tid og sted$/;
const timeLabels = /tid|klok|kl\.?$|^start$/;
/** "kl. 9.30", and "16-18.30", where only the end has minutes. */
const clock = /(?<![\d./-])(\d{1,2})(?:[.:](\d{2})(?![.\d])|(?=\s?[-–]\s?\d{1,2}[.:]\d{2}(?!\d|[./-]\d)))/;

/** Who met, when and where, from the lines before the first item. Null where no day is found. */
export const meetingIn = (head: readonly Block[], title: Title): Meeting | null => {
  const labelled = labelledLines(head);
  const dateLine = labelled.find((line) => dateLabels.test(line.label) && dayIn(line.block))?.block;
  const titleLine = title.block && dayIn(title.block) ? title.block : undefined;
  const dated = dateLine ?? titleLine ?? head.find((block) => dayIn(block));
  const found = dayIn(dated);
  if (!dated || !found) return null;
  const placeLine = labelled.find((line) => placeLabels.test(line.label) && line.value);
  return {
    group: title.body?.text ?? null,
    date: found.when as string,
    time: found.time ?? timeIn(labelled),
    place: placeLine?.value?.text ?? placeBehind(dated, found) ?? placeBelow(head, dated),
    source: sourceOf(dated, 'Mødehoved'),
  };
};

const timeIn = (labelled: ReturnType<typeof labelledLines>): string | null => {
  const line = labelled.find((one) => timeLabels.test(one.label) && one.value && clock.test(one.value.text));
  const match = line?.value && clock.exec(line.value.text);
  return match ? `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}` : null;
};

/** "Torsdag den 11. april 2024 kl. 13-15, Slagelse Sygehus, lokale 2" */
const placeBehind = (dated: Block, found: FoundDate): string | null => {
  const behind = /^(?:\s*[-–]\s*(?:kl\.?\s*)?[\d.:]+)?,\s+(\p{Lu}.{3,90})$/u.exec(
    dated.clean.text.slice(found.end),
  );
  return behind && !/\d{4}/.test(behind[1]!) ? behind[1]! : null;
};

/** Some portals write day and place as two bare lines, the place below the day. */
const placeBelow = (head: readonly Block[], dated: Block): string | null => {
  const below = head[head.indexOf(dated) + 1];
  const found = dayIn(dated);
  const onlyDate =
    found && dated.clean.text.length - (found.end - found.start) < 24 && !dated.clean.text.includes(':\t');
  if (!below || below.kind === 'bullet' || below.kind === 'row' || !onlyDate) return null;
  const { text } = below.clean;
  return text.length < 90 && !/[:.]$|\d{4}/.test(text) && labelledLines([below]).length === 0 ? text : null;
};
