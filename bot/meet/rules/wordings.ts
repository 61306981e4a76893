import { findLeadTimes } from '../../../data/language/lead-times.ts';
import { numberWord, numberWordPattern } from '../../../data/language/numbers.ts';
import type { Lead } from '../../../data/calendar/working-days.ts';
import type { Parts, PlaceTurn } from './meeting-rules.ts';

// How Danish papers word the rules of meetings. Each reads one sentence and gives null when it does not say it.

const number = `(\\d{1,2}|${numberWordPattern})`;
const value = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d/u.test(word) ? Number(word) : numberWord(word);
const flat = (sentence: string): string => sentence.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');

const aYear = '(?:pr\\.?|per|om|i|hvert) ?(?:kalender)?år(?:et|ligt)?';
const ordinary = '(?:(?:ordinære|faste|årlige) )?';
const meetings = `${ordinary}(?:\\p{L}*[- ])?(?:\\p{L}{0,12})møder`;
const counted = [
  new RegExp(`(?<!\\p{L})${number} ${meetings} (?:\\p{L}+ )?(?:${aYear}|årligt)`, 'u'),
  new RegExp(`(?<!\\p{L})${number} årlige (?:\\p{L}+ )?møder`, 'u'),
  new RegExp(`møde(?:s|r|rne)? (?:\\p{L}+ ){0,3}?${number} gange (?:${aYear}|årligt)`, 'u'),
];

/** "fire møder pr. år", "mødes seks gange årligt": how many a year. Theme meetings are no ordinary meetings. */
export const meetingsAYear = (sentence: string): number | null => {
  for (const pattern of counted) {
    const match = pattern.exec(flat(sentence));
    if (match !== null && !/tema|formand/u.test(match[0])) return value(match[1]);
  }
  return null;
};

const spreads: readonly [RegExp, Parts][] = [
  [/hvert kvartal|pr\.? kvartal|i kvartalet|kvartalsvis|hver tredje måned/u, 4],
  [/hvert halvår|pr\.? halvår|halvårlig|hver sjette måned/u, 2],
  [/hver anden måned/u, 6],
  [/hver fjerde måned/u, 3],
  [/(?:hver måned|pr\.? måned|månedlig)/u, 12],
];

/** "et i hvert kvartal", "mødes hver anden måned": a meeting in each part of the year. */
export const spreadOverYear = (sentence: string): Parts | null => {
  const text = flat(sentence);
  if (!/møde/u.test(text) || /temamøde\p{L}* (?:\p{L}+ )?hver/u.test(text)) return null;
  return spreads.find(([words]) => words.test(text))?.[1] ?? null;
};

const hours = /(?<![\p{L}\d,.])(\d{1,2}(?:,5)?) time(?:r|rs)?(?!\p{L})/u;
const wordHours = new RegExp(`(?<!\\p{L})(${numberWordPattern}) time(?:r|rs)?(?!\\p{L})`, 'u');
const minutesLong = /(?<![\p{L}\d])(\d{2,3}) minutter(?!\p{L})/u;

const minutesIn = (clause: string): number | null => {
  const figure = hours.exec(clause)?.[1];
  if (figure !== undefined) return Number(figure.replace(',', '.')) * 60;
  if (/halvanden time/u.test(clause)) return 90;
  const word = value(wordHours.exec(clause)?.[1]);
  if (word !== null) return word * 60;
  const minutes = minutesLong.exec(clause)?.[1];
  return minutes === undefined ? null : Number(minutes);
};

/**
 * How long meetings last, in minutes, and theme meetings apart from the others: "en varighed på to timer", "varer 90
 * minutter", "Et møde varer to timer og temamødet fire timer".
 */
export const lengthsOfMeetings = (sentence: string): { meeting: number | null; theme: number | null } => {
  const found: { meeting: number | null; theme: number | null } = { meeting: null, theme: null };
  const text = flat(sentence);
  if (!/varighed|varer|længde|timers? møde|møder? (?:på|af)/u.test(text)) return found;
  for (const clause of text.split(/(?:,| og|;|,? mens) (?=(?:et |årets )?tema)/u))
    found[speaksOfTheme(clause) ? 'theme' : 'meeting'] ??= minutesIn(clause);
  return found;
};

/** Is a theme meeting spoken of? */
export const speaksOfTheme = (sentence: string): boolean => /temamøde|temadag/u.test(flat(sentence));

/** How many theme meetings are held a year; one where it is in the singular. */
export const themesAYear = (sentence: string): number | null => {
  const text = flat(sentence);
  const several = new RegExp(`${number} (?:årlige )?tema(?:møder|dage)`, 'u').exec(text);
  if (several !== null) return value(several[1]);
  if (!/(?:afholde|holde|samt|mødes|suppleres|derudover|desuden)/u.test(text)) return null;
  return /tema(?:møde|dag)(?!r|\p{L}*ne)(?:n|t|et)?(?!\p{L})/u.test(text) && !/tema(?:møder|dage)/u.test(text)
    ? 1
    : null;
};

/** "Forud for hvert møde afholdes der møde i formandskabet". */
export const chairsMeetBefore = (sentence: string): boolean => {
  const text = flat(sentence);
  return (
    /formand(?:s|ss)?skab|formændene/u.test(text) &&
    /møde/u.test(text) &&
    /(?:forud for|inden|før) (?:hvert|alle|de|hver|\p{L}+ )? ?\p{L}*-?\p{L}*møde/u.test(text)
  );
};

/** "Dagsordenen udsendes minimum 10 dage forud for møderne". */
export const agendaLeadIn = (sentence: string): Lead | null => {
  if (!/dagsorden|mødemateriale|sagsfremstilling/u.test(flat(sentence))) return null;
  const sent = /udsend|sendes|fremsend|tilgå|offentliggør|foreligge|gøres tilgængelig|lægges|ud(?= )/u;
  if (!sent.test(flat(sentence))) return null;
  const [lead] = findLeadTimes(sentence);
  return lead === undefined ? null : { amount: lead.amount, unit: lead.unit };
};

const turns =
  /(?<!\p{L})(?:går|ligger|varetages|er|skifter|afholdes)(?!\p{L})[^.]{0,40}?(?:på skift|på tur|skiftevis)(?: af| mellem| hos| ved| i)? /iu;

/** Names in a row: "A, B og C". */
const inRow = (row: string): string[] =>
  row
    .replace(/[.;:]\s*$/u, '')
    .split(/\s*,\s*(?:og\s+)?|\s+og\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const alternate = /^(.+?) skiftes til at (.+)$/iu;

/** Who takes turns at something: "… går på skift mellem A og B", "A og B skiftes til at lede møderne". */
export const takingTurns = (sentence: string): { what: string; who: string[] } | null => {
  const [, names, task] = alternate.exec(sentence) ?? [];
  if (names !== undefined && task !== undefined) {
    const who = inRow(names);
    return who.length < 2 ? null : { what: flat(task), who };
  }
  const match = turns.exec(sentence);
  if (match === null) return null;
  const rest = sentence.slice(match.index + match[0].length).split(/[.;–]|, (?:så|mens|der|som) /u)[0] ?? '';
  const who = inRow(rest);
  return who.length < 2 ? null : { what: flat(sentence.slice(0, match.index)), who };
};

const heldAt =
  /\bmøde(?:r|rne|t)?\b[^.]{0,60}?\b(?:holdes|afholdes|finder sted|foregår)\b|\bmødested(?:et)? er(?: som (?:udgangspunkt|regel)| normalt)?(?= )/iu;
const shares = new RegExp(
  `${number} (?:gange |af (?:dem|møderne) )?(?:i|på) (\\p{Lu}[\\p{L} -]*?)(?=,| og |\\.|$)`,
  'gu',
);
const where = /(?:(?<!\p{L})(?:på|i|hos)\s+|^\s+)(\p{Lu}[^,.–]*?)\s*(?:[–,.-]|$)/u;

/** Where meetings are held and how often at each: "på Sygehus X – to i Vejle og to i Kolding". */
export const placesOfMeetings = (sentence: string): PlaceTurn[] | null => {
  if (!heldAt.test(sentence)) return null;
  const rest = sentence.replace(heldAt, '');
  const house = where.exec(rest)?.[1] ?? null;
  const parts = [...rest.matchAll(shares)].map(([, times, place = '']) => ({
    place: house === null || house.includes(place) ? place : `${house}, ${place}`,
    times: value(times?.toLowerCase()),
  }));
  if (parts.length > 1) return parts;
  const inTurn = /(?:på skift|skiftevis) (?:i|på|hos|mellem) (.+)$/iu.exec(rest)?.[1];
  if (inTurn !== undefined) return inRow(inTurn).map((place) => ({ place, times: null }));
  return house === null ? null : [{ place: house, times: null }];
};

/** Does information come last on the agenda? Null where nothing is said of the order. */
export const informationComesLast = (sentence: string): boolean | null => {
  const text = flat(sentence);
  const [info, rest] = [text.search(/orientering/u), text.search(/drøftelse|beslutning/u)];
  if (!/dagsorden/u.test(text) || info < 0 || rest < 0) return null;
  if (/orientering\p{L}*(?: \p{L}+){0,2} (?:sidst|til sidst|afslutningsvis)/u.test(text)) return true;
  return /orientering\p{L}*(?: \p{L}+){0,2} først/u.test(text) ? false : null;
};
