import type { Place } from '../../cards/citation.ts';
import type { Language } from '../inbound.ts';
import { findDates } from '../../data/language/dates.ts';
import { formatWhen } from '../../data/language/format-date.ts';
import type { Paper } from '../../data/model/paper.ts';
import { isoDate, type When } from '../../data/model/time.ts';
import type { PaperRecord } from '../../data/store/papers/record-address.ts';

/** A field of a paper that a secretary can correct in a card: a word, a name, a day, a short text. */
export type CorrectableField = {
  address: string;
  field: string;
  /** How a person calls it: "Punkt 3: frist". */
  label: string;
  kind: Kind;
  /** Exactly as it is stored. */
  before: unknown;
  /** The same, as it is to be read; empty when the paper says nothing. */
  text: string;
  place: Place | null;
};

/** `when`: a day or a vague date, which a person writes in their own way. */
type Kind = 'text' | 'when';
type Field = [name: string, kind: Kind, da: string, en: string];

/** Which fields of which records; the rest are lists of records, places, or follow from these. */
const correctable: { records: RegExp; fields: Field[] }[] = [
  {
    records: /^document$/,
    fields: [
      ['title', 'text', 'titel', 'title'],
      ['body', 'text', 'gruppe', 'group'],
      ['region', 'text', 'region', 'region'],
      ['date', 'when', 'dato', 'date'],
    ],
  },
  {
    records: /^meeting$/,
    fields: [
      ['group', 'text', 'gruppe', 'group'],
      ['date', 'when', 'dato', 'date'],
      ['time', 'text', 'klokkeslæt', 'time'],
      ['place', 'text', 'sted', 'place'],
    ],
  },
  { records: /^item:[^/]+$/, fields: [['title', 'text', 'titel', 'title']] },
  {
    records: /^group:[^/]+$/,
    fields: [
      ['name', 'text', 'navn', 'name'],
      ['parent', 'text', 'refererer til', 'reports to'],
      ['validFrom', 'when', 'gælder fra', 'valid from'],
      ['validTo', 'when', 'gælder til', 'valid to'],
    ],
  },
  {
    records: /^agreement:[^/]+$/,
    fields: [
      ['title', 'text', 'titel', 'title'],
      ['owner', 'text', 'ejer', 'owner'],
      ['scope', 'text', 'gælder i', 'applies in'],
    ],
  },
  {
    records: /^followUp:/,
    fields: [
      ['responsible', 'text', 'ansvarlig', 'responsible'],
      ['due', 'when', 'frist', 'due'],
    ],
  },
  { records: /^deadline:/, fields: [['date', 'when', 'frist', 'deadline']] },
];

const words: Record<Language, Record<string, string>> = {
  da: { document: 'Papiret', meeting: 'Mødet', item: 'Punkt', followUp: 'Opfølgning', deadline: 'Frist' },
  en: {
    document: 'The paper',
    meeting: 'The meeting',
    item: 'Item',
    followUp: 'Follow-up',
    deadline: 'Deadline',
  },
};

const longestName = 60;
const cut = (text: string): string =>
  text.length <= longestName ? text : `${text.slice(0, longestName - 1).trimEnd()}…`;

/** What a record is called in a list: by its number, its name, or what it says. */
const recordName = (address: string, record: PaperRecord, language: Language): string => {
  const kind = address.replace(/[:/].*$/, '');
  const word = words[language][kind];
  if (kind === 'document' || kind === 'meeting') return word ?? '';
  const said = ['number', 'name', 'title', 'text'].map((key) => record[key]).find((value) => value != null);
  const name = typeof said === 'number' || typeof said === 'string' ? cut(String(said)) : '';
  return word === undefined ? name : `${word} ${name}`;
};

const isWhen = (value: unknown): value is When =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'words' in value);

/** A value as a person reads and writes it; undefined for one that a card cannot hold. */
const written = (value: unknown, kind: Kind, language: Language): string | undefined => {
  if (value === null) return '';
  if (kind === 'when') return isWhen(value) ? formatWhen(value, language) : undefined;
  return typeof value === 'string' ? value : undefined;
};

const placeOf = (record: PaperRecord, field: string, document: string): Place | null => {
  const sources = record.sources as Record<string, { place: string }> | undefined;
  const source = sources?.[field] ?? (record.source as { place: string } | null | undefined);
  return source == null ? null : { document, place: source.place };
};

/**
 * The fields of a paper that can be corrected in a card, in the paper's order.
 * @param records by the addresses they have in the paper's own words, as {@link correctedBy} gives them
 */
export const correctableFields = (
  paper: Paper,
  records: ReadonlyMap<string, PaperRecord>,
  language: Language,
): CorrectableField[] =>
  [...records].flatMap(([address, record]) => {
    const found = correctable.find((one) => one.records.test(address))?.fields ?? [];
    return found.flatMap(([field, kind, da, en]): CorrectableField[] => {
      const before = record[field];
      const text = written(before, kind, language);
      if (text === undefined) return [];
      const label = `${recordName(address, record, language)}: ${language === 'en' ? en : da}`;
      return [
        { address, field, kind, label, before, text, place: placeOf(record, field, paper.document.file) },
      ];
    });
  });

/** What somebody wrote in a field, as it is stored: a date is a date where it can be read as one. */
export const valueWritten = (kind: Kind, text: string): When | string => {
  const said = text.trim();
  if (kind === 'text' || isoDate.safeParse(said).success) return said;
  const [date, ...others] = findDates(said, { years: true });
  return date !== undefined && others.length === 0 ? date.when : said;
};
