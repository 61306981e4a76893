import type { Paper } from '../../model/paper.ts';
import type { SeriesKey, StoredVersion } from '../../model/stored.ts';
import { rangeOf, type When } from '../../model/time.ts';
import { hashOf } from './keys.ts';

/** Words that tell versions of a paper apart, and so are no part of what it is. */
const versionWords =
  /(?<![\p{L}\p{N}])(?:udkast(?: til)?|kladde|endelig|revideret|(?:version|v)[. ]*\d+(?:\.\d+)*)(?![\p{L}\p{N}])/gu;

const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(versionWords, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const orNull = (text: string | null): string | null => (text === null ? null : normalised(text) || null);

const firstDay = (date: When | null): string | null => {
  if (date === null) return null;
  const { from, to } = rangeOf(date);
  return from ?? to;
};

/**
 * What the paper is a version of. Two documents with the same key are versions of one paper; where the paper says
 * too little (no title, nobody's paper, minutes without a date) the file's name has to tell, so that two papers are
 * rather kept apart than one hidden behind the other.
 */
export const seriesKeyOf = ({ document, meeting }: Paper, file: string): SeriesKey => {
  const { kind, title, body, region, date } = document;
  const ofMeeting = kind === 'referat' || kind === 'dagsorden';
  const day = ofMeeting ? (meeting?.date ?? firstDay(date)) : null;
  const key = { kind, title: normalised(title), body: orNull(body), region: orNull(region), meeting: day };
  const known = key.title !== '' && (ofMeeting ? day !== null : key.body !== null);
  return { ...key, file: known ? null : (file.split(/[/\\]/).at(-1) ?? file) };
};

/** The id of a series. */
export const seriesIdOf = ({ kind, title, body, region, meeting, file }: SeriesKey): string =>
  hashOf(JSON.stringify([kind, title, body, region, meeting, file]));

/**
 * The versions from the oldest to the newest: by the documents' dates where every version has one, else in the
 * order they were imported, in which they are given.
 */
export const inOrder = (versions: readonly StoredVersion[]): StoredVersion[] => {
  const days = versions.map(({ date }) => firstDay(date));
  if (days.includes(null)) return [...versions];
  return versions
    .map((version, index) => ({ version, day: days[index] ?? '' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ version }) => version);
};

/**
 * The document that took this one's place: the newest later version in force, or for a draft also the newest later
 * draft. A draft is not in force, so it never takes the place of what is.
 * @param ordered from the oldest to the newest, see {@link inOrder}
 */
export const supersededBy = (ordered: readonly StoredVersion[], documentId: string): string | null => {
  const own = ordered.findIndex((version) => version.documentId === documentId);
  const isDraft = ordered[own]?.status === 'draft';
  const later = ordered.slice(own + 1);
  const inForce = later.findLast(({ status }) => status !== 'draft');
  return (inForce ?? (isDraft ? later.at(-1) : undefined))?.documentId ?? null;
};
