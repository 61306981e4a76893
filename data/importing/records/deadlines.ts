import type { FoundDate } from '../../language/dates.ts';
import { danish } from '../../language/word-boundary.ts';
import type { Deadline } from '../../model/paper.ts';
import type { When } from '../../model/time.ts';
import { sourceOf } from '../place.ts';
import { datesOf } from '../dates-of-unit.ts';
import type { Unit } from '../units.ts';

type Kind = Deadline['kind'];

/** What makes a date a deadline, by how binding it is. Looked for in this order in the same sentence. */
const cues: [RegExp, Kind][] = [
  [
    danish(
      /\b(?:udløber|udløb|ophører|bortfalder|slutter|løber (?:indtil|til og med)|gælder (?:indtil|til og med)|er gældende til)\b/iu,
    ),
    'expiry',
  ],
  [
    danish(/\b(?:forvent(?:es|et|eligt|er)|sigtes (?:mod|efter)|planlagt|tilstræbes|forhåbentlig)\b/iu),
    'expected',
  ],
  [
    danish(
      /\b(?:senest|deadline|\p{L}*frist(?:en)?|med udgangen af|inden udgangen af|skal (?:ligge klar|foreligge|være|sendes|indsendes|afleveres|fremsendes)|(?:sendes|godkendes|foreligge)\b[^.]{0,80}\bforud for|inden(?! for))\b/iu,
    ),
    'hard',
  ],
];
const moving = danish(
  /\b(?:rykkes|rykket|udskydes|udskudt|flyttes|flyttet|forlænges|forlænget|udsættes|udsat)\b/iu,
);

/** An item put off to another meeting has no deadline. */
const toAMeeting = danish(/\b(?:udsat|udsættes|udskudt|udskydes|genoptages)\b[^.]{0,40}\bmøde/iu);

const isDated = (found: FoundDate): boolean =>
  typeof found.when === 'string' || found.when.from !== null || found.when.to !== null;
const sameDay = (a: When, b: When): boolean => JSON.stringify(a) === JSON.stringify(b);

const kindOf = (text: string): Kind | null => cues.find(([cue]) => cue.test(text))?.[1] ?? null;

/** The date that the cue speaks of: the nearest one after it, else the nearest before. */
const dateAt = (text: string, kind: Kind, dates: readonly FoundDate[]): FoundDate | undefined => {
  const cue = cues.find(([, k]) => k === kind)![0].exec(text)!;
  return dates.find((date) => date.start >= cue.index) ?? dates.findLast((date) => date.end <= cue.index);
};

interface Found {
  deadline: Deadline;
  unit: Unit;
}

const inUnit = (unit: Unit): Found[] => {
  const { text } = unit.clean;
  const dates = datesOf(unit).filter(isDated);
  if (!dates.length) return [];
  const made = (date: FoundDate, kind: Kind, movedFrom: Deadline['movedFrom']): Found => ({
    unit,
    deadline: { date: date.when, text, item: unit.item, kind, movedFrom, source: sourceOf(unit, unit.place) },
  });
  if (toAMeeting.test(text)) return [];
  if (unit.label === 'decision' && moving.test(text) && dates.length) {
    const to = dates.at(-1)!;
    const from = dates.length > 1 ? dates[0]! : null;
    return [
      made(to, 'hard', from && { date: from.when, source: sourceOf(unit, unit.place, from.start, from.end) }),
    ];
  }
  const kind = unit.label === 'due' ? 'hard' : kindOf(text);
  const date = unit.label === 'due' ? dates[0] : kind && dateAt(text, kind, dates);
  return date && kind ? [made(date, kind, null)] : [];
};

/** What a deadline is for, told from others of the item by its word: "høringsfristen", "deadline". */
const dueWord = /\p{L}*(?:frist|deadline)/iu;

/** A decision that only names the new day moves the deadline the item had proposed or told of. */
const withFirstDays = (found: readonly Found[]): readonly Found[] => {
  for (const { unit, deadline } of found) {
    if (unit.label !== 'decision' || deadline.movedFrom || !moving.test(unit.clean.text)) continue;
    const first = found.find(
      (other) =>
        other.unit !== unit &&
        other.unit.at === unit.at &&
        other.unit.label !== 'decision' &&
        other.deadline.kind === 'hard' &&
        dueWord.test(other.unit.clean.text) &&
        dueWord.test(unit.clean.text) &&
        !sameDay(other.deadline.date, deadline.date),
    );
    if (first) deadline.movedFrom = { date: first.deadline.date, source: first.deadline.source };
  }
  return found;
};

/** A moved deadline takes the place of the one it moves, wherever in the item that stands; both dates stay. */
const withMoves = (found: readonly Found[]): Deadline[] => {
  const moved = found.filter(({ deadline }) => deadline.movedFrom);
  const first = (one: Found): Found | undefined => {
    const move = moved.find(
      (other) =>
        other !== one &&
        other.unit.at === one.unit.at &&
        sameDay(other.deadline.movedFrom!.date, one.deadline.date),
    );
    if (move) move.deadline.movedFrom!.source = one.deadline.source;
    return move;
  };
  return found.filter((one) => one.deadline.movedFrom || !first(one)).map(({ deadline }) => deadline);
};

const dueColumn = /^(?:frist|tidsfrist|deadline|hvornår|senest)$/iu;

/** Tables with a column of deadlines: the date in it is one, however bare. */
const inTables = (units: readonly Unit[]): Deadline[] => {
  let column = -1;
  return units.flatMap((unit) => {
    if (unit.kind !== 'row') {
      column = -1;
      return [];
    }
    const cells = unit.clean.text.split('\t').map((cell) => cell.trim());
    const header = cells.findIndex((cell) => dueColumn.test(cell));
    if (header >= 0) column = header;
    const cell = header < 0 ? cells[column] : undefined;
    const date = cell
      ? datesOf(unit).find((found) => isDated(found) && cell.includes(found.words))
      : undefined;
    if (!date || kindOf(unit.clean.text)) return [];
    const { item, place } = unit;
    return [
      {
        date: date.when,
        text: unit.clean.text,
        item,
        kind: 'hard',
        movedFrom: null,
        source: sourceOf(unit, place),
      },
    ];
  });
};

/**
 * The dates by which something must be, is expected to be, or ends. Earlier bodies' decisions are left out.
 */
export const deadlinesIn = (units: readonly Unit[]): Deadline[] => [
  ...inTables(units),
  ...withMoves(
    withFirstDays(
      units.filter((unit) => unit.label !== 'history' && unit.kind !== 'heading').flatMap(inUnit),
    ),
  ),
];
